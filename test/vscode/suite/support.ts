/// <reference types="mocha" />
import * as vscode from 'vscode';

/** Fails with what was expected and what came. The web worker host has no node:assert. */
export function equal(actual: unknown, expected: unknown, what = ''): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${what ? `${what}: ` : ''}expected ${e}, got ${a}`);
}
export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(what);
}
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${pattern} does not match: ${text}`);
}

/** Polls until f gives something truthy or stops throwing. */
export async function until<T>(what: string, f: () => T | Thenable<T>, ms = 20_000): Promise<T> {
  for (const end = Date.now() + ms; ; ) {
    let last: unknown;
    try {
      const value = await f();
      if (value) return value;
      last = value;
    } catch (e) {
      last = e;
    }
    if (Date.now() > end) throw new Error(`timed out: ${what} (${last instanceof Error ? last.message : last})`);
    await new Promise((r) => setTimeout(r, 30));
  }
}

export const folder = (): vscode.WorkspaceFolder => vscode.workspace.workspaceFolders![0]!;
export const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder().uri, name);
export const read = async (name: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name)));
export const write = (name: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
export const remove = (name: string): Thenable<void> => vscode.workspace.fs.delete(at(name));

let texts = 0;
/**
 * Opens a text of its own in the editor, never saved. Each has a name of its own: the editor would give the next one the
 * name of the last, and news of the last may still be on its way.
 */
export async function openText(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `/text-${++texts}` });
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(
    await vscode.languages.setTextDocumentLanguage(document, language),
  );
  await replaceAll(editor, content);
  equal(editor.document.getText(), content, 'the text that was opened');
  return editor;
}
/** Writes a file into the workspace and opens it. */
export async function openFile(name: string, content: string): Promise<vscode.TextEditor> {
  await write(name, content);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(name)));
}

export const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'copydesk');
export const ruleOf = (d: vscode.Diagnostic): string =>
  String(typeof d.code === 'object' ? d.code.value : (d.code ?? ''));

/** Waits until the rules of the findings are these, whatever else is found. */
export const untilMarked = (uri: vscode.Uri, rule: string, count = 1): Promise<vscode.Diagnostic[]> =>
  until(`${count} × ${rule}`, () => {
    const of = findings(uri).filter((d) => ruleOf(d) === rule);
    if (of.length !== count) {
      const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri.toString());
      throw new Error(`${findings(uri).map(ruleOf)} in ${JSON.stringify(open?.getText())}, ${open?.languageId}`);
    }
    return of.length ? of : ([true] as never);
  });

export const replaceAll = (editor: vscode.TextEditor, text: string): Thenable<boolean> =>
  editor.edit((e) => e.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), text));

/** Closes every editor and throws away what was not saved. */
export async function closeAll(): Promise<void> {
  for (const d of vscode.workspace.textDocuments) {
    if (!d.isDirty || d.isClosed) continue;
    await vscode.window.showTextDocument(d);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** A text with one finding that settles itself: the weekday is wrong. */
export const wrongDay = `Ministers meet in Vienna

The ministers met on Tuesday, November 2, 2022, the ministry said in a statement.
`;
export const rightDay = wrongDay.replace('Tuesday', 'Wednesday');
