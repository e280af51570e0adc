import { expect, test } from 'vitest';
import { writtenIn } from '../../src/text/language.ts';
import { articleOf, check } from '../support/check.ts';

const english =
  'The mayor said on Monday that the bridge would be closed for a week, and that the city had asked the army to help. It is the third time this year that the river has risen to the level of the road, and there was little warning.';
const german =
  'Der Bürgermeister sagte am Montag, die Brücke werde eine Woche lang gesperrt, und die Stadt habe die Armee um Hilfe gebeten. Es ist das dritte Mal in diesem Jahr, dass der Fluss die Straße erreicht hat, und es gab kaum eine Warnung vor dem Hochwasser.';

test.each([
  [english, 'english'],
  [german, 'another language'],
  [
    '市长星期一表示，大桥将关闭一周，市政府已请求军队提供帮助。这是今年河水第三次涨到路面的高度。几乎没有任何预警。',
    'another script',
  ],
  [Array.from({ length: 50 }, (_, i) => `item-${i} value`).join('\n'), 'no prose'],
  ['Trump lands.', 'little'],
])('%s', (text, expected) => expect(articleOf(text).get(writtenIn)).toBe(expected));

test('a text in another language gets a note and no findings', () => {
  expect(check(`${german} “Nein”..`)).toMatchObject({
    findings: [],
    notes: [{ message: expect.stringContaining('does not look like English') }],
  });
});
