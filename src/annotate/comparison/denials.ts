import { areOpposites } from '../../lexicon/antonyms.ts';
import { type Span, shift } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import type { Statement } from './statements.ts';

/**
 * The words in which two statements on one matter contradict each other: the one denies what the other says ("were not
 * locked", "were locked"), or they use opposites ("rose", "fell"). Offsets from each article's start.
 */
export function denialIn(left: Statement, right: Statement): readonly [left: Span, right: Span] | undefined {
  const [a, b] = [deedsOf(left), deedsOf(right)];
  for (const x of a) {
    const same = b.filter((y) => y.lemma === x.lemma);
    // Where one text has both, it speaks of two things.
    if (same.length && same.every((y) => y.denied !== x.denied) && a.filter((y) => y.lemma === x.lemma).length === 1)
      return [x.at, same[0]!.at];
    const opposite = b.find((y) => areOpposites(x.lemma, y.lemma) && x.denied === y.denied);
    if (opposite && !a.some((y) => y.lemma === opposite.lemma) && !b.some((y) => y.lemma === x.lemma))
      return [x.at, opposite.at];
  }
  return undefined;
}

interface Deed {
  readonly lemma: string;
  readonly denied: boolean;
  readonly at: Span;
}

const common = /^(?:be|have|do|say|tell|report|make|take|get|go|come|will|would|can|could|may|add|include)$/;

function deedsOf({ at, context: { sentence, tokens } }: Statement): Deed[] {
  return tokens.flatMap((t, i): Deed[] => {
    if (!/^(?:VERB|ADJ)$/.test(t.pos) || common.test(t.lemma)) return [];
    const no = tokens.slice(Math.max(0, i - 3), i).find(denies);
    const from = no ?? t;
    const place = shift({ start: from.start, end: t.end }, at.start - sentence.start);
    return [{ lemma: t.lemma, denied: no !== undefined, at: place }];
  });
}

const denies = (t: Token): boolean => /^(?:not|never|n['’]t|without)$/.test(t.lower);
