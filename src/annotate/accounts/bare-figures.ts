import type { Token } from '../../model/text.ts';
import type { CountedQuantity } from '../quantities.ts';
import type { SentenceContext } from './context.ts';
import type { FigureFrame, Reading } from './figure-frame.ts';
import { indexOf } from './figure-triggers.ts';

/** A figure that leaves out what it counts: in a list with "respectively", or behind a verb of saying. */
export function bareFigure(
  text: string,
  tokens: readonly Token[],
  quantities: readonly CountedQuantity[],
  i: number,
  context: SentenceContext,
): Reading | undefined {
  const q = quantities[i]!;
  const at = indexOf(tokens, q.start);
  const listed = listPlace(text, quantities, i, context);
  const claimed =
    claimVerb.test(tokens[at - 1]?.lower ?? '') || statedAs.test(text.slice(Math.max(0, q.start - 50), q.start));
  if (!listed && !claimed) return undefined;
  const frame = {
    start: claimed ? sourceStart(tokens, context, at) : q.start,
    end: q.end,
    event: undefined,
    group: '',
    elided: listed ?? { place: 0, of: 1 },
    ...claimantOf(text, context, q),
  };
  return { frame, past: q.past };
}

const statedAs =
  /\b(?:figure|number|toll|total|count|estimate|turnout|crowd)s?\b[^.,;]{0,20}\b(?:at|of|to|was|were)\s*$|\b(?:spoke|speaks?|talked|talks?) of\s*$/i;
const claimVerb =
  /^(?:claimed|claims|said|says|counted|counts|estimated|estimates|announced|reported|reports|put|gave|cited|insisted|spoke|speaks)$/;

// "the unions claimed 310,000": the words of the source belong to the passage.
function sourceStart(tokens: readonly Token[], context: SentenceContext, at: number): number {
  let i = at - 1;
  for (
    let n = 0;
    n < 4 && i - 1 >= context.sentence.firstToken && /^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[i - 1]!.pos);
    n++
  )
    i--;
  return tokens[Math.max(i, context.sentence.firstToken)]!.start;
}

// The noun phrase before the reporting verb that stands nearest before the figure.
function claimantOf(text: string, { tokens }: SentenceContext, q: CountedQuantity): Pick<FigureFrame, 'claimant'> {
  const at = tokens.findLastIndex((t) => t.end <= q.start && claimVerb.test(t.lower));
  let from = at;
  while (from > 0 && at - from < 5 && /^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[from - 1]!.pos)) from--;
  return at > 0 && from < at ? { claimant: text.slice(tokens[from]!.start, tokens[at - 1]!.end) } : {};
}

// "310,000 and 330,000 respectively"
function listPlace(
  text: string,
  quantities: readonly CountedQuantity[],
  i: number,
  context: SentenceContext,
): FigureFrame['elided'] {
  if (!/\brespectively\b/.test(context.text)) return undefined;
  const bare = quantities.filter(
    (q) => q.start >= context.sentence.start && q.end <= context.sentence.end && q.noun === undefined,
  );
  const place = bare.indexOf(quantities[i]!);
  const linked = bare.slice(1).every((q, k) => /^\s?(?:,|and|,\s?and)\s?$/.test(text.slice(bare[k]!.end, q.start)));
  return place >= 0 && bare.length > 1 && linked ? { place, of: bare.length } : undefined;
}
