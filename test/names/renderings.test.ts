import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { garbledName } from '../../src/rules/names/garbled-name.ts';
import { officialName } from '../../src/rules/names/official-name.ts';
import { check } from '../support/check.ts';

const lines = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((l) => l && !l.startsWith('#'));
const rules = [officialName, garbledName];
const marks = (text: string): [string, string][] =>
  check(`${text}\n`, { rules })
    .findings.filter((f) => /official name|is not how/.test(f.message))
    .map((f) => [`${text}\n`.slice(f.start, f.end), f.fixes[0]?.edits[0]?.text ?? '']);
const bare = (name: string): string => name.replace(/^the /i, '');

test('a hundred literal renderings are marked, with the right name to put in', () => {
  const cases = lines('renderings.tsv').map((l) => l.split('\t') as [string, string]);
  expect(cases.length).toBeGreaterThanOrEqual(100);
  const wrong = cases.flatMap(([marked, right]) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const [found, fix] = marks(text)[0] ?? ['', ''];
    const wanted = /⟦(.*)⟧/.exec(marked)![1]!;
    const same = (a: string, b: string): boolean =>
      bare(a) === bare(b) || `US ${a}` === b || a === b.replace(/^US /, '');
    return bare(found) === bare(wanted) && same(fix, right) ? [] : [`${marked}: “${found}” → “${fix}”, not “${right}”`];
  });
  expect(wrong).toEqual([]);
});

test('a hundred legitimate names stay without a mark', () => {
  const cases = lines('legitimate.txt');
  expect(cases.length).toBeGreaterThanOrEqual(100);
  expect(cases.flatMap((text) => marks(text).map(([found, fix]) => `${text}: “${found}” → “${fix}”`))).toEqual([]);
});
