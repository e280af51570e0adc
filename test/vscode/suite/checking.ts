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
  replaceAll,
  rightDay,
  ruleOf,
  until,
  untilMarked,
  wrongDay,
} from './support.ts';

const id = 'copydesk.copydesk';

/** Checking while a person writes, and what the marks offer. */
export function checking(): void {
  describe('checking', () => {
    afterEach(closeAll);

    it('starts with an article and has every command of the manifest', async () => {
      await openText(rightDay);
      const extension = vscode.extensions.getExtension(id)!;
      await until('active', () => extension.isActive);
      await until('started', () => extension.exports?.client.isRunning());
      await extension.exports.started;
      const known = await vscode.commands.getCommands(true);
      const contributed = extension.packageJSON.contributes.commands.map((c: { command: string }) => c.command);
      equal(
        contributed.filter((c: string) => !known.includes(c)),
        [],
      );
    });

    it('marks and unmarks while typing', async () => {
      const editor = await openText(wrongDay);
      const [finding] = await untilMarked(editor.document.uri, 'weekday-mismatch');
      equal(editor.document.getText(finding!.range), 'Tuesday');
      equal(finding!.severity, vscode.DiagnosticSeverity.Error);
      match(finding!.message, /Wednesday/);
      await editor.edit((e) => e.replace(finding!.range, 'Wednesday'));
      await untilMarked(editor.document.uri, 'weekday-mismatch', 0);
      await editor.edit((e) => e.insert(new vscode.Position(0, 0), 'Breaking: '));
      await replaceAll(editor, wrongDay);
      await untilMarked(editor.document.uri, 'weekday-mismatch');
    });

    it('links the rule to its page', async () => {
      const editor = await openText(wrongDay);
      const [finding] = await untilMarked(editor.document.uri, 'weekday-mismatch');
      const { code } = finding!;
      ok(typeof code === 'object', 'the code is a link');
      match(code.target.toString(), /^[\w-]+:\/\/copydesk\.copydesk\/rule\/weekday-mismatch$/);
      const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('copydesk-rule:/weekday-mismatch.md'));
      match(page.getText(), /^# weekday-mismatch\n[\s\S]*## Why\n[\s\S]*\*\*Monday\*\*/);
      equal(findings(page.uri), []);
    });

    it('explains on hover', async () => {
      const editor = await openText(wrongDay);
      const [finding] = await untilMarked(editor.document.uri, 'weekday-mismatch');
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        finding!.range.start,
      );
      const text = hovers.flatMap((h) => h.contents.map((c) => (c as vscode.MarkdownString).value)).join('\n');
      match(text, /calendar/);
      match(text, /What to do/);
    });

    it('repairs, and offers what else can be done', async () => {
      const editor = await openText(wrongDay);
      const [finding] = await untilMarked(editor.document.uri, 'weekday-mismatch');
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        finding!.range,
      );
      const titles = actions.map((a) => a.title);
      equal(titles[0], 'Replace with “Wednesday”');
      ok(actions[0]!.isPreferred, 'preferred');
      for (const t of [/^Replace the date/, /^Stet/, /^What this rule marks/, /^Change how grave/])
        ok(
          titles.some((x) => t.test(x)),
          `${t} in ${titles}`,
        );
      await vscode.workspace.applyEdit(actions[0]!.edit!);
      equal(editor.document.getText(), rightDay);
      await untilMarked(editor.document.uri, 'weekday-mismatch', 0);
    });

    it('goes to the next and the previous finding, round the end', async () => {
      const editor = await openText(`${wrongDay}\nThey will meet on Monday, November 4, 2022, the ministry said.\n`);
      await untilMarked(editor.document.uri, 'weekday-mismatch', 2);
      // Another rule may have something to say too: go until the days came by.
      const walk = async (command: string): Promise<string[]> => {
        const seen: string[] = [];
        for (let i = findings(editor.document.uri).length; i > 0; i--) {
          await vscode.commands.executeCommand(command);
          seen.push(editor.document.getText(editor.selection));
        }
        return seen.filter((w) => /day$/.test(w));
      };
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      equal(await walk('copydesk.nextFinding'), ['Tuesday', 'Monday']);
      equal((await walk('copydesk.previousFinding')).sort(), ['Monday', 'Tuesday']);
    });

    it('checks Markdown, but not what stands in its code', async () => {
      const editor = await openText(`# Talks\n\n\`\`\`\n${wrongDay}\`\`\`\n\n${wrongDay.split('\n')[2]}\n`, 'markdown');
      const marked = await untilMarked(editor.document.uri, 'weekday-mismatch');
      equal(marked[0]!.range.start.line, 8);
    });

    it('leaves other languages alone', async () => {
      const other = await openText(wrongDay, 'json');
      const editor = await openText(wrongDay);
      await untilMarked(editor.document.uri, 'weekday-mismatch');
      equal(findings(other.document.uri), []);
    });

    it('counts lines and characters right after CRLF, a byte-order mark and emoji', async () => {
      const editor = await openFile(
        'crlf.txt',
        `\uFEFF${wrongDay.replace('The ', '🙂🙂 The ').replaceAll('\n', '\r\n')}`,
      );
      const [finding] = await untilMarked(editor.document.uri, 'weekday-mismatch');
      equal(editor.document.getText(finding!.range), 'Tuesday');
    });

    it('finds nothing in an empty text, and says that Chinese is not checked', async () => {
      const chinese = await openText('外交部发言人周二表示，双方同意继续保持接触。会谈将于下周举行。\n'.repeat(20));
      const editor = await openText(wrongDay);
      await untilMarked(editor.document.uri, 'weekday-mismatch');
      equal(findings(chinese.document.uri).map(ruleOf), []);
      await replaceAll(editor, '');
      await until('nothing', () => findings(editor.document.uri).length === 0);
    });

    it('checks what lies in a virtual file system', async () => {
      const files = new MemoryFile(wrongDay);
      const registration = vscode.workspace.registerFileSystemProvider('copydesktest', files, { isReadonly: true });
      const uri = vscode.Uri.parse('copydesktest:/news/talks.txt');
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      await untilMarked(uri, 'weekday-mismatch');
      registration.dispose();
    });

    it('makes the safe repairs on save, and no others', async () => {
      const text = `${wrongDay}\nThe ministry said the US Russian treaty would be kept.\n`;
      const editor = await openFile('save.txt', text);
      await untilMarked(editor.document.uri, 'country-pair');
      const settings = vscode.workspace.getConfiguration('editor');
      await settings.update('codeActionsOnSave', { 'source.fixAll.copydesk': 'explicit' }, true);
      await editor.edit((e) => e.insert(new vscode.Position(0, 0), 'Update: '));
      await editor.document.save();
      await settings.update('codeActionsOnSave', undefined, true);
      equal(editor.document.getText(), `Update: ${text.replace('US Russian', 'US-Russian')}`);
    });

    it('makes all safe repairs by command', async () => {
      const text = `${wrongDay}\nThe ministry said the US Russian treaty would be kept.\n`;
      const editor = await openText(text);
      await untilMarked(editor.document.uri, 'country-pair');
      await vscode.commands.executeCommand('copydesk.fixAllSafe');
      equal(editor.document.getText(), text.replace('US Russian', 'US-Russian'));
    });

    it('checks the workspace, open files and closed ones', async () => {
      await openFile('talks.txt', wrongDay);
      equal(findings(at('closed.md')), []);
      void vscode.commands.executeCommand('copydesk.checkWorkspace');
      await untilMarked(at('closed.md'), 'weekday-mismatch');
      await untilMarked(at('talks.txt'), 'weekday-mismatch');
    });
  });
}

/** One file, the same under every address. */
class MemoryFile implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  constructor(private readonly text: string) {}
  watch = () => new vscode.Disposable(() => undefined);
  stat = () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.text.length });
  readFile = () => new TextEncoder().encode(this.text);
  readDirectory = () => [];
  createDirectory = () => undefined;
  writeFile = () => undefined;
  delete = () => undefined;
  rename = () => undefined;
}
