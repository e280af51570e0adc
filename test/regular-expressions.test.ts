import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { ArticleSession } from '../src/engine/session.ts';
import { defaultSettings } from '../src/model/settings.ts';
import { built, type Expression, literals } from './support/expressions.ts';

// Expressions that only ever see a short text, with what keeps it short.
const bounded: Readonly<Record<string, string>> = {
  'names/context.ts': 'the 120 code units beside a name',
  'report/rule-page.ts': 'the examples of the rules themselves',
  'lists/names-csv.ts': 'one cell of a list that a person imports',
  'webview/lists-fields.ts': 'one field of a form that a person fills in',
};

const article =
  'Talks\n\nBERLIN, Jan. 26 (Reuters) – President Joe Biden said on Tuesday that 12 people were killed. “We saw it,” he said.';

test('no regular expression of ours takes longer than its text, as far as can be told', {
  timeout: 60_000,
}, async () => {
  const made = await built(async () => {
    new ArticleSession().check(article, { uri: 'x:1', format: 'plain', settings: defaultSettings });
  });
  const own = [...literals(), ...made.filter((e) => e.place.startsWith('src/'))];
  expect(own.length).toBeGreaterThan(500);
  const slow = own.filter(isSlow).map((e) => `${e.place} ${e.source}`);
  expect(slow.filter((s) => !Object.keys(bounded).some((file) => s.startsWith(file)))).toEqual([]);
});

test('the check itself sees a slow one', () => {
  expect(isSlow({ place: '', source: '^(?:a+)+$', flags: '' })).toBe(true);
  expect(isSlow({ place: '', source: '^(?:ab)+$', flags: '' })).toBe(false);
});

// Two loops that share characters and must both match (“Trade”), or a loop in a loop (“Self”). Loops that are tried anew
// from each place (“Move”) are left out: they are square at worst over one paragraph, whose length is bounded.
const seen = new Map<string, boolean>();
function isSlow({ source, flags }: Expression): boolean {
  const key = `${source}/${flags}`;
  let slow = seen.get(key);
  if (slow === undefined) {
    const { reports } = analyse(new RegExp(source, flags.replace(/[dgy]/g, '')), { reportTypes: { Move: false } });
    seen.set(key, (slow = reports.length > 0));
  }
  return slow;
}
