import { expect, test } from 'vitest';
import type { CodeAction, Hover } from 'vscode-languageserver/node';
import type { AlignmentReport } from '../../src/server/protocol.ts';
import { inProcess } from './client.ts';

const xliff = `<?xml version="1.0"?>
<xliff version="1.2"><file source-language="zh" target-language="en" original="a"><body>
<trans-unit id="1"><source>市长星期一表示，洪水造成12人死亡，另有340人被转移。</source>
<target>The mayor said on Monday that the flood had killed <g id="1">12</g> people &amp; that 430 others had been moved..</target></trans-unit>
<trans-unit id="2"><source>桥梁已关闭。</source><target>The bridge is closed,, the mayor <g id="2">said</g>.</target></trans-unit>
</body></file></xliff>
`;
const uri = 'file:///desk/flood.xlf';

test('findings stand in the targets, with the source sentence and repairs that keep the markup', async () => {
  const client = inProcess();
  await client.start();
  const found = await client.text(uri, xliff, 'xml');
  const lines = xliff.split('\n');
  const words = (d: (typeof found)[number]): string =>
    lines[d.range.start.line]!.slice(d.range.start.character, d.range.end.character);
  expect(found.map((d) => d.code)).toContain('missing-figure');
  // Nothing outside the targets.
  for (const d of found) expect(lines[d.range.start.line], String(d.code)).toContain('<target>');
  const doubled = found.find((d) => d.code === 'doubled-punctuation' && words(d).includes(','))!;
  expect(words(doubled)).toContain(',,');
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: doubled.range,
    context: { diagnostics: [] },
  });
  expect(actions.some((a) => a.edit)).toBe(true);
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 4, character: lines[4]!.indexOf('bridge') },
  });
  expect(JSON.stringify(hover.contents)).toContain('桥梁已关闭');
  const report = await client.request<AlignmentReport>('copydesk/alignment', { uri });
  expect(report.pairs).toHaveLength(2);
  client.close();
});

test('a file that cannot be read has one mark, where reading stopped, in words', async () => {
  const client = inProcess();
  await client.start({ words: { 'This is not an XLIFF file: it has no <xliff> element.': 'kein XLIFF' } });
  expect(await client.text(uri, xliff.replace('</body>', '</bdy>'), 'xml')).toMatchObject([
    { severity: 1, message: expect.stringContaining('closed first'), range: { start: { line: 5 } } },
  ]);
  expect(await client.text(uri, '<html></html>', 'xml')).toMatchObject([{ message: 'kein XLIFF' }]);
  const stray = await client.text('file:///desk/a.po', 'msgid "a"\nhello\n');
  expect(stray).toMatchObject([{ severity: 1, range: { start: { line: 1, character: 0 } } }]);
  client.close();
});

test('a translation into another language than English is left alone', async () => {
  const client = inProcess();
  await client.start();
  expect(await client.text(uri, xliff.replace('target-language="en"', 'target-language="de"'), 'xml')).toEqual([]);
  client.close();
});

test('source texts are found by the newsroom’s own pattern', async () => {
  const client = inProcess();
  const chinese = '市长星期一表示，洪水造成12人死亡，另有340人被转移。';
  client.connection.onRequest('copydesk/readFile', ({ uri: asked }: { uri: string }) =>
    asked === 'file:///originals/flood-zh.txt' ? chinese : null,
  );
  await client.start({ clientReadsFiles: true });
  const article = 'file:///desk/flood.en.txt';
  const english =
    'Flood reaches three towns\n\nThe mayor said on Monday that the flood had killed 12 people and that 430 others had been moved.';
  expect((await client.text(article, english)).map((d) => d.code)).not.toContain('missing-figure');
  await client.notify('workspace/didChangeConfiguration', {
    settings: { copydesk: { sourcePatterns: ['../originals/{name}-{language}.txt'] } },
  });
  await client.until(
    () => client.diagnostics.get(article)!.list.some((d) => d.code === 'missing-figure'),
    'missing figure',
  );
  client.close();
});
