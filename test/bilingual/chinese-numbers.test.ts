import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumber, readChineseDates, readChineseQuantities } from '../../src/bilingual/chinese-numbers.ts';
import { anyText } from '../support/texts.ts';

test.each([
  ['两点五', 2.5], ['3.5万', 35_000], ['一亿三千万', 130_000_000], ['二十六', 26], ['十', 10], ['一百零五', 105], ['两千三百', 2300],
  ['二〇二一', 2021], ['1306', 1306], ['1,306万', 13_060_000], ['一万亿', 1e12], ['12.5亿', 1.25e9], ['三万五千', 35_000], ['十五万', 150_000],
])('%s is %d', (written, value) => expect(chineseNumber(written)).toBe(value)); // biome-ignore format: a table

test('quantities with their bounds and units, dates left out', () => {
  const text = '至少157人死亡，约5000人受伤，损失超过150亿美元。1月26日，20多名官员，失业率为百分之五点二，增长3%。';
  expect(
    readChineseQuantities(text).map((q) => [
      text.slice(q.start, q.end),
      q.minimum,
      q.maximum,
      q.unit ?? '',
      q.percent ?? false,
    ]),
  ).toEqual([
    ['至少157人', 157, Infinity, '人', false],
    ['约5000人', 4250, 5750, '人', false],
    ['超过150亿美元', 15e9, Infinity, '美元', false],
    ['20多名', 20, 40, '名', false],
    ['百分之五点二', 5.2, 5.2, '', true],
    ['3%', 3, 3, '', true],
  ]);
});

test('dates', () => {
  const text = '二〇二一年一月二十六日，1月27日，二十八日，2020年，日本和5月。';
  expect(readChineseDates(text).map(({ start: _, end: __, ...d }) => d)).toEqual([
    { year: 2021, month: 1, day: 26 },
    { month: 1, day: 27 },
    { day: 28 },
    { year: 2020 },
    { month: 5 },
  ]);
});

test('never throws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      readChineseQuantities(text);
      readChineseDates(text);
    }),
  );
});
