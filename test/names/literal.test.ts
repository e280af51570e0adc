import { expect, test } from 'vitest';
import { officialName } from '../../src/rules/names/official-name.ts';
import { check } from '../support/check.ts';

const marked = (text: string): (readonly [string, string])[] =>
  check(`News\n\n${text}\n`, { rules: [officialName] }).findings.map((f) => [
    `News\n\n${text}\n`.slice(f.start, f.end),
    f.fixes[0]?.edits[0]?.text ?? '',
  ]);

test('a form that is right elsewhere is a fault only in a text about its country', () => {
  expect(marked('The National Party of Taiwan lost the vote.')).toEqual([['National Party', 'Kuomintang']]);
  expect(marked('Voters in Taipei turned away from the National Party, Taiwan media said.')).toEqual([
    ['National Party', 'Kuomintang'],
  ]);
  expect(marked("New Zealand's National Party lost the vote.")).toEqual([]);
  expect(marked('The National Party lost the vote, and Taiwan and New Zealand took note.')).toEqual([]);
  expect(marked('The National Party lost the vote.')).toEqual([]);
  expect(marked('Germany, France and Italy agreed. The National Party met Germany, France and Taiwan.')).toEqual([]);
});
