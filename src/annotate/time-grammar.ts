import { fullWeekdayPattern, monthNumber, monthPattern, weekdayNumber, weekdayPattern } from '../lexicon/calendar.ts';
import { numberWord } from '../lexicon/numerals.ts';
import { contains, type Span } from '../model/span.ts';

/** What a time expression says, before the article's date is known. Months count from 1, weekdays from 0 = Sunday. */
export type TimeMeaning =
  | { readonly kind: 'date'; readonly year?: number; readonly month: number; readonly day: number }
  | { readonly kind: 'day-of-month'; readonly day: number }
  | { readonly kind: 'month'; readonly year?: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number; readonly to?: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: 'last' | 'next' | 'near' }
  | { readonly kind: 'range'; readonly from: TimeMeaning; readonly to: TimeMeaning }
  /** Days before (negative) or after the day of publication. */
  | { readonly kind: 'relative'; readonly from: number; readonly to: number }
  /** Minutes after midnight. */
  | { readonly kind: 'clock'; readonly minute: number }
  | { readonly kind: 'duration'; readonly days: number }
  | { readonly kind: 'age'; readonly years: number };

/** A weekday written next to a date. */
export interface WrittenWeekday extends Span {
  readonly weekday: number;
}

/** Words that name a time; offsets from the start of the text read. */
export interface TimeExpression extends Span {
  readonly meaning: TimeMeaning;
  readonly weekday?: WrittenWeekday;
  /** The day's number and the month's name as they stand in the text, for dates. */
  readonly parts?: { readonly day: Span; readonly month: Span };
  /** "local time": may fall on the neighbouring day elsewhere. */
  readonly local?: boolean;
}

/** Finds the times in a text, left to right, the longest first; linear in its length. */
export function readTimes(text: string): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const { pattern, read } of grammar) {
    for (const match of text.matchAll(pattern)) {
      const reading = read(match);
      if (!reading) continue;
      const start = match.index + leadOf(match);
      found.push({ start, end: match.index + match[0].length, ...reading });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TimeExpression[] = [];
  for (const t of found) {
    const last = kept.at(-1);
    if (last && t.start < last.end) {
      // A reading that holds the earlier one whole says more.
      if (contains(t, last) && t.end - t.start > last.end - last.start) kept[kept.length - 1] = t;
      continue;
    }
    kept.push(t);
  }
  return kept.map((t) => (localTime.test(text.slice(t.start - 14, t.end + 16)) ? { ...t, local: true } : t));
}

type Reading = Omit<TimeExpression, 'start' | 'end'>;
interface Production {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Reading | undefined;
}

const severalDays = /day\.?(?:\s?(?:,|and|or|to|through|until|–|—|-|&|\/)){1,2}\s?$/i;
const localTime = /\blocal time\b|当地时间/i;
const year = '(?<year>1[5-9]\\d\\d|20\\d\\d|21\\d\\d)';
const ordinal = '(?:st|nd|rd|th)?';
const day = `(?<day>3[01]|[12]\\d|0?[1-9])${ordinal}`;
const gap = '\\s{0,2}';
const dash = '(?:-|–|—|to|until|through)';
// "January 25 to 27": the range says it, and a weekday before it belongs to its end.
const noRange = '(?!\\s?(?:-|–|—|to|until|through)\\s?(?:\\p{L}{3,9}\\.?\\s)?\\d)';
const weekday = (name: string): string => `(?<${name}>${weekdayPattern})`;
// A weekday before the date ("Tuesday, Jan. 26", "Tuesday (January 26)", "Tuesday the 26th of January") or after it.
const before = `(?:${weekday('before')},?\\s(?:the\\s)?(?<open>\\()?)?`;
// After a comma only where a mark follows: "on January 26, Monday's decision was reversed" is another day.
const after = `(?:(?:\\s?\\(|,?\\s(?:a|which was a)\\s)(?<after>${weekdayPattern})(?![\\p{L}\\d])\\)?|,\\s(?<tail>${fullWeekdayPattern})(?=\\s?(?:[,.;:)(–—]|$)))?`;
const notInWord = '(?<![\\p{L}\\p{N}.,/-])';
const noMore = '(?![\\p{L}\\p{N}])';
const months = `(?<month>${monthPattern})`;

const flags = 'giud';
const production = (source: string, read: Production['read']): Production => ({
  pattern: new RegExp(source, flags),
  read,
});

const grammar: readonly Production[] = [
  // Tuesday, January 26(th), 2021 · Jan. 26 (Tuesday)
  production(
    `${notInWord}${before}${months}${gap}${day}(?!\\d|:\\d|[.,]\\d|\\s?%)${noRange}(?:,?\\s${year}${noMore})?${after}`,
    readDate,
  ),
  // Tuesday 26 January 2021 · the 26th of January
  production(
    `${notInWord}${before}${day}\\s(?:of\\s)?${months}(?![\\p{L}])${noRange}(?:,?\\s${year}${noMore})?${after}`,
    readDate,
  ),
  // January 26 to 28 · Jan. 26 – Feb. 3, 2021 · 3 to 5 March
  production(
    `${notInWord}${months}${gap}${day}\\s?${dash}\\s?(?:(?<month2>${monthPattern})\\s)?(?<day2>3[01]|[12]\\d|0?[1-9])${ordinal}(?![\\d:%]|[.,]\\d)(?:,?\\s${year}${noMore})?`,
    readRange,
  ),
  production(
    `${notInWord}${day}\\s?${dash}\\s?(?<day2>3[01]|[12]\\d|0?[1-9])${ordinal}\\s(?:of\\s)?${months}(?!\\p{L})(?:,?\\s${year}${noMore})?`,
    readRange,
  ),
  // 26 January to 3 February
  production(
    `${notInWord}${day}\\s${months}(?:\\s${year})?\\s?${dash}\\s?(?<day2>3[01]|[12]\\d|0?[1-9])${ordinal}\\s(?<month2>${monthPattern})(?!\\p{L})`,
    readRange,
  ),
  // 2022-10-05 00:42:00 · 2022/10/05
  production(
    `${notInWord}${year}([-/])(?<mm>1[0-2]|0?[1-9])\\2(?<day>3[01]|[12]\\d|0?[1-9])(?:[ T]\\d\\d:\\d\\d(?::\\d\\d)?)?${noMore}`,
    (m) => {
      const g = m.groups!;
      return { meaning: { kind: 'date', year: Number(g.year), month: Number(g.mm), day: Number(g.day) } };
    },
  ),
  // May 2020 · in January · last March: a month alone needs a word before it ("may", "march" are verbs)
  production(`${notInWord}${months},?\\s(?:of\\s)?${year}${noMore}`, (m) => month(m.groups!.month!, m.groups!.year)),
  production(
    `\\b(?<lead>(?:in|since|until|by|during|from|this|last|next|early|mid|late|of)[\\s-])${months}(?!\\p{L}|\\s?\\d)`,
    (m) => (/^(?:[A-Z])/.test(m.groups!.month!) ? month(m.groups!.month!) : undefined),
  ),
  // the 13th · Tuesday the 13th · this Monday (15th)
  production(
    `\\b(?<lead>(?:on|until|since|from|by|evening of|morning of|night of|afternoon of|of)\\s)the\\s(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)(?!\\sof\\s(?!th|last|next|each|every))(?!\\s(?!(?:of this|local|that|and|to|in|at|after|before|with|for|said|when|as|on|\\p{L}{2,12}ed)\\b)[\\p{L}]{3,}|-|\\p{L})`,
    (m) => ({ meaning: { kind: 'day-of-month', day: Number(m.groups!.day) } }),
  ),
  production(`\\b${weekday('before')}\\s\\((?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?\\)`, (m) => ({
    meaning: { kind: 'day-of-month', day: Number(m.groups!.day) },
    weekday: writtenWeekday(m, 'before'),
  })),
  production(
    `\\b${weekday('before')},?\\sthe\\s(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)(?![\\p{L}-]|\\sof)`,
    (m) => ({
      meaning: { kind: 'day-of-month', day: Number(m.groups!.day) },
      weekday: writtenWeekday(m, 'before'),
    }),
  ),
  // in 2020 · 2019-2021 · the 2020 election
  production(
    `${notInWord}${year}(?:\\s?(?:-|–|—|to)\\s?(?<to>1[5-9]\\d\\d|20\\d\\d|21\\d\\d))?(?![\\p{L}\\p{N}/%]|[-.,:]\\d)`,
    (m) => {
      const g = m.groups!;
      return { meaning: { kind: 'year', year: Number(g.year), ...(g.to && { to: Number(g.to) }) } };
    },
  ),
  // on Tuesday · last Friday · next Monday
  production(`\\b(?:(?<which>last|past|next|this|coming)\\s)?(?<name>${fullWeekdayPattern})s?\\b`, (m) => {
    const which = m.groups!.which?.toLowerCase();
    const direction =
      which === 'last' || which === 'past' ? 'last' : which === 'next' || which === 'coming' ? 'next' : 'near';
    return { meaning: { kind: 'weekday', weekday: weekdayNumber(m.groups!.name!)!, direction } };
  }),
  production(
    '\\b(?:the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))\\b',
    (m) => {
      const days = dayWords[m[0].toLowerCase().split(' ')[0]!] ?? (/before/i.test(m[0]) ? -2 : 2);
      return { meaning: { kind: 'relative', from: days, to: days } };
    },
  ),
  // three days ago · a week earlier is relative to the text, not to its date, and stays unread
  production(
    '\\b(?<n>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s(?<unit>day|week|month|year)s?\\sago\\b',
    (m) => {
      const n = countOf(m.groups!.n!);
      const unit = unitDays[m.groups!.unit!.toLowerCase()]!;
      // "Two weeks ago" is no exact day: half a unit of play on either side.
      const play = unit === 1 ? 0 : Math.ceil(unit / 2);
      return { meaning: { kind: 'relative', from: -n * unit - play, to: -n * unit + play } };
    },
  ),
  production('\\b(?<which>last|this|next|past)\\s(?<unit>week|month|year)\\b', (m) => {
    const unit = unitDays[m.groups!.unit!.toLowerCase()]!;
    const which = m.groups!.which!.toLowerCase();
    const span = which === 'next' ? [1, 2 * unit] : which === 'this' ? [-unit, unit] : [-2 * unit, 0];
    return { meaning: { kind: 'relative', from: span[0]!, to: span[1]! } };
  }),
  // 18:00 (local time) · 6:30 p.m. · 6 pm · noon
  production(
    `${notInWord}(?<h>2[0-3]|1\\d|0?\\d):(?<m>[0-5]\\d)(?::[0-5]\\d)?(?!\\d)(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?`,
    clock,
  ),
  production(`${notInWord}(?<h>1[0-2]|[1-9])(?:\\.(?<m>[0-5]\\d))?\\s?(?<half>[ap])(?:\\.m\\.|m\\b)`, clock),
  production('\\b(?:at|by|until|before|after|around)\\s(?:noon|midday|midnight)\\b', (m) => ({
    meaning: { kind: 'clock', minute: /midnight/i.test(m[0]) ? 0 : 720 },
  })),
  // 34-year-old · aged 34
  production(`${notInWord}(?<n>\\d{1,3})(?:-|\\s)years?(?:-|\\s)old\\b`, (m) => ({
    meaning: { kind: 'age', years: Number(m.groups!.n) },
  })),
  production('\\baged\\s(?<n>\\d{1,3})(?!\\d|\\s?(?:to|and|-|–))', (m) => ({
    meaning: { kind: 'age', years: Number(m.groups!.n) },
  })),
  // three days · a 40-minute call
  production(
    `${notInWord}(?<n>\\d{1,4}(?:\\.\\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an)[\\s-](?<unit>minute|hour|day|week|month|year)s?\\b(?![\\s-](?:old|ago)\\b)`,
    (m) => ({ meaning: { kind: 'duration', days: countOf(m.groups!.n!) * unitDays[m.groups!.unit!.toLowerCase()]! } }),
  ),
];

const unitDays: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};
const dayWords: Readonly<Record<string, number>> = {
  yesterday: -1,
  last: -1,
  today: 0,
  tonight: 0,
  this: 0,
  tomorrow: 1,
};

const countOf = (word: string): number =>
  /^half/i.test(word) ? 0.5 : /^an?$/i.test(word) ? 1 : (numberWord(word) ?? Number(word));

const leadOf = (m: RegExpExecArray): number => m.groups?.lead?.length ?? 0;

function spanOf(m: RegExpExecArray, group: string): Span | undefined {
  const at = m.indices?.groups?.[group];
  return at && { start: at[0], end: at[1] };
}

function writtenWeekday(m: RegExpExecArray, group: string): WrittenWeekday | undefined {
  const at = spanOf(m, group);
  const name = m.groups![group];
  if (!at || !name || !/^[A-Z]/.test(name)) return undefined; // "sun", "sat", "wed" are words
  // "Edmonton Sun, August 16": a newspaper.
  if (!/day$/i.test(name) && /\p{Lu}[\p{L}’'.-]*\s$/u.test(m.input.slice(Math.max(0, at.start - 20), at.start)))
    return undefined;
  // "Monday and Tuesday, January 25 and 26": which goes with which is not said.
  if (severalDays.test(m.input.slice(Math.max(0, at.start - 16), at.start))) return undefined;
  return { ...at, weekday: weekdayNumber(name)! };
}

function readDate(m: RegExpExecArray): Reading | undefined {
  const g = m.groups!;
  const number = monthNumber(g.month!);
  // "may 3" and "march 5" in lower case are verbs more often than months; "mar", "sun" alone are words.
  if (number === undefined || !/^[A-Z]/.test(g.month!)) return undefined;
  return {
    meaning: { kind: 'date', month: number, day: Number(g.day), ...(g.year && { year: Number(g.year) }) },
    weekday: writtenWeekday(m, 'before') ?? writtenWeekday(m, 'after') ?? writtenWeekday(m, 'tail'),
    parts: { day: spanOf(m, 'day')!, month: spanOf(m, 'month')! },
  };
}

function readRange(m: RegExpExecArray): Reading | undefined {
  const g = m.groups!;
  const number = monthNumber(g.month!);
  if (number === undefined || !/^[A-Z]/.test(g.month!)) return undefined;
  const of = g.year ? { year: Number(g.year) } : {};
  const last = g.month2 ? (monthNumber(g.month2) ?? number) : number;
  return {
    meaning: {
      kind: 'range',
      from: { kind: 'date', month: number, day: Number(g.day), ...of },
      to: { kind: 'date', month: last, day: Number(g.day2), ...of },
    },
  };
}

function month(name: string, inYear?: string): Reading | undefined {
  const number = monthNumber(name);
  return number === undefined
    ? undefined
    : { meaning: { kind: 'month', month: number, ...(inYear && { year: Number(inYear) }) } };
}

function clock(m: RegExpExecArray): Reading | undefined {
  const g = m.groups!;
  let hour = Number(g.h);
  if (g.half && hour > 12) return undefined;
  if (g.half) hour = (hour % 12) + (g.half.toLowerCase() === 'p' ? 12 : 0);
  return { meaning: { kind: 'clock', minute: hour * 60 + Number(g.m ?? 0) } };
}
