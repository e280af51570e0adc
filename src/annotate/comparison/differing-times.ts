import { type Span, shift } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import { sameTime } from '../accounts/compare.ts';
import type { TimeExpression } from '../times.ts';
import type { Statement, StatementPair } from './statements.ts';

/** The one day or month in which two statements on one matter differ; offsets from each article's start. */
export function differingTimes(
  { left, right }: StatementPair,
  day: number | undefined,
): readonly [left: Span, right: Span] | undefined {
  const [one, two] = [left, right].map((s) => s.context.times);
  if (one?.length !== 1 || two?.length !== 1) return undefined;
  const [a, b] = [one[0]!, two[0]!];
  // A month for the one and a day for the other, or days of two acts ("arrested on Sunday", "killed on Saturday").
  if (a.meaning.kind !== b.meaning.kind || dated(left, a) !== dated(right, b)) return undefined;
  if (a.local || b.local || same(a, b, day)) return undefined;
  return [placed(left, a), placed(right, b)];
}

function same(a: TimeExpression, b: TimeExpression, day: number | undefined): boolean {
  const [m, n] = [a.meaning, b.meaning];
  if (m.kind === 'month' && n.kind === 'month') return m.month === n.month && (m.year ?? n.year) === (n.year ?? m.year);
  return sameTime(a, b, day);
}

const placed = ({ at, context }: Statement, t: TimeExpression): Span => shift(t, at.start - context.sentence.start);

/** The verb that the time belongs to: the nearest before it, else the first behind it. */
function dated({ context: { tokens } }: Statement, time: TimeExpression): string | undefined {
  const acts = (t: Token): boolean => t.pos === 'VERB' && !/^(?:say|tell|report|announce|be|have)$/.test(t.lemma);
  return (
    tokens.findLast((t) => t.end <= time.start && time.start - t.end < reach && acts(t)) ??
    tokens.find((t) => t.start >= time.end && acts(t))
  )?.lemma;
}

/** How far before a time its verb stands, in code units. */
const reach = 60;
