import { expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import type { AlignmentReport } from '../../src/server/protocol.ts';
import { inProcess } from './client.ts';

const article = 'file:///desk/flood.en.txt';
const chinese = '洪水淹没三座城市\n\n市长星期一表示，洪水造成12人死亡，另有340人被转移。桥梁已关闭。';
const english =
  'Flood reaches three towns\n\nThe mayor said on Monday that the flood had killed 12 people and that others had been moved. The bridge is closed.';

test('a source text beside the article is found, compared, and shown on hover', async () => {
  const client = inProcess();
  const asked: string[] = [];
  client.connection.onRequest('copydesk/readFile', ({ uri }: { uri: string }) => {
    asked.push(uri);
    return uri.endsWith('/flood.zh.txt') ? chinese : null;
  });
  await client.start({ clientReadsFiles: true });
  await client.text(article, english);
  await client.until(
    () => client.diagnostics.get(article)!.list.some((d) => d.code === 'missing-figure'),
    'missing figure',
  );
  expect(asked.every((uri) => uri.startsWith('file:///desk/flood.'))).toBe(true);
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument: { uri: article },
    position: { line: 2, character: 100 },
  });
  expect(JSON.stringify(hover.contents)).toContain('Source text: “桥梁已关闭');
  expect((await client.text(article, english.replace('others', '340 others'))).map((d) => d.code)).not.toContain(
    'missing-figure',
  );
  client.close();
});

test('without a source text the article is checked alone', async () => {
  const client = inProcess();
  client.connection.onRequest('copydesk/readFile', () => null);
  await client.start({ clientReadsFiles: true });
  expect((await client.text(article, english)).map((d) => d.code)).not.toContain('missing-figure');
  client.close();
});

test('a file that a person links is compared, and both texts are laid side by side', async () => {
  const client = inProcess();
  const other = 'file:///elsewhere/original.txt';
  client.connection.onRequest('copydesk/readFile', ({ uri }: { uri: string }) => (uri === other ? chinese : null));
  await client.start({ clientReadsFiles: true });
  await client.text(article, english);
  expect(await client.request('copydesk/alignment', { uri: article })).toBeNull();
  await client.connection.sendNotification('copydesk/sourceLink', { uri: article, source: other });
  await client.until(
    () => client.diagnostics.get(article)!.list.some((d) => d.code === 'missing-figure'),
    'missing figure',
  );
  const report = await client.request<AlignmentReport>('copydesk/alignment', { uri: article });
  expect(report.source).toBe(other);
  expect(report.language).toBe('zh');
  const pair = report.pairs.find((p) => p.target.some((t) => t.text.startsWith('The mayor')))!;
  expect(pair.source.map((s) => s.text)).toEqual(['市长星期一表示，洪水造成12人死亡，另有340人被转移。']);
  expect(pair.findings.map((f) => f.rule)).toContain('missing-figure');
  for (const { target, source } of report.pairs) {
    for (const t of target) expect(english.slice(t.start, t.end)).toBe(t.text);
    for (const s of source) expect(chinese.slice(s.start, s.end)).toBe(s.text);
  }
  await client.connection.sendNotification('copydesk/sourceLink', { uri: article, source: null });
  await client.until(
    () => !client.diagnostics.get(article)!.list.some((d) => d.code === 'missing-figure'),
    'no source any more',
  );
  client.close();
});
