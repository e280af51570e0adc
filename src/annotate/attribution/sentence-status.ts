import type { CueCandidate } from './cues.ts';
import type { Emit } from './model.ts';
import { chance, score } from './model.ts';
import { quotedAt, type SentenceView } from './view.ts';

/** A possible cue and the chance that it attributes. */
export interface RatedCue {
  readonly cue: CueCandidate;
  readonly chance: number;
}

/** What the sentence model knows of a sentence: its possible cues with their chances, and the sentence before. */
export interface Surroundings {
  readonly cues: readonly RatedCue[];
  /** Undefined for the first sentence of a paragraph. */
  readonly before: { readonly view: SentenceView; readonly cues: readonly RatedCue[] } | undefined;
}

/** The chance that somebody's words or thoughts stand in the sentence, whichever word may tell so. */
export const attributedChance = (view: SentenceView, around: Surroundings): number =>
  chance(score('sentence', (emit) => sentenceFeatures(view, around, emit)));

/**
 * What the model looks at: words and pairs of words, how the sentence begins and ends, quotation marks, its two likeliest
 * cues, the sentence before.
 */
export function sentenceFeatures(view: SentenceView, { cues, before }: Surroundings, emit: Emit): void {
  const { first, last, quotations } = view;
  emit('bias');
  let previous = '^';
  for (let i = first; i < last; i++) {
    const word = wordAt(view, i);
    emit('w', word);
    emit(previous, ' ', word);
    previous = word;
  }
  endFeatures(view, emit);
  cueLevels(view, cues, emit);
  const any = level(noisyOr(cues));
  const best = level(cues.reduce((top, c) => Math.max(top, c.chance), 0));
  const quote = quoteOf(view);
  emit('a', any);
  emit('m', best);
  emit('a', any, quote);
  emit('q', quote);
  emit('n', Math.min(8, Math.floor((last - first) / 5)));
  emit('n', Math.min(8, Math.floor((last - first) / 5)), any);
  emit('k', view.paragraph.kind);
  if (quotations.length && quotations[0]!.start < view.sentence.start) emit('open', quote);
  const past = before ? `${level(noisyOr(before.cues))}` : '^';
  emit('b', past);
  emit('b', past, quote, before ? quoteOf(before.view) : '');
  emit('b', past, 'a', any);
  emit('b', past, 'w', view.tokens[first]?.lower ?? '');
}

function endFeatures(view: SentenceView, emit: Emit): void {
  const { tokens, first, last } = view;
  const [a, b, c] = [wordAt(view, first), wordAt(view, first + 1), wordAt(view, first + 2)];
  emit('f1', a);
  emit('f2', a, ' ', b);
  emit('f3', a, ' ', b, ' ', c);
  const pos = (i: number): string => (i < last ? tokens[i]!.pos : '$');
  emit(`fp${pos(first)}`, ' ', pos(first + 1), ' ', pos(first + 2), pos(first + 3));
  emit('l1', wordAt(view, last - 1));
  emit('l2', wordAt(view, last - 2), ' ', wordAt(view, last - 1));
}

function cueLevels(view: SentenceView, cues: readonly RatedCue[], emit: Emit): void {
  let top: RatedCue | undefined;
  let second: RatedCue | undefined;
  for (const c of cues) {
    if (!top || c.chance > top.chance) [top, second] = [c, top];
    else if (!second || c.chance > second.chance) second = c;
  }
  if (!top) return;
  const { lemma } = view.tokens[top.cue.head]!;
  const at = level(top.chance);
  emit('cl', top.cue.kind[0], lemma);
  emit('cs', top.cue.shape, at);
  emit('cw', lemma, top.chance > 0.5 ? 1 : top.chance > 0.2 ? 2 : 3);
  emit('ci', quotedAt(view, top.cue.head) ? 1 : 0, quoteOf(view), at);
  emit('cp', at, Math.min(4, Math.floor((top.cue.head - view.first) / 4)));
  if (!second) return;
  emit('c2', level(second.chance));
  emit('c12', at, '/', level(second.chance));
}

const wordAt = (view: SentenceView, i: number): string => {
  if (i < view.first || i >= view.last) return '$';
  const t = view.tokens[i]!;
  return t.pos === 'PROPN' ? 'N' : t.pos === 'NUM' ? '#' : t.lower;
};

const noisyOr = (cues: readonly RatedCue[]): number => 1 - cues.reduce((none, c) => none * (1 - c.chance), 1);

// Twelve steps of log odds.
const level = (p: number): number => Math.max(-6, Math.min(6, Math.round(Math.log((p + 1e-4) / (1 - p + 1e-4)) * 1.5)));

function quoteOf({ quoted }: SentenceView): string {
  const inside = quoted.filter(Boolean).length;
  if (!inside) return 'u';
  return inside >= quoted.length - 1 ? 'q' : inside > 5 ? 'p' : 's';
}
