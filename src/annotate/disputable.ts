import {
  countedToll,
  type DisputeReason,
  datedBackground,
  disputePatterns,
  figurePattern,
  inCourt,
  madeForPurpose,
  neutralPhrases,
  publicRecord,
  runningCount,
  scheduled,
} from '../lexicon/dispute.ts';
import { type Paragraph, paragraphLayer } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { sentencesOf } from '../text/tokens.ts';
import { judgement } from './predicates.ts';
import { quotationsIn } from './quotations.ts';

/** How far a sentence, taken alone, could be disputed. */
export interface Disputability {
  readonly reasons: readonly DisputeReason[];
  /** 1 and more: a desk would ask who says so. */
  readonly weight: number;
  /** Tells of what comes or judges, rather than going on with facts. */
  readonly opinion: boolean;
}

/** For each sentence of the paragraph. */
export const disputability = paragraphLayer('disputability', (paragraph: Paragraph): readonly Disputability[] => {
  const quotations = paragraph.get(quotationsIn);
  let own = paragraph.text;
  for (const q of quotations) own = own.slice(0, q.start) + ' '.repeat(q.end - q.start) + own.slice(q.end);
  const judged = paragraph.get(judgement);
  return sentencesOf(paragraph).map((s) =>
    weigh(own.slice(s.start, s.end), paragraph.text.slice(s.start, s.end), judged[s.index]!),
  );
});

/** What is left to dispute of a sentence without the stretches that somebody vouches for (offsets in the paragraph). */
export function disputabilityWithout(paragraph: Paragraph, s: Span, vouchedFor: readonly Span[]): Disputability {
  let own = paragraph.text;
  for (const q of [...paragraph.get(quotationsIn), ...vouchedFor])
    own = own.slice(0, q.start) + ' '.repeat(q.end - q.start) + own.slice(q.end);
  return weigh(own.slice(s.start, s.end), paragraph.text.slice(s.start, s.end), 0);
}

/** Fewer words make no claim but a label. */
const fewestWords = 4;

function weigh(own: string, whole: string, judged: number): Disputability {
  const nothing: Disputability = { reasons: [], weight: 0, opinion: false };
  if (/[?:][”’"')]*\s*$/.test(whole) || (whole.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < fewestWords) return nothing;
  const text = withoutNames(own)
    .toLowerCase()
    .replace(neutralPhrases, (m) => 'x'.repeat(m.length));
  const reasons = new Map<DisputeReason, number>();
  const add = (reason: DisputeReason, weight: number): void => {
    reasons.set(reason, (reasons.get(reason) ?? 0) + weight);
  };
  for (const { reason, weight, pattern, also } of disputePatterns)
    if (pattern.test(text) && (!also || also.test(text))) add(reason, weight);
  if (judged) reasons.set('an assessment', Math.max(judged, reasons.get('an assessment') ?? 0));
  if (figurePattern.test(text)) add('a figure', 0.5);
  const counted = countedToll.test(text);
  if (counted) add('a toll', 0.6);
  if (firstPerson.test(own)) add('somebody’s own words', 1);
  if (scheduled.test(text)) reasons.delete('a prediction');
  if (inCourt.test(text)) reasons.delete('an allegation');
  if (madeForPurpose.test(text)) reasons.delete('a motive');
  let weight = 0;
  for (const w of reasons.values()) weight += w;
  if (publicRecord.test(text) && !reasons.has('somebody’s own words')) weight -= 0.7;
  const opinion = opinions.some((r) => (reasons.get(r) ?? 0) >= 0.7) || (counted && runningCount.test(text));
  if (!opinion && datedBackground.test(own.toLowerCase())) weight -= 0.9;
  return { reasons: [...reasons.keys()], weight: Math.round(weight * 10) / 10, opinion };
}

const opinions: readonly DisputeReason[] = [
  'an assessment',
  'a superlative',
  'a prediction',
  'a motive',
  'an allegation',
  'a private talk',
  'a state of mind',
  'somebody’s own words',
];

// "Peter I", "World War I", "(I-Vt.)" are no persons who speak.
const firstPerson =
  /(?:(?<!\p{Lu}\p{L}*\s)(?:^|(?<=[\s(—–])))(?:I(?!-)(?:['’](?:m|d|ll|ve))?(?![\p{L}\p{N}.])|[Mm]y (?!.{0,40}\bsaid))/u;

// A word with a capital inside the sentence is part of a name ("the Challenge Cup"): it judges nothing.
const withoutNames = (own: string): string =>
  own.replace(/(?<=[\p{L}\p{N},;:)–—-]\s)\p{Lu}[\p{L}’'-]*/gu, (name) =>
    name === 'I' ? name : 'x'.repeat(name.length),
  );
