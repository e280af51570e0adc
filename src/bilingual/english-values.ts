import { readNumbers } from '../annotate/number-grammar.ts';
import { type TimeExpression, timesOf } from '../annotate/times.ts';
import { monthNumber, monthPattern, weekdayNumber } from '../lexicon/calendar.ts';
import { numberWord } from '../lexicon/numerals.ts';
import { type Paragraph, paragraphLayer } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A number that an English text states in whatever way: "dozen", "half", "third", "21-year-old", "COVID-19". */
export interface EnglishNumber extends Span {
  /** What it can stand for, the plain reading first. */
  readonly values: readonly number[];
  /** The bounds of a rounded or open one. */
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** The number without "about", "more than"; undefined for ranges and words that imply one. */
  readonly written?: number;
  /** Words that only imply a number ("both", "once", "a") prove nothing by themselves. */
  readonly implied?: true;
  /** No slip for another number: "one", "first", "zero", the 19 of COVID-19. */
  readonly weak?: true;
  /** An ordinal: "third". */
  readonly ordinal?: true;
  /** The digits alone, to be replaced by a fix. */
  readonly digits: Span;
  /** The word behind it. */
  readonly unit?: string;
}

/** A weekday, month or clock time named in an English text, besides what makes whole dates. */
export interface EnglishValues {
  readonly numbers: readonly EnglishNumber[];
  readonly times: readonly TimeExpression[];
  readonly weekdays: readonly (Span & { readonly weekday: number })[];
  readonly months: readonly (Span & { readonly month: number })[];
}

/** Everything in a paragraph that may stand for a figure or date of its source; offsets from its start. */
export const englishValues = (paragraph: Paragraph): EnglishValues => paragraph.get(layer);

const layer = paragraphLayer('values for the source', (paragraph): EnglishValues => {
  const { text } = paragraph;
  return {
    numbers: numbersIn(text),
    times: timesOf(paragraph),
    weekdays: [...text.matchAll(weekdayWords)].map((m) => ({ ...spanOf(m), weekday: weekdayNumber(m[0])! })),
    months: [...text.matchAll(monthWords)].map((m) => ({ ...spanOf(m), month: monthNumber(m[0])! })),
  };
});

const weekdayWords =
  /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?\b|\b(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)\b\.?/g;
const monthWords = new RegExp(`\\b${monthPattern}(?!\\p{L})`, 'gu');
const spanOf = (m: RegExpExecArray): Span => ({ start: m.index, end: m.index + m[0].length });

const implied: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:half|halves|halved|halving)$/, [0.5, 50, 30, 2, 6]],
  [/^(?:double[ds]?|doubling|twice|twofold|couple|pair|both|twin|dual|two-thirds|duo|either|neither)$/, [2, 200, 100]],
  [/^(?:triple[ds]?|tripling|thrice|threefold|trio|triplets)$/, [3, 300]],
  [/^(?:quadruple[ds]?|quartet|fourfold|quarters?)$/, [4, 0.25, 25, 15, 3]],
  [/^(?:quintet|fivefold)$/, [5]],
  [/^(?:tenfold)$/, [10]],
  [/^(?:dozen)$/, [12]],
  [/^(?:decades?)$/, [10]],
  [/^(?:century|centuries|centenary|centennial)$/, [100]],
  [/^(?:fortnight|fortnightly)$/, [14, 2, 15]],
  [/^(?:a|an|one|once|single|sole|only|lone|alone|individual|same|each|every|per|daily|whole)$/, [1]],
  [/^(?:all|full|fully|complete|completely|entire|entirely)$/, [100]],
  [/^(?:no|none|nil|zero|never|nobody|without|nothing)$/, [0]],
  [/^(?:week|weekly|weeks)$/, [7, 1]],
  [/^(?:year|yearly|annual|annually|years)$/, [12, 1, 365]],
  [/^(?:day|days|overnight|around-the-clock|round-the-clock)$/, [24, 1]],
  [/^(?:hour|hourly|hours)$/, [60, 1]],
  [/^(?:noon|midday|midnight)$/, [12, 0, 24]],
  [/^(?:teenagers?|teens)$/, [13, 14, 15, 16, 17, 18, 19]],
  [/^(?:biennial|biannual|bilateral|bimonthly)$/, [2]],
  [/^(?:trilateral|triathlon)$/, [3]],
];
const fractions: Readonly<Record<string, number>> = {
  third: 3, thirds: 3, fourth: 4, fourths: 4, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, eighth: 8, eighths: 8, tenth: 10, tenths: 10,
}; // biome-ignore format: a table
const roman = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

function numbersIn(text: string): EnglishNumber[] {
  const numbers: EnglishNumber[] = [];
  for (const n of readNumbers(text)) {
    const middle = Number.isFinite(n.maximum) ? (n.minimum + n.maximum) / 2 : n.minimum;
    const values = [
      ...new Set(
        [n.minimum, n.maximum, ...(n.approximate ? [middle] : [])].filter((v) => Number.isFinite(v) && v !== 0),
      ),
    ];
    const written = text.slice(n.digits.start, n.digits.end);
    const bare = readNumbers(written)[0];
    if (/^0/.test(written)) values.push(0);
    // "10m" may be metres, "Ka-52M" a name.
    const glued = /^([\d,.]+)\p{L}$/u.exec(written)?.[1];
    if (glued) values.push(Number(glued.replace(/,/g, '')));
    const rest = text.slice(n.end, n.end + 20);
    const unit = /^[\s-]?(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase();
    // "three-quarters", "two thirds"
    const part = unit !== undefined && Object.hasOwn(fractions, unit) ? fractions[unit] : undefined;
    if (part) values.push(n.minimum / part, (100 * n.minimum) / part, part);
    const half = /^\s(?:and a half|½)/.exec(rest);
    if (half) values.push(n.minimum + 0.5, (n.minimum + 0.5) * 10);
    numbers.push({
      start: n.start,
      end: n.end,
      values,
      minimum: n.minimum,
      maximum: n.maximum,
      step: n.step,
      ...(bare && bare.minimum === bare.maximum ? { written: bare.minimum } : n.step === 0 && { written: n.minimum }),
      digits: n.digits,
      ...(isWeak(text, n.digits) && { weak: true as const }),
      ...(n.ordinal && { ordinal: true as const }),
      ...(unit && { unit }),
    });
  }
  // Whatever else has digits: COVID-19, 5-0, 21:30, 2019/20.
  for (const m of text.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)) {
    const span = spanOf(m);
    if (numbers.some((n) => n.start <= span.start && span.end <= n.end)) continue;
    const value = Number(m[0].replace(/,/g, ''));
    // 2021–22
    const century = /(?<!\d)(\d\d)\d\d[-–/]$/.exec(text.slice(Math.max(0, m.index - 6), m.index))?.[1];
    numbers.push({
      ...plain(span, century && m[0].length === 2 ? [value, Number(century + m[0])] : [value]),
      ...(isWeak(text, span) && { weak: true as const }),
    });
  }
  for (const m of text.matchAll(/\p{L}[\p{L}-]*/gu)) {
    const lower = m[0].toLowerCase();
    const hit = implied.find(([words]) => words.test(lower));
    const plural = pluralNumber(lower);
    if (plural !== undefined) numbers.push({ ...plain(spanOf(m), [plural]), implied: true });
    else if (hit) numbers.push({ ...plain(spanOf(m), hit[1]), implied: true });
    else if (m[0].length < 6 && roman.test(m[0]))
      numbers.push({ ...plain(spanOf(m), [fromRoman(m[0])]), implied: true });
  }
  return numbers.sort((a, b) => a.start - b.start);
}

const isWeak = (text: string, { start, end }: Span): boolean =>
  /^(?:one|first|zero|a|an)\b/i.test(text.slice(start, end)) ||
  /\p{L}[-–]?$/u.test(text.slice(Math.max(0, start - 2), start));

// "twenties", "sevens", "mid-fifties", "second-year"
function pluralNumber(lower: string): number | undefined {
  if (/^(?:mid-|late-|early-)?(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/.test(lower))
    return numberWord(lower.replace(/^.*-/, '').replace(/ies$/, 'y'));
  if (/^(?:seconds?|secondly|second-\p{L}+|runners?-up)$/u.test(lower)) return 2;
  return lower.endsWith('s') && lower.length > 3 ? numberWord(lower.replace(/(?<=six|x)es$|s$/, '')) : undefined;
}

const plain = (span: Span, values: readonly number[]): EnglishNumber => ({
  ...span,
  values,
  minimum: values[0]!,
  maximum: values[0]!,
  step: 1,
  digits: span,
});

function fromRoman(written: string): number {
  const of: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (let i = 0; i < written.length; i++) {
    const v = of[written[i]!]!;
    total += v < (of[written[i + 1] ?? ''] ?? 0) ? -v : v;
  }
  return total;
}
