import { numberWord, ordinalWord, scaleWord, vagueCounts } from '../lexicon/numerals.ts';
import { currencySigns } from '../lexicon/units.ts';
import type { Span } from '../model/span.ts';

/** A number as written: digits, words or both. */
export interface NumberExpression extends Span {
  /** Least and most; equal for an exact one. */
  readonly minimum: number;
  readonly maximum: number;
  readonly approximate: boolean;
  /** The number itself without approximator, sign and currency. */
  readonly digits: Span;
  /** The smallest step the writer can have meant: 5,000 was rounded to 1,000. */
  readonly step: number;
  readonly currency?: string;
  readonly ordinal?: true;
}

/** Finds the numbers of a text, left to right. Linear: a lexer and one pass over its items. */
export function readNumbers(text: string): NumberExpression[] {
  const items = lex(text);
  const numbers: NumberExpression[] = [];
  for (let i = 0; i < items.length; ) {
    const read = vague(items, i) ?? ranged(items, i);
    if (!read) {
      i++;
      continue;
    }
    numbers.push(approximated(text, read.value));
    i = read.next;
  }
  return numbers;
}

interface Item extends Span {
  readonly text: string;
  readonly lower: string;
  readonly digits?: number;
  readonly decimals?: number;
  readonly ordinal?: true;
}
interface Plain extends Span {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly vague?: true;
  readonly currency?: string;
  readonly ordinal?: true;
}
interface Read<T> {
  readonly value: T;
  readonly next: number;
}

const item =
  /(?<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d+)?)(?<ord>st|nd|rd|th)?(?![\d])|\p{L}[\p{L}’']{0,40}|[-–—+½¼¾/]/gu;

function lex(text: string): Item[] {
  return [...text.matchAll(item)].map((m) => {
    const span = { start: m.index, end: m.index + m[0].length, text: m[0], lower: m[0].toLowerCase() };
    if (m.groups?.n === undefined) return span;
    const [whole = '', fraction = ''] = m.groups.n.replace(/,/g, '').split('.');
    const value = { ...span, digits: Number(fraction ? `${whole}.${fraction}` : whole), decimals: fraction.length };
    return m.groups.ord ? { ...value, ordinal: true as const } : value;
  });
}

const vagueFirst = new Set(Object.keys(vagueCounts).map((words) => words.split(' ')[0]!));

// "dozens", "hundreds of thousands"
function vague(items: readonly Item[], i: number): Read<Plain> | undefined {
  if (!vagueFirst.has(items[i]!.lower)) return undefined;
  for (const length of [3, 2, 1]) {
    const run = items.slice(i, i + length);
    if (run.length < length) continue;
    const bounds = vagueCounts[run.map((t) => t.lower).join(' ')];
    if (!bounds || !Array.isArray(bounds)) continue;
    const value = { start: run[0]!.start, end: run.at(-1)!.end, minimum: bounds[0]!, maximum: bounds[1]!, step: 0 };
    return { value: { ...value, vague: true }, next: i + length };
  }
  return undefined;
}

// "5 to 7", "5-7 million", "between 5 and 7"
function ranged(items: readonly Item[], i: number): Read<Plain> | undefined {
  const first = single(items, i);
  if (!first) return undefined;
  const link = items[first.next];
  const second = link && /^(?:to|-|–|and|or)$/.test(link.lower) ? single(items, first.next + 1) : undefined;
  const between = items[i - 1]?.lower === 'between' || items[i - 1]?.lower === 'from';
  if (!second || !link || (link.lower === 'and' && !between)) return first;
  if (link.start - first.value.end > 1 || second.value.start - link.end > 1) return first;
  let low = first.value.minimum;
  const high = second.value.maximum;
  // "5-7 million": the scale belongs to both.
  const scale = second.value.step >= 1e3 && first.value.step <= 1 ? scaleOf(items, second.next - 1) : 1;
  if (low * scale < high) low *= scale;
  if (first.value.ordinal || second.value.ordinal || low >= high) return first;
  return {
    value: {
      ...second.value,
      start: first.value.start,
      minimum: low,
      maximum: high,
      step: Math.min(first.value.step * scale, second.value.step),
    },
    next: second.next,
  };
}

const scaleOf = (items: readonly Item[], i: number): number => scaleWord(items[i]?.lower ?? '') ?? 1;

// One number: "5,000", "1.8bn", "twenty-five", "three and a half million", "half a million", "two dozen", "third"
function single(items: readonly Item[], i: number): Read<Plain> | undefined {
  const head = items[i];
  if (!head) return undefined;
  const start = head.start;
  if (head.lower === 'half' && /^an?$/.test(items[i + 1]?.lower ?? '')) {
    const scale = scaleWord(items[i + 2]?.lower ?? '');
    if (/^(?:hour|century|mile)$/.test(items[i + 2]?.lower ?? '')) return done(items, start, 0.5, i + 2, 0.5);
    return scale && scale >= 12 ? done(items, start, scale / 2, i + 3, scale / 10) : undefined;
  }
  if (head.ordinal) return ordinal(head, head.digits!, i);
  const place = ordinalWord(head.lower);
  if (place !== undefined) return head.lower === 'second' ? undefined : ordinal(head, place, i);
  if (head.digits !== undefined) return scaled(items, start, head.digits, i + 1, stepOf(head));
  if (/^an?$/.test(head.lower)) {
    const scale = longScale(items[i + 1]?.lower);
    return scale ? scaled(items, start, 1, i + 1, 1) : undefined;
  }
  return words(items, i);
}

const ordinal = (head: Item, n: number, i: number): Read<Plain> => ({
  value: { start: head.start, end: head.end, minimum: n, maximum: n, step: 1, ordinal: true },
  next: i + 1,
});

const stepOf = (t: Item): number => {
  if (t.decimals) return 10 ** -t.decimals;
  const zeros = /0+$/.exec(t.text.replace(/,/g, ''))?.[0].length ?? 0;
  return t.digits === 0 ? 1 : 10 ** zeros;
};

const longScale = (word: string | undefined): number | undefined =>
  word && word.length > 4 ? scaleWord(word) : undefined;

// "3 million", "1.8bn", "two dozen", "3 hundred thousand", "one and a half million"
function scaled(items: readonly Item[], start: number, n: number, next: number, step: number): Read<Plain> {
  let value = n;
  let at = next;
  let fine = step;
  const and = items
    .slice(at, at + 3)
    .map((t) => t.lower)
    .join(' ');
  const half = /^and (?:a|one) half$/.test(and);
  if (half && (longScale(items[at + 3]?.lower) || n < 100)) {
    value += 0.5;
    fine = 0.1;
    at += 3;
  }
  for (let scale: number | undefined; (scale = scaleAt(items, at)); at++) {
    value *= scale;
    fine *= scale;
  }
  return done(items, start, value, at, fine);
}

// "bn", "m" only right behind the digits: "5 m" are metres.
function scaleAt(items: readonly Item[], at: number): number | undefined {
  const t = items[at];
  const before = items[at - 1];
  if (!t || !before) return undefined;
  const scale = scaleWord(t.lower);
  if (!scale) return undefined;
  const gap = t.start - before.end;
  if (t.lower.length <= 1) return gap === 0 ? scale : undefined;
  return gap <= 1 ? scale : undefined;
}

// "twenty-five", "one hundred and fifty", "two thousand three hundred"
function words(items: readonly Item[], i: number): Read<Plain> | undefined {
  let total = 0;
  let group = 0;
  let at = i;
  let step = 1;
  let seen = false;
  for (; at < items.length && at < i + 14; at++) {
    const t = items[at]!;
    const before = items[at - 1];
    if (at > i && before && t.start - before.end > 1) break;
    const unit = numberWord(t.lower);
    if (unit !== undefined) {
      if (seen && group % 10 !== 0) break;
      if (seen && group % 100 !== 0 && !(group % 100 >= 20 && unit < 10)) break;
      group += unit;
      step = 1;
      seen = true;
      continue;
    }
    const scale = longScale(t.lower);
    if (seen && scale) {
      step = scale;
      if (scale < 1000) group = (group || 1) * scale;
      else {
        total += (group || 1) * scale;
        group = 0;
      }
      continue;
    }
    const after = numberWord(items[at + 1]?.lower ?? '');
    if (seen && t.lower === 'and' && after !== undefined && (group >= 100 || total > 0) && group % 100 === 0) continue;
    if (seen && t.text === '-' && after !== undefined && group % 10 === 0 && group % 100 >= 20 && after < 10) continue;
    break;
  }
  if (!seen) return undefined;
  const end = items[at - 1]!.lower === 'and' || items[at - 1]!.text === '-' ? at - 1 : at;
  const n = total + group;
  // "three and a half million"
  return n < 100 ? scaled(items, items[i]!.start, n, end, step) : done(items, items[i]!.start, n, end, step);
}

const done = (items: readonly Item[], start: number, n: number, next: number, step: number): Read<Plain> => ({
  value: { start, end: items[next - 1]!.end, minimum: n, maximum: n, step },
  next,
});

// What stands before the number decides which way it is open.
const bounds: readonly (readonly [RegExp, (n: Plain) => readonly [number, number]])[] = [
  [
    /(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|not under)$/i,
    (n) => [n.minimum, Infinity],
  ],
  [
    /(?:more than|over|above|upwards? of|exceeding|exceeds?|exceeded|in excess of|beyond|surpass(?:ed|ing|es)?|greater than|topp(?:ed|ing))$/i,
    (n) => [n.minimum, Infinity],
  ],
  [
    /(?:at most|up to|as many as|as much as|no more than|not more than|a maximum of|a possible)$/i,
    (n) => [0, n.maximum],
  ],
  [/(?:fewer than|less than|under|below|short of|within)$/i, (n) => [0, n.maximum]],
  [/(?:nearly|almost|close to|approaching|just under|just short of|not quite)$/i, (n) => [n.minimum * 0.8, n.maximum]],
  [
    /(?:about|around|some|roughly|approximately|approx\.?|an estimated|estimated|circa|or so|an average of|more or less|in the region of|something like|~)$/i,
    (n) => [n.minimum * 0.85, n.maximum * 1.15],
  ],
];
const currencySign = /(?:US\$|HK\$|NT\$|[ACRS]\$|[$€£¥₹₩₽]|\bRs\.?)\s?$/;
const following = /^\s?(?:\+|or more\b|-plus\b|or so\b|or fewer\b)/i;

function approximated(text: string, n: Plain): NumberExpression {
  let start = n.start;
  const sign = currencySign.exec(text.slice(Math.max(0, start - 5), start));
  if (sign) start -= sign[0].length;
  const before = text
    .slice(Math.max(0, start - 24), start)
    .replace(/\san?\s$/, ' ')
    .trimEnd();
  const hit = bounds.find(([words]) => words.test(before) && /(?:^|\P{L})$/u.test(before.replace(words, '')));
  const after = following.exec(text.slice(n.end, n.end + 10))?.[0] ?? '';
  let [minimum, maximum] = hit ? hit[1](n) : [n.minimum, n.maximum];
  if (/more|plus|\+/i.test(after)) maximum = Infinity;
  if (/so/i.test(after)) [minimum, maximum] = [minimum * 0.85, maximum * 1.15];
  if (hit) start = Math.max(0, start - 24) + (hit[0].exec(before)?.index ?? 0);
  const code = sign && (currencySigns[sign[0].trim().replace(/\.$/, '')] ?? undefined);
  return {
    start: hit && start < n.start ? start : sign ? n.start - sign[0].length : n.start,
    end: n.end,
    minimum,
    maximum,
    step: n.step,
    approximate: Boolean(hit || after || n.vague || minimum !== maximum),
    digits: { start: n.start, end: n.end },
    ...(code && { currency: code }),
    ...(n.ordinal && { ordinal: true as const }),
  };
}
