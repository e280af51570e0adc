import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSourceValues } from '../../src/bilingual/read-values.ts';
import { detectLanguage, type SourceLanguage, sourceLanguages } from '../../src/bilingual/source-language.ts';
import { sentenceSpans } from '../../src/bilingual/source-sentences.ts';
import { anyText } from '../support/texts.ts';

const figures: readonly (readonly [SourceLanguage, string, readonly number[]])[] = [
  ['zh', '党支部书记8000余名，村后备力量6.1万名，三百二十人，增长百分之三', [8000, 61_000, 320, 3]],
  ['zh', '9000多万党员，1.4万亿元，5.2%', [90_000_000, 1.4e12, 5.2]],
  ['ja', '１，３６１人、1億2000万円、約７割、像は１・５５メートル', [1361, 120_000_000, 70, 1.55]],
  ['ko', '3만5천명, 5.2%', [35_000, 5.2]],
  ['ru', '2,5 млн евро, 2 000 человек, пять тысяч, тридцать пять домов', [2_500_000, 2000, 5000, 35]],
  ['de', '150.000 Euro, 3,5 Millionen, zweitausend, einundzwanzig', [150_000, 3_500_000, 2000, 21]],
  ['es', '3,5 millones, 45.000 personas, tres mil, treinta y cinco', [3_500_000, 45_000, 3000, 35]],
  ['fr', '2 000 personnes, 3,5 milliards, cinq maisons', [2000, 3.5e9, 5]],
  ['ar', 'ثلاثة آلاف، ٣٫٥ مليون', [3000, 3_500_000]],
]; // biome-ignore format: a table

test.each(figures)('figures in %s: %s', (language, text, values) =>
  expect(readSourceValues(text, language).figures.map((f) => f.readings[0])).toEqual(values),
);

test.each([
  ['zh', '7月26日下午4点，周二，2010年', [{ month: 7, day: 26 }, { clock: 960 }, { weekday: 2 }, { year: 2010 }]],
  ['ja', '令和2年７月２５日（土）午後３時半', [{ year: 2020, month: 7, day: 25 }, { weekday: 6 }, { clock: 930 }]],
  ['ko', '1월 26일 화요일 오후 3시', [{ month: 1, day: 26 }, { weekday: 2 }, { clock: 900 }]],
  ['ru', '25 июля 2020 года, в понедельник, Майкла', [{ day: 25, month: 7, year: 2020 }, { weekday: 1 }]],
  ['de', 'vom 7. bis 9. Mai um 15.30 Uhr, am Freitagabend', [{ day: 7 }, { day: 9, month: 5 }, { clock: 930, eitherHalf: undefined }, { weekday: 5 }]],
  ['es', 'el martes 26 de enero de 2021', [{ weekday: 2 }, { day: 26, month: 1, year: 2021 }]],
  ['fr', 'le 1er février, mardi', [{ day: 1, month: 2 }, { weekday: 2 }]],
  ['ar', '٢٦ يناير', [{ day: 26, month: 1 }]],
] as const)('dates in %s: %s', (language, text, dates) => {
  const got = readSourceValues(text, language).dates.map(({ start: _, end: __, eitherHalf: ___, ...d }) => d);
  expect(got).toEqual(dates.map((d) => Object.fromEntries(Object.entries(d).filter(([, v]) => v !== undefined))));
}); // biome-ignore format: a table

test.each([
  ['zh', '他说：“好。”然后离开了。会议结束。', 3],
  ['ja', '「苦しい。でも勝つ。」と語った。試合は続く。', 2],
  ['de', 'Am 26. Juli kam Dr. Meier. Er blieb.', 2],
  ['ru', '«Да!» – сказал он. В 2020 г. было иначе.', 2],
] as const)('sentences in %s: %s', (language, text, n) => expect(sentenceSpans(text, language)).toHaveLength(n));

test.each([
  ['zh', '中国外交部发言人周二表示，双方已达成协议。'],
  ['ja', '政府は26日、新しい対策を発表した。'],
  ['ru', 'Об этом сообщили в министерстве.'],
  ['es', 'El gobierno anunció que los trabajos comenzarán en el mes de enero según el ministerio.'],
  ['fr', 'Le gouvernement a annoncé que les travaux vont commencer dans une semaine pour le port.'],
  ['de', 'Die Regierung hat mitgeteilt, dass der Bau nicht vor dem Sommer beginnen wird und das Geld fehlt.'],
  ['en', 'The government said that the work would begin in the summer and that the money was there.'],
] as const)('language %s', (language, text) => expect(detectLanguage(text)).toBe(language));

test('never throws, and keeps within the text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...sourceLanguages), (text, language) => {
      const { figures: f, dates } = readSourceValues(text, language);
      for (const s of [...f, ...dates, ...sentenceSpans(text, language)]) {
        expect(s.start).toBeLessThan(s.end);
        expect(s.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
