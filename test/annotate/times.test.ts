import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datelineMonth, publicationDate } from '../../src/annotate/publication-date.ts';
import { articleTimes } from '../../src/annotate/times.ts';
import { articleOf } from '../support/check.ts';
import { anyText } from '../support/texts.ts';

const days = (text: string, date?: string) => {
  const article = articleOf(`News of the day\n\n${text}`, { date });
  return article
    .get(articleTimes)
    .map((t) => [
      article.text.slice(t.start, t.end),
      t.resolved === 'unresolved'
        ? t.expression.meaning.kind
        : t.resolved.from === t.resolved.to
          ? t.resolved.from
          : `${t.resolved.from}/${t.resolved.to}`,
    ]);
};

test.each([
  ['on Tuesday, Jan. 26, 2021, in', [['Tuesday, Jan. 26, 2021', '2021-01-26']]],
  ['on the 26th of January 2021 (Tuesday)', [['26th of January 2021 (Tuesday)', '2021-01-26']]],
  ['from January 3 to 5 and May 2020', [['January 3 to 5', '2021-01-03/2021-01-05'], ['May 2020', '2020-05-01/2020-05-31']]],
  ['on December 30', [['December 30', '2020-12-30']]],
  ['on the 13th, and the 26th president', [['the 13th', '2021-01-13']]],
  ['yesterday, three days ago, last Friday', [['yesterday', '2021-01-26'], ['three days ago', '2021-01-24'], ['last Friday', '2021-01-22']]],
  ['at 6:30 p.m. local time', [['6:30 p.m.', 'clock']]],
  ['a 40-minute call with a 34-year-old', [['40-minute', 'duration'], ['34-year-old', 'age']]],
  ['2022-10-05 00:42:00', [['2022-10-05 00:42:00', '2022-10-05']]],
  ['They may march 5 miles on sun-baked roads.', []],
  ['between 2019 and 2021, 2,000 people', [['2019', '2019-01-01/2019-12-31'], ['2021', '2021-01-01/2021-12-31']]],
  ['January 30-February 2', [['January 30-February 2', '2021-01-30/2021-02-02']]],
  ['on February 30', [['February 30', 'date']]],
] as const)('%s', (text, expected) => expect(days(text, '2021-01-27')).toEqual(expected)); // biome-ignore format: a table

test('without a date of the article nothing relative is resolved', () => {
  expect(days('on January 26, on Tuesday, yesterday')).toEqual([
    ['January 26', 'date'],
    ['Tuesday', 'weekday'],
    ['yesterday', 'relative'],
  ]);
});

describe('the date of an article', () => {
  test.each([
    ['BEIJING, Feb. 11, 2023 (Xinhua) -- A forum was held.', '2023-02-11'],
    ['Published: Wednesday, January 27, 2021 10:30 GMT\n\nA forum was held.', '2021-01-27'],
    ['2022-10-05 00:42:00\n\nA forum was held.', '2022-10-05'],
    ['January 26, 2021 — A forum was held.', '2021-01-26'],
    ['TASS reported on January 27, 2021 in Moscow that a forum was held.', undefined],
    ['A forum was held in Paris, January 20, 2021.', undefined],
  ])('%s', (text, iso) => expect(articleOf(`News of the day\n\n${text}`).get(publicationDate)?.iso).toBe(iso));

  test.each([
    ['BEIJING, Feb. 11 (Xinhua) -- A forum was held.', { month: 2, day: 11 }],
    ['China News Service, July 14th. A forum was held.', { month: 7, day: 14 }],
    ['[Overseas Network October 16th] A forum was held.', { month: 10, day: 16 }],
    ['Washington, January 20 (Reuters) – A forum was held.', { month: 1, day: 20 }],
    ['A forum was held on January 20.', undefined],
  ])('partly: %s', (text, month) => expect(articleOf(`News of the day\n\n${text}`).get(datelineMonth)).toEqual(month));
});

test('never throws', () => {
  fc.assert(fc.property(anyText, (text) => void articleOf(text, { date: '2021-01-27' }).get(articleTimes)));
});
