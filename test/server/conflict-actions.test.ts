import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import type { OutlineReport } from '../../src/server/protocol.ts';
import { inProcess } from './client.ts';

const client = inProcess();
beforeAll(() => client.start({ commandLinks: true }));
afterAll(() => client.close());

const uri = 'untitled:march.txt';
const march =
  'City march\n\nPolice said 8,000 people marched through the city on Sunday.\n\nOrganisers said 30,000 people marched through the city on Sunday.';

const actions = async (): Promise<CodeAction[]> => {
  const list = await client.text(uri, march);
  const d = list.find((d) => d.code === 'conflicting-figures')!;
  return client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: d.range,
    context: { diagnostics: [d] },
  });
};

test('a conflict offers a note naming both accounts, the other value, and the way to the other passage', async () => {
  const found = await actions();
  expect(found.slice(0, 3).map((a) => a.title)).toEqual([
    'Insert a sentence that names both accounts',
    'Replace with “8,000”',
    'Go to the other passage: “8,000 people marched”',
  ]);
  expect(found[0]!.edit!.changes![uri]![0]!.newText).toBe(
    ' Accounts differ: police said 8,000 people took part; organisers said 30,000 people took part.',
  );
  expect(found[2]!.command).toMatchObject({ command: 'copydesk.goTo', arguments: [{ uri, range: [2, 12, 2, 32] }] });
});

test('the outline marks both statements with what the other one says', async () => {
  await actions();
  const { claims } = (await client.request<OutlineReport | null>('copydesk/outline', { uri }))!;
  expect(claims.flatMap((c) => (c.conflicts ?? []).map((x) => [x.about, x.here, x.source, x.text]))).toEqual([
    ['how many took part', '8,000 people marched', 'Organisers', '30,000 people marched'],
    ['how many took part', '30,000 people marched', 'police', '8,000 people marched'],
  ]);
});
