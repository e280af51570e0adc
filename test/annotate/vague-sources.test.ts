import { expect, test } from 'vitest';
import { orphanQuotes } from '../../src/annotate/orphan-quotes.ts';
import { vagueSources } from '../../src/annotate/vague-sources.ts';
import { articleOf } from '../support/check.ts';

const marks = (text: string): string[] => {
  const article = articleOf(`News of the day\n\n${text}`);
  return article.get(vagueSources).map((v) => article.text.slice(v.start, v.end));
};

/** Sentence and what must be marked in it, if anything. */
const sentences: readonly (readonly [string, string | undefined])[] = [
  ['It is analyzed that the north is protesting against the exercise.', 'It is analyzed'],
  ['It was learned that eight ships had been sent.', 'It was learned'],
  ['It became known that the bridge would be closed.', 'It became known'],
  ['It was found that the pump had been broken for years.', 'It was found that'],
  ['The suspect is believed to have acted alone.', 'is believed to have'],
  ['The talks are considered to be a formality.', 'are considered to be'],
  ['The parcel was reported to the police.', undefined],
  ['According to preliminary data, nobody was hurt.', 'According to preliminary data'],
  ['According to the latest polls, the mayor will win.', 'According to the latest polls'],
  ['According to data from the bank, prices fell.', undefined],
  ['As reported earlier, the train left the rails near the station.', 'As reported earlier'],
  ['There is a view that the dam could break.', 'There is a view that'],
  ['There are also voices saying that the dam could break.', 'There are also voices saying'],
  ['Doubts have been raised about the safety of the dam.', 'Doubts have been raised'],
  ['In the State Duma they do not exclude a new law.', 'In the State Duma they do not exclude'],
  ['The person in charge of the project said the dam was safe.', 'The person in charge of the project said'],
  ['Relevant departments have not responded to this.', 'Relevant departments have not responded'],
  ['Relevant departments responded that the dam was safe.', 'Relevant departments responded'],
  ['On Monday local time Foreign media said that the dam had broken.', 'Foreign media said'],
  ['The latest documents show that the dam was never inspected.', 'The latest documents show'],
  ['The 76-year-old politician claimed that the dam was safe.', undefined],
  ['Health officials said the water was clean.', undefined],
  ['Officials from the bank said the branch had been closed.', undefined],
  ['A senior official said the branch had been closed.', 'A senior official said'],
  ['The official IRNA news agency reported that the dam had broken.', undefined],
  ['The local police department stated that the road was closed.', undefined],
  ['The letter serves as an important document showing the way to the mine.', undefined],
  ['So says a message on the official site of the ministry.', undefined],
  ['She died at the age of 104, her spokesperson said.', undefined],
  ['Many people just do not realize how old the dam is.', undefined],
]; // biome-ignore format: a table

test.each(sentences)('%s', (text, marked) => {
  expect(marks(text)).toEqual(marked === undefined ? [] : [marked]);
});

const quotes = (text: string): number => orphanQuotes(articleOf(`News of the day\n\n${text}`)).length;

test('the speaker stands after a line break', () => {
  expect(quotes('The couple left.\n\n“We hope that the flooding ends soon,”\n\nFu Kunbao said.')).toBe(0);
});

test('a quotation is open over a line break, and its speaker stands at its end', () => {
  expect(
    quotes('“We are especially excited about this game.\n\nIt is always good to come back,” Ann Carter said.'),
  ).toBe(0);
});

test('the paragraphs of one quotation are marked once', () => {
  expect(
    quotes('The dam broke.\n\n“We have not been paid for three months.”\n\n“And nobody at all talks to us here.”'),
  ).toBe(1);
});

test('quoted words that name a thing are nobody’s', () => {
  expect(quotes('The water is cleaned through a “raising standards and cleaning up the river” method.')).toBe(0);
});
