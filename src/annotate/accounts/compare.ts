import { fromIso } from '../days.ts';
import type { CountedQuantity } from '../quantities.ts';
import { resolveTime } from '../time-resolution.ts';
import type { TimeExpression } from '../times.ts';
import type { SentenceContext } from './context.ts';

/** Can both figures be true of one thing? Rounding to the coarser figure, bounds and approximations count. */
export function canBothHold(a: CountedQuantity, b: CountedQuantity): boolean {
  const openA = !Number.isFinite(a.maximum);
  const openB = !Number.isFinite(b.maximum);
  // "At least 137" and "at least 157" count the same dead twice; "over 100" and "over 150" need not.
  if (openA && openB) return !(counts(a) && counts(b)) || within(a.minimum, b.minimum, a, b);
  if (a.minimum === b.minimum && a.maximum === b.maximum) return true;
  // "More than 50,000" is a bound, no rounded 49,133.
  const bound = (openA && !b.approximate) || (openB && !a.approximate);
  const play = bound ? 0 : rounding(a, b);
  return a.minimum <= b.maximum + play && b.minimum <= a.maximum + play;
}

/** From this share on, "at least 41" of the one source and 76 of the other are two accounts, though both could be true. */
const farApart = 1.7;

/** True where the one gives only a lower bound and the other far more: no contradiction, but not one account either. */
export function liesFarAbove(a: CountedQuantity, b: CountedQuantity): boolean {
  const [open, other] = Number.isFinite(a.maximum) ? [b, a] : [a, b];
  if (Number.isFinite(open.maximum) || !Number.isFinite(other.maximum) || other.approximate) return false;
  return counts(open) && other.minimum >= farApart * open.minimum && other.minimum >= open.minimum + farApart * 10;
}

// An exact count written with "at least": its number is precise, not round.
const counts = (q: CountedQuantity): boolean => q.minimum < 1000 || q.step < q.minimum / 20;

const within = (x: number, y: number, a: CountedQuantity, b: CountedQuantity): boolean =>
  Math.abs(x - y) <= rounding(a, b);

// 5,000 may stand for 4,987; 20 does not stand for 15. Beyond a twentieth a reader sees two numbers.
function rounding(a: CountedQuantity, b: CountedQuantity): number {
  const size = Math.max(a.minimum, b.minimum);
  if (a.step === b.step || size < 100) return 0;
  return Math.min(Math.max(a.step, b.step) / 2, size / 20);
}

/** Could the two sentences speak of the same day? A sentence with a day and one without may; two days must agree. */
export function timesAgree(a: SentenceContext, b: SentenceContext, published: number | undefined): boolean {
  const [ta, tb] = [a.times, b.times];
  if (!ta.length && !tb.length) return true;
  if (!ta.length) return !tb.some(isBackground);
  if (!tb.length) return !ta.some(isBackground);
  return ta.some((x) =>
    tb.some((y) => sameTime(x, y, published) && !(recent(x) && isBackground(y)) && !(recent(y) && isBackground(x))),
  );
}

// News of the week names its day; "in March", "in 2015" beside it are other events.
const recent = ({ meaning }: TimeExpression): boolean =>
  meaning.kind === 'weekday' || (meaning.kind === 'relative' && meaning.from >= -3);

// A year, "last month", "two years ago": the sentence goes back to other events.
const isBackground = ({ meaning }: TimeExpression): boolean =>
  meaning.kind === 'year' ||
  meaning.kind === 'month' ||
  (meaning.kind === 'relative' && meaning.from < -3) ||
  (meaning.kind === 'date' && meaning.year !== undefined);

/** True where the two may name the same day; what cannot be resolved is compared by its words. */
export function sameTime(a: TimeExpression, b: TimeExpression, published: number | undefined): boolean {
  const x = daysOf(a, published);
  const y = daysOf(b, published);
  if (x && y) return touches(x, y, a.local || b.local ? 1 : 0);
  const [m, n] = [a.meaning, b.meaning];
  if (m.kind === 'date' && n.kind === 'date') return m.month === n.month && m.day === n.day;
  if ((m.kind === 'date' || m.kind === 'day-of-month') && (n.kind === 'date' || n.kind === 'day-of-month'))
    return m.day === n.day;
  if (m.kind === 'weekday' && n.kind === 'weekday') return m.weekday === n.weekday;
  return m.kind !== n.kind || JSON.stringify(m) === JSON.stringify(n);
}

type Days = readonly [from: number, to: number];

const touches = (a: Days, b: Days, slack: number): boolean => a[0] <= b[1] + slack && b[0] <= a[1] + slack;

// A time is compared with many others, and its paragraph outlives the keystroke.
const resolvedDays = new WeakMap<TimeExpression, { readonly published: number | undefined; readonly days?: Days }>();

function daysOf(time: TimeExpression, published: number | undefined): Days | undefined {
  let known = resolvedDays.get(time);
  if (!known || known.published !== published) {
    const at = resolveTime(time.meaning, published);
    known = { published, ...(at !== 'unresolved' && { days: [fromIso(at.from)!, fromIso(at.to)!] as const }) };
    resolvedDays.set(time, known);
  }
  return known.days;
}
