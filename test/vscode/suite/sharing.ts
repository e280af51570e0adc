/// <reference types="mocha" />
import * as vscode from 'vscode';
import {
  at,
  closeAll,
  equal,
  findings,
  match,
  ok,
  openFile,
  openText,
  read,
  remove,
  replaceAll,
  until,
  untilMarked,
  write,
  wrongDay,
} from './support.ts';

/** Settings, the shared file, names and stets. */
export function sharing(): void {
  describe('sharing', () => {
    afterEach(async () => {
      await closeAll();
      await remove('copydesk.json').then(undefined, () => undefined);
    });

    const stet = async (editor: vscode.TextEditor): Promise<void> => {
      const [finding] = await untilMarked(editor.document.uri, 'weekday-mismatch');
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        finding!.range,
      );
      const action = actions.find((a) => a.title.startsWith('Stet'))!;
      await vscode.commands.executeCommand(action.command!.command, ...action.command!.arguments!);
    };

    it('follows the shared file as it comes, changes and goes', async () => {
      const editor = await openFile('talks.txt', wrongDay);
      await untilMarked(editor.document.uri, 'weekday-mismatch');
      await write('copydesk.json', '{ "rules": { "weekday-mismatch": "off" } }');
      await untilMarked(editor.document.uri, 'weekday-mismatch', 0);
      await write('copydesk.json', '{ "rules": { "weekday-mismatch": "hint" } }');
      await until('a hint', () =>
        findings(editor.document.uri).some((d) => d.severity === vscode.DiagnosticSeverity.Hint),
      );
      await remove('copydesk.json');
      await until('an error again', async () => {
        const [f] = await untilMarked(editor.document.uri, 'weekday-mismatch');
        return f!.severity === vscode.DiagnosticSeverity.Error;
      });
    });

    it('keeps a passage as written, wherever it moves', async () => {
      const editor = await openFile('talks.txt', wrongDay);
      await stet(editor);
      await untilMarked(editor.document.uri, 'weekday-mismatch', 0);
      const file = JSON.parse(await read('copydesk.json'));
      equal(file.stets.length, 1);
      equal([file.stets[0].rule, file.stets[0].text], ['weekday-mismatch', 'Tuesday']);
      await editor.edit((e) => e.insert(new vscode.Position(2, 0), 'A new paragraph, the ministry said.\n\n'));
      await new Promise((r) => setTimeout(r, 300));
      await untilMarked(editor.document.uri, 'weekday-mismatch', 0);
    });

    it('a comment in Markdown keeps the paragraph that follows, for the rule it names', async () => {
      const [title, text] = wrongDay.split('\n\n');
      const kept = (rule: string): string => `# ${title}\n\n<!-- copydesk: stet ${rule} -->\n\n${text}`;
      const editor = await openFile('talks.md', kept('garbled-name'));
      const [finding] = await untilMarked(editor.document.uri, 'weekday-mismatch');
      equal(editor.document.getText(finding!.range), 'Tuesday');
      await replaceAll(editor, kept('weekday-mismatch'));
      await untilMarked(editor.document.uri, 'weekday-mismatch', 0);
      await replaceAll(editor, kept('garbled-name'));
      await untilMarked(editor.document.uri, 'weekday-mismatch');
      ok(!(await exists('copydesk.json')), 'no shared file comes from it');
    });

    it('adds to the shared file without losing comments', async () => {
      await write('copydesk.json', '{\n  // ours\n  "names": [\n    { "name": "Wen Jiabao" } // a premier\n  ],\n}\n');
      const editor = await openFile('talks.txt', wrongDay);
      editor.selection = new vscode.Selection(2, 4, 2, 13);
      await vscode.commands.executeCommand('copydesk.addSelectionToNames');
      await vscode.commands.executeCommand('copydesk.addSelectionToNames'); // the second time changes nothing
      const text = await read('copydesk.json');
      match(text, /\/\/ ours[\s\S]*\/\/ a premier/);
      equal(text.match(/"ministers"/g)?.length, 1);
      equal(findings(at('copydesk.json')), []);
    });

    it('makes every one of many changes at once', async () => {
      const editor = await openFile('talks.txt', wrongDay);
      const names = ['Anna Berg', 'Bela Cruz', 'Carl Diaz', 'Dora Eco'];
      await Promise.all(
        names.map((text) =>
          vscode.commands.executeCommand('copydesk.addName', {
            uri: editor.document.uri.toString(),
            rule: '',
            fingerprint: '',
            text,
          }),
        ),
      );
      const file = JSON.parse(await read('copydesk.json')) as { names: { name: string }[] };
      equal(
        file.names.map((n) => n.name),
        names,
      );
    });

    it('shows the line of a mistake in the shared file, keeps the rest at work and never writes into it', async () => {
      const faulty =
        '{\n  "rules": { "weekday-mismatch": "hint" },\n  "names": [\n    { "name": "Anna Berg" \n  ]\n}\n';
      await write('copydesk.json', faulty);
      const editor = await openFile('talks.txt', wrongDay);
      const problems = await until('a diagnostic', () => {
        const d = findings(at('copydesk.json'));
        return d.length ? d : undefined;
      });
      equal(problems![0]!.range.start.line, 4);
      await until('a hint', () =>
        findings(editor.document.uri).some((d) => d.severity === vscode.DiagnosticSeverity.Hint),
      );
      editor.selection = new vscode.Selection(2, 4, 2, 13);
      await vscode.commands.executeCommand('copydesk.addSelectionToNames');
      equal(await read('copydesk.json'), faulty);
      await vscode.commands.executeCommand('notifications.clearAll');
    });

    it('stets and names outside the folder are the person’s own', async () => {
      const editor = await openText(wrongDay);
      await stet(editor);
      await untilMarked(editor.document.uri, 'weekday-mismatch', 0);
      editor.selection = new vscode.Selection(2, 4, 2, 13);
      await vscode.commands.executeCommand('copydesk.addSelectionToNames');
      const names = vscode.workspace.getConfiguration('copydesk').get<{ name: string }[]>('names');
      ok(
        names?.some((n) => n.name === 'ministers'),
        'in the settings',
      );
      await vscode.workspace.getConfiguration('copydesk').update('names', undefined, true);
      ok(!(await exists('copydesk.json')), 'no shared file comes from it');
    });

    it('follows the settings', async () => {
      const editor = await openText(wrongDay.replace('on Tuesday', 'until Tuesday'));
      await untilMarked(editor.document.uri, 'weekday-mismatch');
      const settings = vscode.workspace.getConfiguration('copydesk');
      await settings.update('rules', { 'weekday-mismatch': 'off' }, true);
      await untilMarked(editor.document.uri, 'weekday-mismatch', 0);
      await settings.update('rules', undefined, true);
      await untilMarked(editor.document.uri, 'weekday-mismatch');
      await settings.update('enable', false, true);
      await until('nothing', () => findings(editor.document.uri).length === 0);
      await settings.update('enable', undefined, true);
      await untilMarked(editor.document.uri, 'weekday-mismatch');
    });
  });
}

const exists = (name: string): Thenable<boolean> =>
  vscode.workspace.fs.stat(at(name)).then(
    () => true,
    () => false,
  );
