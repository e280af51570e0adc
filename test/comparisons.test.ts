import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareArticles } from '../src/annotate/comparison/articles.ts';
import { articleOf } from './support/check.ts';

// Each file: one text, `=====`, another text of the same event, `---rows`, and a line for each row of the comparison:
//   conflict | how many were killed | killing at least 23 people | At least 27 people were killed
//   only left | a statement that the right one leaves out
const folder = new URL('comparisons/', import.meta.url);

const oneLine = (s: string): string => s.replace(/\s+/g, ' ');

for (const name of readdirSync(folder)) {
  test(name, () => {
    const [texts = '', rows = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n---rows\n');
    const articles = texts.split('\n=====\n').map((t) => articleOf(t));
    const table = compareArticles(articles[0]!, articles[1]!);
    const found = [
      ...table.rows.map((r) => [r.verdict, r.about, ...r.cells.flat().map((c) => oneLine(c.text))]),
      ...table.only.map((c) => [`only ${c.column ? 'right' : 'left'}`, oneLine(c.text)]),
    ].map((r) => r.join(' | '));
    expect(found).toEqual(rows.trim().split('\n'));
    for (const c of [...table.rows.flatMap((r) => r.cells.flat()), ...table.only])
      expect(articles[c.column]!.text.slice(c.start, c.end)).toBe(c.text);
  });
}
