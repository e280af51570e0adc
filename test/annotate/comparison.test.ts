import { expect, test } from 'vitest';
import { compareArticles } from '../../src/annotate/comparison/articles.ts';
import { compareSources, sourceClaims } from '../../src/annotate/comparison/sources.ts';
import { comparisonHtml, comparisonMarkdown } from '../../src/report/comparison.ts';
import { articleOf } from '../support/check.ts';

const march =
  'City march\n\nPolice said 8,000 people marched through the city on Sunday.\n\nOrganisers said 30,000 people marched through the city on Sunday.';

test('claims by source, conflicts marked on both sides', () => {
  const claims = sourceClaims(articleOf(march));
  const told = claims.flatMap((s) =>
    s.claims.map((c) => [s.name.toLowerCase(), c.conflicts.map((x) => [x.about, x.source.toLowerCase(), x.text])]),
  );
  expect(told).toEqual([
    ['police', [['how many took part', 'organisers', '30,000 people marched']]],
    ['organisers', [['how many took part', 'police', '8,000 people marched']]],
  ]);
});

test('sources as columns, the matters they differ on as rows', () => {
  const { columns, rows } = compareSources(articleOf(march));
  expect(columns.map((c) => c.name.toLowerCase())).toEqual(['police', 'organisers']);
  expect(rows.map((r) => [r.about, r.verdict, ...r.cells.map((c) => c[0]?.text)])).toEqual([
    ['how many took part', 'conflict', '8,000 people marched', '30,000 people marched'],
  ]);
});

const left = articleOf(
  'Ferry fire\n\nThe fire on the ferry killed 12 people off the island. The captain steered the burning ferry into the harbour. A festival on the mainland was cancelled.',
);
const right = articleOf(
  'Fire at sea\n\nThe fire on the ferry killed 14 people off the island. The captain steered the burning ferry into the harbour of Porto Vello. Divers searched the wreck for missing lorries.',
);

test('two articles: conflicts, agreement, and what each leaves out', () => {
  const { rows, only } = compareArticles(left, right);
  expect(rows.map((r) => [r.verdict, ...r.cells.map((c) => c[0]?.text)])).toEqual([
    ['conflict', 'killed 12 people', 'killed 14 people'],
    [
      'agreement',
      'The captain steered the burning ferry into the harbour.',
      'The captain steered the burning ferry into the harbour of Porto Vello.',
    ],
  ]);
  expect(only.map((c) => [c.column, c.text])).toEqual([
    [0, 'A festival on the mainland was cancelled.'],
    [1, 'Divers searched the wreck for missing lorries.'],
  ]);
  for (const c of [...rows.flatMap((r) => r.cells.flat()), ...only])
    expect([left, right][c.column]!.text.slice(c.start, c.end)).toBe(c.text);
});

test('as Markdown and HTML, with nothing left unescaped', () => {
  const table = compareArticles(left, right, ['a|b', '<i>']);
  expect(comparisonMarkdown(table, 'Ferry')).toContain(
    '| how many were killed | Conflict | killed 12 people | killed 14 people |',
  );
  expect(comparisonMarkdown(table, 'Ferry')).toContain('a\\|b');
  const html = comparisonHtml(table, 'Ferry & fire', { linked: true });
  expect(html).toContain('<h1>Ferry &amp; fire</h1>');
  expect(html).toContain('&lt;i&gt;');
  expect(html).not.toMatch(/<script|<style|<i>| on\w+=/);
});
