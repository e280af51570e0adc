import { describe, expect, test } from 'vitest';
import { survey } from '../support/survey.ts';

// What is owed: rules whose repair, on some damaged articles, does not end their complaint. Nothing is added here
// without a reason; take a rule out when it is mended.
const owed: readonly string[] = [
  'unattributed-claim: “…” leaves its finding',
  'unattributed-quote: “…” leaves its finding',
  'unclear-source: “…” leaves its finding',
  'anonymous-source: “…” leaves its finding',
  'headline-quote: “…” leaves its finding',
  'untranslated-text: “…” leaves its finding',
  'doubled-punctuation: “…” leaves its finding',
  'missing-date: the same span marked twice',
  'doubled-punctuation: the same span marked twice',
];

// `npm run fuzz -- 1000000` does the same at length, with other seeds each night and nothing excused.
describe('any text is checked without failure, spans lie inside it, fixes apply and do what they say', () => {
  test.each(Array.from({ length: 20 }, (_, i) => i))('made texts, seed %i', { timeout: 240_000 }, async (seed) => {
    const { kinds } = await survey(250, seed);
    expect(kinds.filter((k) => !owed.includes(k.kind))).toEqual([]);
  });
});
