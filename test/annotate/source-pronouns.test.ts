import { describe, expect, test } from 'vitest';
import { attributionsOf } from '../../src/annotate/attributions.ts';
import { genderIn } from '../../src/annotate/source-gender.ts';
import { sourceLayer } from '../../src/annotate/sources.ts';
import { articleOf } from '../support/check.ts';

/** What the last "he", "she" or "they" that speaks in the text stands for; the candidates where there are two. */
function meant(text: string): string | readonly string[] | undefined {
  const article = articleOf(`News of the day\n\n${text}`);
  const { sources, resolutions } = article.get(sourceLayer);
  const at = attributionsOf(article).findLastIndex(
    (a) => a.source && /^(?:he|she|they)$/i.test(article.text.slice(a.source.start, a.source.end)),
  );
  const r = resolutions[at];
  if (r?.candidates) return r.candidates.map((c) => sources[c]!.name);
  return r?.source === undefined ? undefined : sources[r.source]!.name;
}

describe('pronouns', () => {
  test.each([
    ['who spoke last', 'Ann Carter said the bridge was closed. She added that it was unsafe.', 'Ann Carter'],
    [
      'a woman, not the man who spoke last',
      'Ann Carter said the bridge was closed. John Miller said it was safe. She added that it would be mended.',
      'Ann Carter',
    ],
    [
      'the subject of the sentence before',
      'Ann Carter said the bridge was closed.\n\nJohn Miller won the race across the river. He said the water was cold.',
      'John Miller',
    ],
    [
      'a surname whose first name stands elsewhere',
      'Ann Carter opened the hall with John Miller. “The hall is very old,” Miller said. She said that it would be mended. “It is very cold,” Carter said. He said that it was not.',
      'Miller',
    ],
    [
      'a title tells',
      'Ms. Okonkwo said the bridge was closed. Mr. Tanabe said it was safe. She added that it would be mended.',
      'Okonkwo',
    ],
    [
      'an office tells',
      'Uvi Okonkwo, a spokeswoman for the port, said the bridge was closed. John Miller said it was safe. She added that it would be mended.',
      'Uvi Okonkwo',
    ],
    ['nobody fits', 'John Miller said the bridge was closed. She added that it was unsafe.', undefined],
  ])('%s', (_, text, name) => expect(meant(text)).toBe(name));

  test('two men who spoke in one sentence are two candidates', () => {
    const text =
      'John Miller said the bridge was closed and Peter Brown said it was open. He added that it was unsafe.';
    expect(meant(text)).toEqual(['Peter Brown', 'John Miller']);
  });
  test('a woman and a man who spoke in one sentence are not', () => {
    const text =
      'Ann Carter said the bridge was closed and Peter Brown said it was open. She added that it was unsafe.';
    expect(meant(text)).toBe('Ann Carter');
  });
});

test('one surname of a woman and a man does not tell', () => {
  const article = articleOf('News\n\nAnn Carter met John Carter. Carter was tired.');
  expect(genderIn(article, 'Carter')).toBeUndefined();
  expect(genderIn(article, 'Ann Carter')).toBe('she');
});
