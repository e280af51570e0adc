import type { TimeMeaning } from '../annotate/times.ts';
import { monthNames, weekdayNames } from '../lexicon/calendar.ts';
import type { Span } from '../model/span.ts';
import type { AlignedPair, Alignment, ReadSourceSentence, TargetSentence } from './alignment.ts';
import type { SourceDate } from './source-values.ts';

type Part = 'day' | 'month' | 'year' | 'weekday' | 'clock';

/** A part of a date of the source that the translation lacks, or gives otherwise. */
export interface DateDifference {
  readonly date: SourceDate;
  readonly part: Part;
  /** The part in English words: "January", "26", "Tuesday", "16:00". */
  readonly right: string;
  readonly sentence: ReadSourceSentence;
  readonly target: TargetSentence;
  /** The words that stand in its place; offsets from the paragraph's start. */
  readonly instead?: Span;
}

/** Compares the dates, weekdays and clock times of every aligned pair. */
export function compareDates({ pairs }: Alignment): DateDifference[] {
  const months = new Set(pairs.flatMap((p) => p.source.flatMap((s) => s.values.dates.flatMap((d) => d.month ?? []))));
  let lastMonth: number | undefined;
  return pairs.flatMap((pair, i) => {
    lastMonth = pair.source.flatMap((s) => s.values.dates).findLast((d) => d.month)?.month ?? lastMonth;
    if (!pair.source.length || !pair.target.length) return [];
    const near = [pairs[i - 1], pairs[i + 1]].filter((p) => p !== undefined);
    const own = evidenceOf(pair.target);
    const around = evidenceOf([...near.flatMap((p) => p.target)]);
    const said = near.concat(pair).flatMap((p) => p.source.flatMap((s) => s.values.dates));
    const figures = pair.source.flatMap((s) => s.values.figures.flatMap((f) => f.readings));
    return pair.source.flatMap((sentence) =>
      sentence.values.dates.flatMap((date) =>
        compareDate(date, sentence, pair, { own, around, said, figures, months, lastMonth }),
      ),
    );
  });
}

interface EnglishPart extends Span {
  readonly part: Part;
  readonly value: number;
  readonly target: TargetSentence;
  /** The month written with a day, and where. */
  readonly month?: number;
  readonly monthAt?: Span;
}

interface Evidence {
  readonly parts: readonly EnglishPart[];
  /** Every number and every number a clock may be said with. */
  readonly numbers: ReadonlySet<number>;
  /** "yesterday", "the same day", "last year": a date said in another way. */
  readonly relative: boolean;
  readonly text: string;
}

const relativeWords =
  /\b(?:today|yesterday|tomorrow|tonight|(?:that|this|last|next|previous|following|same|past|current) (?:day|night|morning|afternoon|evening|week|weekend|month|year|date)|(?:day|week|month|year)s? (?:ago|earlier|later|before|after|prior)|(?:day|year) (?:before|after)|eve|now|recently|currently|hours)\b/i;

function evidenceOf(sentences: readonly TargetSentence[]): Evidence {
  const parts: EnglishPart[] = [];
  for (const target of sentences) {
    const add: Add = (part, value, { start, end }, month) =>
      void parts.push({ part, value, start, end, target, ...month });
    for (const t of target.values.times) addMeaning(t.meaning, t.parts?.day ?? t, t.parts?.month ?? t, t, add);
    for (const w of target.values.weekdays) add('weekday', w.weekday, w);
    for (const m of target.values.months) add('month', m.month, m);
  }
  const text = sentences.map((s) => s.text).join(' ');
  const numbers = new Set(sentences.flatMap((s) => s.values.numbers.flatMap((n) => n.values)));
  return { parts, numbers, relative: relativeWords.test(text), text };
}

type Add = (part: Part, value: number, at: Span, month?: { month: number; monthAt?: Span }) => void;

function addMeaning(meaning: TimeMeaning, day: Span, month: Span, all: Span, add: Add): void {
  switch (meaning.kind) {
    case 'date':
      add('day', meaning.day, day, { month: meaning.month, ...(month !== all && { monthAt: month }) });
      if (meaning.year) add('year', meaning.year, all);
      if (day === all) add('month', meaning.month, month);
      break;
    case 'day-of-month':
      add('day', meaning.day, day);
      break;
    case 'month':
      if (meaning.year) add('year', meaning.year, all);
      break;
    case 'year':
      add('year', meaning.year, all);
      if (meaning.to) add('year', meaning.to, all);
      break;
    case 'range':
      addMeaning(meaning.from, all, all, all, add);
      addMeaning(meaning.to, all, all, all, add);
      break;
    case 'clock':
      add('clock', meaning.minute, all);
      break;
    default:
  }
}

interface Surroundings {
  readonly own: Evidence;
  readonly around: Evidence;
  /** The dates of this and the neighbouring sentences of the source. */
  readonly said: readonly SourceDate[];
  readonly figures: readonly number[];
  /** The months that the source names anywhere. */
  readonly months: ReadonlySet<number>;
  /** The month named last before a sentence: 26日 is a day of it. */
  readonly lastMonth: number | undefined;
}

function compareDate(
  date: SourceDate,
  sentence: ReadSourceSentence,
  pair: AlignedPair,
  { own, around, said, figures, months, lastMonth }: Surroundings,
): DateDifference[] {
  const found: DateDifference[] = [];
  const add = (part: Part, value: number, instead?: Evidence['parts'][number]): void =>
    void found.push({
      date,
      part,
      right: inEnglish(part, value),
      sentence,
      target: instead?.target ?? pair.target.at(-1)!,
      ...(instead && { instead: { start: instead.start, end: instead.end } }),
    });
  for (const part of ['day', 'month', 'year', 'weekday', 'clock'] as const) {
    const value = date[part] ?? (part === 'month' && date.day !== undefined ? lastMonth : undefined);
    if (value === undefined) continue;
    if (part === 'month' && date.day !== undefined) {
      // July 26 for June 26: the day's own month counts, whatever other months are named.
      const days = own.parts.filter(
        (p) => p.part === 'day' && p.value === date.day && p.month !== undefined && p.monthAt,
      );
      const wrong =
        days.find((p) => !months.has(p.month!)) ??
        (date.month === undefined || days.some((p) => p.month === value) ? undefined : days[0]);
      if (wrong && !said.some((d) => d.day === date.day && d.month === wrong.month))
        add('month', value, { ...wrong, ...wrong.monthAt! });
      continue;
    }
    const there = own.parts.some((p) => p.part === part && samePart(part, value, p.value, date));
    if (there && !(part === 'day' && spare(value, own, pair))) continue;
    // Words of the article for the same part that no date of the source accounts for.
    const instead = own.parts.find(
      (p) =>
        p.part === part &&
        !said.some((d) => d[part] !== undefined && samePart(part, d[part], p.value, d)) &&
        !(part === 'year' && figures.includes(p.value)),
    );
    if (instead) {
      add(part, value, instead);
      continue;
    }
    if (there) continue;
    if (matches(part, value, date, own) || matches(part, value, date, around)) continue;
    if (own.relative || !mustBeSaid(part, date, own)) continue;
    add(part, value);
    break;
  }
  return found;
}

// The source says the day more often than the translation, so that one of them may stand as another.
const spare = (day: number, own: Evidence, { source }: AlignedPair): boolean => {
  const days = source.flatMap((s) => s.values.dates).filter((d) => d.day !== undefined);
  const written = own.parts.filter((p) => p.part === 'day');
  return (
    days.length === written.length &&
    days.filter((d) => d.day === day).length > written.filter((p) => p.value === day).length
  );
};

// A month beside a day, a weekday beside a date and a time may be left out; the rest may not.
function mustBeSaid(part: Part, date: SourceDate, own: Evidence): boolean {
  if (part === 'month') return date.day === undefined && date.year === undefined;
  if (part === 'weekday') return !own.parts.some((p) => p.part === 'day' || p.part === 'weekday');
  if (part === 'day') return !own.parts.some((p) => p.part === 'weekday');
  return true;
}

function matches(part: Part, value: number, date: SourceDate, evidence: Evidence): boolean {
  if (evidence.parts.some((p) => p.part === part && samePart(part, value, p.value, date))) return true;
  if (part === 'weekday') return false;
  if (part === 'day') return evidence.numbers.has(value);
  if (part === 'year')
    return (
      evidence.numbers.has(value) ||
      new RegExp(`[’'‘]${String(value).slice(2)}\\b|\\b${String(value).slice(2)}\\b`).test(evidence.text)
    );
  if (part === 'month') return new RegExp(`\\b0?${value}[/.-]\\d|\\d[/.-]0?${value}\\b`).test(evidence.text);
  if (part !== 'clock') return false;
  const hour = Math.floor(value / 60);
  const words = value === 720 ? /\bnoon\b|\bmidday\b/i : value === 0 ? /\bmidnight\b/i : undefined;
  if (words?.test(evidence.text)) return true;
  return (
    [hour, hour % 12 || 12, hour === 0 ? 24 : hour].some((h) => evidence.numbers.has(h)) &&
    (value % 60 === 0 ||
      evidence.numbers.has(value % 60) ||
      (value % 60 === 30 && /half/.test(evidence.text)) ||
      evidence.numbers.has(hour + (value % 60) / 100) ||
      evidence.numbers.has((hour % 12) + (value % 60) / 100))
  );
}

function samePart(part: Part, a: number, b: number, date: SourceDate): boolean {
  if (part !== 'clock') return a === b;
  return a === b || (date.eitherHalf === true && Math.abs(a - b) === 720);
}

function inEnglish(part: Part, value: number): string {
  if (part === 'month') return monthNames[value - 1]!;
  if (part === 'weekday') return weekdayNames[value]!;
  if (part === 'clock') return `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
  return String(value);
}
