import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributionsOf } from '../../src/annotate/attributions.ts';
import { claimsOf } from '../../src/annotate/claims.ts';
import { sourcesOf } from '../../src/annotate/sources.ts';
import { vouchesFor } from '../../src/annotate/vouches-for.ts';
import { sentencesOf } from '../../src/text/tokens.ts';
import { articleOf } from '../support/check.ts';
import { anyText } from '../support/texts.ts';

/** Construction, text, cue, source, words that the content must hold. */
const constructions: readonly (readonly [string, string, string, string | undefined, string])[] = [
  ['verb', 'The mayor said on Monday that the bridge was closed.', 'said', 'The mayor', 'the bridge was closed'],
  ['verb at the end', 'The bridge was closed for good, the mayor said.', 'said', 'the mayor', 'The bridge was closed'],
  ['inverted', '“The bridge is closed,” said the mayor, Ann Carter.', 'said', 'the mayor, Ann Carter', 'The bridge is closed'],
  ['inside', 'The bridge, the mayor said, was closed.', 'said', 'the mayor', 'was closed'],
  ['quotation', '“The bridge is closed,” Ann Carter said.', 'said', 'Ann Carter', 'The bridge is closed'],
  ['question', '“Who is going to pay for the bridge?” Ann Carter asked.', 'asked', 'Ann Carter', 'Who is going to pay'],
  ['single marks', '‘The bridge is closed,’ Ann Carter said.', 'said', 'Ann Carter', 'The bridge is closed'],
  ['low marks', '„The bridge is closed“, Ann Carter said.', 'said', 'Ann Carter', 'The bridge is closed'],
  ['participle', 'The mayor closed the bridge, adding that it was unsafe.', 'adding', 'The mayor', 'it was unsafe'],
  ['according to, first', 'According to the mayor, the bridge was closed.', 'According to', 'the mayor', 'the bridge was closed'],
  ['according to, last', 'The bridge was closed, according to the mayor.', 'according to', 'the mayor', 'The bridge was closed'],
  ['according to, inside', 'The bridge, according to the mayor, was closed.', 'according to', 'the mayor', 'was closed'],
  ['nominal', 'The ministry issued a statement saying the bridge was closed.', 'saying', undefined, 'the bridge was closed'],
  ['in a statement', 'In a statement, the Kremlin said the bridge was closed.', 'said', 'the Kremlin', 'the bridge was closed'],
  ['passive', 'Ann Carter was quoted as saying that the bridge was closed.', 'saying', 'Ann Carter', 'the bridge was closed'],
  ['colon', 'Ann Carter put it this way: “The bridge has been closed for a very long time.”', 'put', 'Ann Carter', 'The bridge has been closed'],
  ['apposition', 'Ann Carter, the mayor of the town, said the bridge was closed.', 'said', 'Ann Carter, the mayor of the town', 'the bridge was closed'],
  ['conjoined', 'Ann Carter opened the hall and said the bridge was closed.', 'said', 'Ann Carter', 'the bridge was closed'],
  ['signed', '“The bridge has been closed for years.” — Ann Carter, teacher', '—', 'Ann Carter', 'The bridge has been closed for years.'],
  ['transcript', 'CARTER: I closed the bridge. It was unsafe for everybody.', ':', 'CARTER', 'It was unsafe'],
  ['transcript, quoted', '"CARTER: I closed the bridge. It was unsafe for everybody.', ':', 'CARTER', 'It was unsafe'],
]; // biome-ignore format: a table

describe('attributions', () => {
  test.each(constructions)('%s', (_, text, cue, source, content) => {
    const article = articleOf(`News of the day\n\n${text}`);
    const words = (s: { start: number; end: number }) => article.text.slice(s.start, s.end);
    const found = attributionsOf(article).find((a) => words(a.head) === cue || words(a.cue) === cue);
    expect(found && words(found.cue)).toContain(cue);
    if (source) expect(found?.source && words(found.source)).toBe(source);
    expect(found?.content.map(words).join(' … ')).toContain(content);
  });

  test('nested ones know their parent', () => {
    const article = articleOf(
      'News\n\nAccording to the Wall Street Journal, the White House said the bridge was closed.',
    );
    const all = attributionsOf(article);
    expect(all.filter((a) => a.parent !== undefined)).toHaveLength(1);
    const inner = all.find((a) => a.parent !== undefined)!;
    expect(all[inner.parent!]!.kind).toBe('according');
  });

  test('a headline’s outlet speaks', () => {
    const all = attributionsOf(
      articleOf('Foreign media: Ann Carter wins vote in the harbour town\n\nThe town is old.'),
    );
    expect(all.map((a) => a.kind)).toContain('colon');
  });

  test.each([
    'BREAKING: The mayor closed the bridge on Monday.',
    '“The bridge has been closed for years.” — the longest of all closures',
  ])('nobody speaks: %s', (text) => {
    const marks = attributionsOf(articleOf(`News\n\n${text}`)).map((a) => a.kind);
    expect(marks).not.toContain('colon');
    expect(marks).not.toContain('dash');
  });

  test('a quotation goes on over paragraphs without closing marks', () => {
    const text =
      'News\n\n“First we close the bridge,” Ann Carter said. “Then we build a new one.\n\n“After that we open it again.”';
    const article = articleOf(text);
    const own = attributionsOf(article).find((a) => a.lemma === 'say')!;
    expect(own.content.some((c) => article.text.slice(c.start, c.end).includes('open it again'))).toBe(true);
  });

  test('words announced by a colon stand in the next paragraph', () => {
    const article = articleOf('News\n\nAnn Carter said:\n\n“The bridge has been closed for a very long time.”');
    const own = attributionsOf(article).find((a) => a.lemma === 'say')!;
    expect(own.content.map((c) => article.text.slice(c.start, c.end)).join()).toContain('has been closed');
  });
});

describe('who vouches', () => {
  const text =
    'News\n\nThe bridge had broken, TASS reported. The report said ships were waiting. The closure will cost a lot of jobs.';
  const at = (words: string) => vouchesFor(articleOf(text), text.indexOf(words));

  test.each([
    ['The bridge', 'Source: TASS, by “TASS reported”.'],
    ['ships were', 'Source: TASS, by “The report said”.'],
    ['News', undefined],
  ])('%s', (words, answer) => {
    expect(at(words)?.text).toBe(answer);
  });

  test('the evidence is the words relied on', () => {
    const { evidence } = at('ships were')!;
    expect(evidence && text.slice(evidence.start, evidence.end)).toBe('The report said');
  });

  test('a source carries its other names and all it says', () => {
    const [tass] = sourcesOf(articleOf(text));
    expect(tass).toMatchObject({ name: 'TASS', otherNames: ['The report'], attributions: [0, 1] });
  });
});

test('any text: no exception, places inside the text, every sentence of running text has a status', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = articleOf(text);
      const inside = (s: { start: number; end: number }) =>
        s.start >= 0 && s.start <= s.end && s.end <= article.text.length;
      for (const a of attributionsOf(article)) {
        expect([a.cue, a.head, ...a.content, ...(a.source ? [a.source] : [])].every(inside)).toBe(true);
        expect(a.content.length).toBeGreaterThan(0);
      }
      const sentences = article.paragraphs.flatMap((p) => sentencesOf(p.paragraph));
      expect(claimsOf(article)).toHaveLength(sentences.length);
      expect(claimsOf(article).every(inside)).toBe(true);
      for (const c of claimsOf(article)) expect(vouchesFor(article, c.start)?.text.length ?? 1).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
