/// <reference types="mocha" />
import * as vscode from 'vscode';
import { closeAll, equal, findings, openText, ruleOf, until, wrongDay } from './support.ts';

interface WithProcess {
  readonly _serverProcess?: { readonly pid?: number };
  isRunning(): boolean;
}

const patience = 30_000;

/**
 * The text is one of its own: another test keeps the common one as written.
 * The server process is killed, as a lack of memory would; only where it is a process of its own.
 */
export function interruption(): void {
  describe('a server that is killed', () => {
    after(closeAll);

    it('comes back by itself, no finding lost or doubled', async function () {
      this.timeout(4 * patience);
      const editor = await openText(wrongDay.replace('on Tuesday', 'before Tuesday'));
      const { uri } = editor.document;
      const rules = (): string => findings(uri).map(ruleOf).sort().join();
      const markedAt = (line: number) => (): boolean =>
        findings(uri).some((d) => ruleOf(d) === 'weekday-mismatch' && d.range.start.line === line);
      await until('the finding', markedAt(2), patience);
      const before = rules();
      const client: WithProcess = vscode.extensions.getExtension('copydesk.copydesk')!.exports.client;
      const pid = client._serverProcess!.pid!;
      process.kill(pid, 'SIGKILL');
      // In the middle of work: an edit that the old server never sees moves the finding down.
      await editor.edit((e) => e.insert(new vscode.Position(0, 0), 'Vienna\n\n'));
      const another = (): boolean => client.isRunning() && client._serverProcess?.pid !== pid;
      await until('another server', another, patience);
      await until('the finding where it is now', markedAt(4), patience);
      equal(rules(), before);
    });
  });
}
