import {
  countedToll,
  type DisputeReason,
  disputePatterns,
  figurePattern,
  publicRecord,
  scheduled,
} from '../lexicon/dispute.ts';
import { type Paragraph, paragraphLayer } from '../model/article.ts';
import { sentencesOf } from '../text/tokens.ts';
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
  return sentencesOf(paragraph).map((s) => weigh(own.slice(s.start, s.end), paragraph.text.slice(s.start, s.end)));
});

/** Fewer words make no claim but a label. */
const fewestWords = 5;

function weigh(own: string, whole: string): Disputability {
  const nothing: Disputability = { reasons: [], weight: 0, opinion: false };
  const text = own.toLowerCase();
  if (/\?[”’"')]*\s*$/.test(whole) || (whole.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < fewestWords) return nothing;
  const reasons = new Map<DisputeReason, number>();
  for (const { reason, weight, pattern } of disputePatterns)
    if (pattern.test(text)) reasons.set(reason, Math.max(weight, reasons.get(reason) ?? 0));
  if (figurePattern.test(text)) reasons.set('a figure', 0.7);
  if (countedToll.test(text)) reasons.set('a toll', 1);
  if (scheduled.test(text)) reasons.delete('a prediction');
  let weight = 0;
  for (const w of reasons.values()) weight += w;
  if (publicRecord.test(text)) weight -= 0.7;
  const opinion = ['an assessment', 'a superlative', 'a prediction', 'a motive', 'an allegation'].some((r) =>
    reasons.has(r as DisputeReason),
  );
  return { reasons: [...reasons.keys()], weight, opinion };
}
