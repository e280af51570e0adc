import { monthStems, weekdayStems } from '../lexicon/source-calendar.ts';
import { overlaps } from '../model/span.ts';
import type { AlphabeticLanguage } from './alphabetic-figures.ts';
import { chineseNumber } from './chinese-numbers.ts';
import type { SourceLanguage } from './source-language.ts';
import type { SourceDate } from './source-values.ts';

type Reading = Omit<SourceDate, 'start' | 'end'>;
interface Production {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Reading | undefined;
}

/** Dates, weekdays and clock times of a sentence (digits folded to ASCII), left to right, the longest first. */
export function readSourceDates(text: string, language: SourceLanguage): SourceDate[] {
  const found: SourceDate[] = [];
  for (const { pattern, read } of grammars[language]) {
    for (const m of text.matchAll(pattern)) {
      const reading = read(m.groups ?? {});
      if (reading) found.push({ start: m.index, end: m.index + m[0].length, ...reading });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: SourceDate[] = [];
  for (const d of found) if (!kept.some((k) => overlaps(k, d))) kept.push(d);
  return kept;
}

const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const day = '(?<day>3[01]|[12]\\d|0?[1-9])';
const mm = '(?<mm>1[0-2]|0?[1-9])';
const hour = '(?<h>2[0-4]|1\\d|0?\\d)';
const minute = '(?<m>[0-5]\\d)';
const clean = (o: { readonly [K in keyof Reading]?: Reading[K] | undefined }): Reading =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as Reading;
const production = (source: string, read: Production['read'], flags = 'giu'): Production => ({
  pattern: new RegExp(source, flags),
  read,
});
const ofClock = (h: string, m: string | undefined, half: 'am' | 'pm' | undefined, either = false): Reading => {
  let hours = Number(h) % 24;
  if (half === 'pm' && hours < 12) hours += 12;
  if (half === 'am' && hours === 12) hours = 0;
  return { clock: hours * 60 + Number(m ?? 0), ...(either && !half && hours <= 12 && { eitherHalf: true as const }) };
};

const isoDate = production(`(?<![\\d.])${year}[-/.]${mm}[-/.]${day}(?!\\d)`, (g) => ({
  year: Number(g.year),
  month: Number(g.mm),
  day: Number(g.day),
}));
const colonClock = production(`(?<![\\d:])${hour}:${minute}(?!\\d|:\\d)`, (g) => ofClock(g.h!, g.m, undefined, true));

// 2021年1月26日, 26日, 1月, 令和2年, 午後3時半, 星期二, 周二, （火）
const cjkNumber = '(?:\\d{1,4}|[〇零一二三四五六七八九十]{1,4})';
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911 };
const weekdayChar = '日月火水木金土';
const chineseWeekday = '日一二三四五六';
const characterDates: readonly Production[] = [
  isoDate,
  colonClock,
  production(
    `(?:(?<era>令和|平成|昭和|大正)?(?<y>${cjkNumber}|元)年)(?:(?<mm>${cjkNumber})月)?(?:(?<day>${cjkNumber})[日号號])?(?!間|间|度|代|目)`,
    (g) => {
      const n = g.y === '元' ? 1 : chineseNumber(g.y!);
      const base = g.era ? eras[g.era]! : 0;
      if (n === undefined) return undefined;
      const full = base ? base + n : n;
      // 3年 is a duration, 19年 may be 2019: a figure then.
      if (full < 1500 || full > 2100) return g.mm ? clean(monthDay(g.mm, g.day)) : undefined;
      return clean({ year: full, ...(g.mm ? monthDay(g.mm, g.day) : {}) });
    },
  ),
  production(`(?<![\\d.,第])(?<mm>${cjkNumber})月(?:(?<day>${cjkNumber})[日号號])?(?!間|间)`, (g) =>
    clean(monthDay(g.mm!, g.day)),
  ),
  production(
    `(?<![\\d.,第一二三四五六七八九十同每])(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号號](?![本元常間间目ごず線])`,
    (g) => clean(monthDay(undefined, g.day)),
  ),
  production(
    `(?<half>午前|午後|上午|下午|晚上|凌晨|早上|中午|夜|朝|深夜)?(?<h>\\d{1,2})[時时点點](?!間|间|[半]?以|\\d)(?:(?<m>\\d{1,2})分|(?<semi>半))?`,
    (g) => {
      if (Number(g.h) > 24) return undefined;
      const half = /午後|下午|晚上|夜/.test(g.half ?? '')
        ? 'pm'
        : /午前|上午|凌晨|早上|朝/.test(g.half ?? '')
          ? 'am'
          : undefined;
      return ofClock(g.h!, g.semi ? '30' : g.m, g.half === '深夜' ? undefined : half, true);
    },
  ),
];
const chinese = production(
  `(?:星期|礼拜|禮拜|(?<![\\d一二三四五六七八九十几两本上下每])周|(?<=[上下本])周|(?<![\\d一二三四五六七八九十几两])週)(?<w>[${chineseWeekday}天])`,
  (g) => ({
    weekday: g.w === '天' ? 0 : chineseWeekday.indexOf(g.w!),
  }),
);
const japanese = production(`(?:(?<w>[${weekdayChar}])曜|[（(](?<x>[${weekdayChar}])(?:曜日?)?[）)])`, (g) => ({
  weekday: weekdayChar.indexOf((g.w ?? g.x)!),
}));
const koreanDays = '일월화수목금토';
const korean: readonly Production[] = [
  isoDate,
  colonClock,
  production(`${year}년(?:\\s?${mm}월)?(?:\\s?${day}일)?`, (g) =>
    clean({ year: Number(g.year), ...monthDay(g.mm, g.day) }),
  ),
  production(`(?<!\\d)${mm}월(?:\\s?${day}일)?(?!간)`, (g) => clean(monthDay(g.mm, g.day))),
  production(`(?<![\\d.,])${day}일(?!간|째|동안|\\s?만)`, (g) => clean(monthDay(undefined, g.day))),
  production(`(?<w>[${koreanDays}])요일`, (g) => ({ weekday: koreanDays.indexOf(g.w!) })),
  production(`(?<half>오전|오후)?\\s?(?<h>\\d{1,2})시(?!간)(?:\\s?(?<m>\\d{1,2})분)?`, (g) =>
    Number(g.h) > 24
      ? undefined
      : ofClock(g.h!, g.m, g.half === '오후' ? 'pm' : g.half === '오전' ? 'am' : undefined, true),
  ),
];

function monthDay(
  month: string | undefined,
  dayText: string | undefined,
): { month?: number | undefined; day?: number | undefined } {
  const m = month === undefined ? undefined : chineseNumber(month);
  const d = dayText === undefined ? undefined : chineseNumber(dayText);
  return {
    month: m !== undefined && m >= 1 && m <= 12 ? m : undefined,
    day: d !== undefined && d >= 1 && d <= 31 ? d : undefined,
  };
}

function alphabetic(language: AlphabeticLanguage): Production[] {
  const stems = monthStems[language];
  const name = `(?<name>${stems.join('|')})`;
  const tail = language === 'ru' ? '[а-я]{0,3}' : '';
  const monthOf = (written: string): number => stems.findIndex((s) => new RegExp(`^(?:${s})`, 'iu').test(written)) + 1;
  const joined = { ru: '(?:-?(?:го|е|ое))?\\s', de: '\\.\\s?', es: '(?:\\sde)?\\s', fr: '(?:er)?\\s', ar: '\\s' }[
    language
  ];
  const toYear = {
    ru: `(?:\\s${year})?`,
    de: `(?:\\s${year})?`,
    es: `(?:\\s(?:de(?:l)?\\s)?${year})?`,
    fr: `(?:\\s${year})?`,
    ar: `(?:\\s${year})?`,
  }[language];
  // German and French month names that are words or names too need a number or a preposition.
  const alone = {
    ru: '',
    de: '(?<=(?:im|seit|bis|ab|Ende|Anfang|Mitte|vom|Im|Seit)\\s)',
    es: '(?<=(?:en|de|desde|hasta|En)\\s)',
    fr: '(?<=(?:en|de|depuis|fin|début|d’|mi-|En|Fin)\\s?)',
    ar: '',
  }[language];
  const weekdays = weekdayStems[language];
  return [
    isoDate,
    production(`(?<![\\d.])${day}\\.${mm}\\.(?:${year}|(?<yy>\\d\\d))?(?!\\d)`, (g) =>
      clean({
        day: Number(g.day),
        month: Number(g.mm),
        year: g.year ? Number(g.year) : g.yy ? 2000 + Number(g.yy) : undefined,
      }),
    ),
    ...(language === 'de'
      ? [production(`(?<![\\d.:])${hour}[.:]?(?<m>[0-5]\\d)?\\sUhr`, (g) => ofClock(g.h!, g.m, undefined, true))]
      : []),
    ...(language === 'fr'
      ? [production(`(?<![\\d.:])${hour}\\s?h(?:\\s?${minute})?(?!\\p{L})`, (g) => ofClock(g.h!, g.m, undefined, true))]
      : []),
    ...(language === 'es'
      ? [production(`(?<=a?\\slas\\s)${hour}[.:]${minute}`, (g) => ofClock(g.h!, g.m, undefined, true))]
      : []),
    colonClock,
    production(`(?<![\\d.,])${day}${joined}(?:${name})${tail}${toYear}(?!\\p{L})`, (g) =>
      clean({ day: Number(g.day), month: monthOf(g.name!), year: g.year ? Number(g.year) : undefined }),
    ),
    ...(yearContext[language]
      ? [
          production(yearContext[language].replace('YEAR', `(?<![\\d.,/-])${year}(?![\\d/–-]|[.,]\\d)`), (g) => ({
            year: Number(g.year),
          })),
        ]
      : []),
    // vom 7. bis 9. Mai, с 7 по 9 мая
    production(
      `(?<![\\d.,])${day}\\.?(?:-го)?\\s?(?:bis|und|по|и|al|y|au|et|[-–/])\\s?(?=\\d{1,2}${joined}(?:${stems.join('|')}))`,
      (g) => ({ day: Number(g.day) }),
    ),
    production(`(?<!\\p{L})${alone}(?:${name})${tail}${toYear}(?!\\p{L})`, (g) =>
      clean({ month: monthOf(g.name!), year: g.year ? Number(g.year) : undefined }),
    ),
    production(
      `(?<!\\p{L})(?<w>${weekdays.join('|')})${language === 'ru' ? '\\p{L}{0,2}' : '(?:s?(?:abend|morgen|nachmittag|nacht|mittag)?)'}(?!\\p{L})`,
      (g) => ({
        weekday: weekdays.findIndex((s) => new RegExp(`^(?:${s})`, 'iu').test(g.w!)),
      }),
    ),
  ];
}

// Words beside a bare number that make it a year.
const yearContext: Readonly<Record<AlphabeticLanguage, string>> = {
  ru: 'YEAR(?=\\s(?:г\\.|год))',
  de: '(?<=\\b(?:Jahre?|Jahren|seit|Sommer|Winter|Ende|Anfang|Mitte|Frühjahr|Herbst)\\s)YEAR',
  es: '(?<=\\b(?:en|desde|hasta|año)\\s)YEAR(?!\\s\\p{Ll}+s\\b)',
  fr: '(?<=\\b(?:en|depuis|année|fin|début)\\s)YEAR(?!\\s\\p{Ll}+s\\b)',
  ar: '(?<=(?:عام|سنة)\\s)YEAR',
};

const grammars: Readonly<Record<SourceLanguage, readonly Production[]>> = {
  zh: [...characterDates, chinese],
  ja: [...characterDates, japanese],
  ko: korean,
  ru: alphabetic('ru'),
  de: alphabetic('de'),
  es: alphabetic('es'),
  fr: alphabetic('fr'),
  ar: alphabetic('ar'),
};
