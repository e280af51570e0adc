import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleQuantities } from '../../src/annotate/quantities.ts';
import { articleOf } from '../support/check.ts';
import { anyText } from '../support/texts.ts';

const read = (text: string) => {
  const article = articleOf(`News of the day\n\n${text}`);
  return article
    .get(articleQuantities)
    .map((q) => [article.text.slice(q.start, q.end), q.minimum, q.maximum, q.unit ?? q.noun ?? '']);
};

test.each([
  ['At least 137 deaths were counted.', [['At least 137 deaths', 137, Infinity, 'death']]],
  ['The loss is $1.8bn or 12% of it.', [['$1.8bn', 1.8e9, 1.8e9, 'USD'], ['12%', 12, 12, '%']]],
  ['Three and a half million people left.', [['Three and a half million people', 3.5e6, 3.5e6, 'people']]],
  ['Half a million people and one hundred and fifty homes.', [['Half a million people', 5e5, 5e5, 'people'], ['one hundred and fifty homes', 150, 150, 'home']]],
  ['They sent 5 to 7 tons of aid.', [['5 to 7 tons', 5000, 7000, 'kg']]],
  ['Dozens of soldiers fled.', [['Dozens', 24, 199, '']]],
  ['It cost US$15 billion, 15 million euros.', [['US$15 billion', 15e9, 15e9, 'USD'], ['15 million euros', 15e6, 15e6, 'EUR']]],
  ['More than 100 US service members were hurt.', [['More than 100 US service members', 100, Infinity, 'member']]],
  ['Nobody knows Article 5, F-16, COVID-19 or Jan. 6.', []],
  ['No one came; one has to wait.', []],
] as const)('%s', (text, expected) => expect(read(text)).toEqual(expected)); // biome-ignore format: a table

test('never throws', () => {
  fc.assert(fc.property(anyText, (text) => void articleOf(text).get(articleQuantities)));
});
