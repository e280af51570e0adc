import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type CodeAction,
  createProtocolConnection,
  type Hover,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ArticleReport, CheckTextReport, OutlineReport, RepairReport } from '../../src/server/protocol.ts';
import { anyText } from '../support/texts.ts';
import { inProcess, TestClient } from './client.ts';

const uri = 'untitled:Untitled-1';
const wrong = 'Talks\n\nThe ministers met on Tuesday, November 2, 2022, the ministry said.\n';
const codes = (list: readonly { code?: unknown }[]): unknown[] => list.map((d) => d.code);
const clients: TestClient[] = [];
afterEach(() => {
  for (const c of clients.splice(0)) c.close();
});
const started = async (...args: Parameters<TestClient['start']>): Promise<TestClient> => {
  const client = inProcess();
  clients.push(client);
  await client.start(...args);
  return client;
};

describe('the server', () => {
  test('marks what is open, as it changes', async () => {
    const client = await started({ rulePage: 'x://page/' });
    const [first] = await client.text(uri, wrong);
    expect(first).toMatchObject({
      code: 'weekday-mismatch',
      source: 'copydesk',
      severity: 1,
      codeDescription: { href: 'x://page/weekday-mismatch' },
      range: { start: { line: 2, character: 21 }, end: { line: 2, character: 28 } },
    });
    expect(await client.text(uri, wrong.replace('Tuesday', 'Wednesday'))).toEqual([]);
    expect(codes(await client.text(uri, wrong))).toEqual(['weekday-mismatch']);
  });

  test('repairs as the edits say', async () => {
    const client = await started();
    const [d] = await client.text(uri, wrong);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: d!.range,
      context: { diagnostics: [] },
    });
    const edits = actions[0]!.edit!.changes![uri]!;
    expect(TextDocument.applyEdits(TextDocument.create(uri, '', 0, wrong), edits)).toBe(
      wrong.replace('Tuesday', 'Wednesday'),
    );
    expect(actions.slice(-3).map((a) => a.command?.command)).toEqual([
      'copydesk.stet',
      'copydesk.openRule',
      'copydesk.setSeverity',
    ]);
  });

  test('gives only the kinds of actions asked for', async () => {
    const client = await started();
    const [d] = await client.text(uri, wrong);
    const ask = (only: string[]) =>
      client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: d!.range,
        context: { diagnostics: [], only },
      });
    expect(await ask(['refactor'])).toEqual([]);
    expect(await ask(['source.fixAll'])).toEqual([]); // a weekday is nothing to change unasked
    expect((await ask(['quickfix'])).length).toBeGreaterThan(0);
  });

  test('explains, in words that no article can turn into links', async () => {
    const client = await started({ commandLinks: true });
    const text = `${wrong}\n[x](command:evil) “[y](command:evil)” the ministry said on Tuesday, November 2, 2022.\n`;
    const list = await client.text(uri, text);
    for (const d of list) {
      const hover = await client.request<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: d.range.start,
      });
      expect(JSON.stringify(hover)).not.toMatch(/\]\(command:evil/);
    }
    expect(
      await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }),
    ).toBeNull();
  });

  test('takes dates, settings, stets and the shared file', async () => {
    const client = await started({ clientReadsFiles: true });
    const bare = 'Talks\n\nThe ministers met on Tuesday, November 2, the ministry said.\n';
    const marked = (): unknown[] => codes(client.diagnostics.get(uri)!.list);
    await client.text(uri, bare);
    expect(marked()).toEqual([]);
    await client.notify('copydesk/articleDate', { uri, date: '2022-11-03' });
    await client.until(() => marked().includes('weekday-mismatch'), 'the date');
    expect(await client.request<ArticleReport>('copydesk/article', { uri })).toMatchObject({
      date: '2022-11-03',
      dateOrigin: 'command',
      counts: { sources: 1 },
    });
    await client.notify('workspace/didChangeConfiguration', {
      settings: { copydesk: { rules: { 'weekday-mismatch': 'off', nonsense: 'loud' }, strictness: 7, names: 'x' } },
    });
    await client.until(() => !marked().length, 'the setting');
    await client.notify('workspace/didChangeConfiguration', { settings: { copydesk: {} } });
    await client.until(() => marked().length > 0, 'the setting gone');
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    const { fingerprint } = client.diagnostics.get(uri)!.list[0]!.data as { fingerprint: string };
    await client.notify('copydesk/ownStets', { stets: [{ rule: 'weekday-mismatch', fingerprint }] });
    await client.until(() => !marked().length, 'the stet');
    await client.notify('copydesk/ownStets', { stets: [] });
    await client.until(() => marked().length > 0, 'the stet gone');
  });

  test('the innermost folder’s file counts, and a faulty one says where', async () => {
    const client = await started({ clientReadsFiles: true });
    const article = 'file:///news/desk/a.txt';
    const off = '{"rules":{"weekday-mismatch":"off"}}';
    await client.notify('copydesk/workspaceFile', { folder: 'file:///news', text: off });
    await client.notify('copydesk/workspaceFile', { folder: 'file:///news/desk', text: '{\n "rules": 3\n}' });
    expect(codes(await client.text(article, wrong))).toEqual(['weekday-mismatch']);
    expect(client.diagnostics.get('file:///news/desk/copydesk.json')!.list[0]!.range.start.line).toBe(1);
    await client.notify('copydesk/workspaceFile', { folder: 'file:///news/desk', text: null });
    await client.until(() => client.diagnostics.get(article)!.list.length === 0, 'the outer file');
    expect(client.diagnostics.get('file:///news/desk/copydesk.json')!.list).toEqual([]);
  });

  test('answers what the views ask', async () => {
    const client = await started();
    await client.text(uri, 'Talks\n\nThe mayor, Ann Carter, said the bridge was closed.\n');
    const { sources, claims, names } = (await client.request<OutlineReport | null>('copydesk/outline', { uri }))!;
    expect(sources.map((s) => s.name)).toEqual(['Ann Carter']);
    expect(claims.find((c) => c.status === 'attributed')).toMatchObject({ source: 0 });
    expect(names.map((n) => n.name)).toContain('Ann Carter');
    expect(await client.request('copydesk/rulePage', { rule: 'weekday-mismatch' })).toMatch(/^# weekday-mismatch/);
    expect(await client.request('copydesk/rulePage', { rule: '../../etc/passwd' })).toBeNull();
    expect(await client.request('copydesk/article', { uri: 'file:///not/open.txt' })).toBeNull();
    expect(await client.request<TextEdit[]>('copydesk/safeFixes', { uri })).toEqual([]);
    const checked = await client.request<CheckTextReport>('copydesk/checkText', {
      uri: 'a.md',
      text: wrong,
      path: 'a.md',
    });
    expect(checked.diagnostics).toHaveLength(1);
    expect(checked.findings).toMatchObject([{ rule: 'weekday-mismatch', line: 3, column: 22, text: 'Tuesday' }]);
    const files = [
      { path: 'a.md', uri: 'a.md', findings: checked.findings, sarif: checked.sarif },
      { path: 'b.md', uri: 'b.md', findings: [], sarif: '' },
    ];
    const report = await client.request<string>('copydesk/folderReport', {
      format: 'sarif',
      files,
      words: { notes: ['Could not read: c.md.'] },
      language: 'en',
    });
    const { runs } = JSON.parse(report);
    expect(runs[0].results).toHaveLength(1);
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a.md');
    expect(runs[0].invocations[0].toolExecutionNotifications[0].message.text).toBe('Could not read: c.md.');
  });

  test('repairs all of one kind, and says who a name is', async () => {
    const client = await started();
    const text = `Talks

U.S. Secretary of State Antony blinkin met Turkish President Recep Tayyip Erdogan on November 2, 2022. Blinken thanked him, the State Department said.

The US Russian treaty and the Turkey Russia agreement were kept, the ministry said.
`;
    await client.text(uri, text);
    const kinds = await client.request<RepairReport[]>('copydesk/repairs', { uri });
    const pairs = kinds.find((k) => k.rule === 'country-pair')!;
    expect(pairs.repairs.map((r) => r.text)).toEqual(['US Russian', 'Turkey Russia']);
    const edits = kinds.flatMap((k) => k.repairs.flatMap((r) => r.edits as TextEdit[]));
    const repaired = TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits);
    expect(repaired).toContain('Antony Blinken met');
    expect(await client.request('copydesk/repairs', { uri: 'file:///not/open' })).toEqual([]);
    const position = { line: 4, character: 6 };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    expect(actions.map((a) => a.title)).toContain('Make all 2 repairs of this kind');
    const all = actions.find((a) => a.title === 'Make all 2 repairs of this kind')!;
    expect(all.edit!.changes![uri]).toHaveLength(2);
    expect(actions.find((a) => a.title.startsWith('Look at all 2'))!.command!.command).toBe('copydesk.previewKind');
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 2, character: text.split('\n')[2]!.indexOf('Erdogan') },
    });
    expect((hover.contents as { value: string }).value).toMatch(/\*\*(Recep )?Tayyip Erdo.an\*\*: president/i);
    const { names } = (await client.request<OutlineReport | null>('copydesk/outline', { uri }))!;
    const blinken = names.find((n) => n.name === 'Antony Blinken');
    expect(blinken?.about).toMatch(/secretary of state/i);
    expect(blinken?.spellings.map((s) => s.text)).toEqual(
      expect.arrayContaining(['Blinken', expect.stringMatching(/blinkin$/)]),
    );
  });

  test('speaks the editor’s language in titles and cards', async () => {
    const words = JSON.parse(readFileSync('l10n/bundle.l10n.ru.json', 'utf8')) as Record<string, string>;
    const client = await started({ words });
    const [d] = await client.text(uri, wrong);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: d!.range,
      context: { diagnostics: [] },
    });
    expect(actions[0]!.title).toBe(words['Replace with “{0}”']!.replace('{0}', 'Wednesday'));
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: d!.range.start,
    });
    expect((hover.contents as { value: string }).value).toContain(words['What to do:']);
    await started(); // whoever starts next hears English again
  });

  test('leaves output panels, diffs and its own pages alone', async () => {
    const client = await started();
    for (const foreign of ['output:tasks', 'git:/a.txt', 'copydesk-rule:/weekday-mismatch.md', 'vscode-settings:/x']) {
      await client.notify('textDocument/didOpen', {
        textDocument: { uri: foreign, languageId: 'plaintext', version: 1, text: wrong },
      });
    }
    await client.text(uri, wrong);
    expect([...client.diagnostics.keys()]).toEqual([uri]);
    const at = { textDocument: { uri: 'output:tasks' }, position: { line: 2, character: 22 } };
    expect(await client.request('textDocument/hover', at)).toBeNull();
  });

  test('answers whatever the text, wherever the cursor', async () => {
    const client = await started();
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(12), fc.nat(60), async (text, line, character) => {
        await client.text(uri, text);
        const position = { line, character };
        await client.request('textDocument/hover', { textDocument: { uri }, position });
        await client.request('textDocument/codeAction', {
          textDocument: { uri },
          range: { start: position, end: position },
          context: { diagnostics: [] },
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('copydesk-ls --stdio', () => {
  test('serves an editor without our client: reads the shared file from the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-ls-'));
    const article = pathToFileURL(join(folder, 'a.txt')).href;
    writeFileSync(join(folder, 'copydesk.json'), '{"rules":{"weekday-mismatch":"hint"}}');
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/server.js'), '--stdio']);
    try {
      const client = new TestClient(
        createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
      );
      const { serverInfo } = await client.start({}, [pathToFileURL(folder).href]);
      expect(serverInfo.name).toBe('copydesk');
      const [d] = await client.text(article, wrong);
      expect(d).toMatchObject({ code: 'weekday-mismatch', severity: 4 });
      expect(d!.codeDescription).toBeUndefined();
      await client.connection.sendRequest('shutdown');
      const exited = new Promise((r) => child.once('exit', r));
      await client.connection.sendNotification('exit');
      expect(await exited).toBe(0);
    } finally {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
