import type { Emit } from './model.ts';
import { chance, score } from './model.ts';
import type { SentenceView } from './view.ts';

/** What the sentence model knows of a sentence: the chances of its possible cues, and the sentence before. */
export interface Surroundings {
  readonly chances: readonly number[];
  /** Undefined for the first sentence of a paragraph. */
  readonly before: { readonly view: SentenceView; readonly chances: readonly number[] } | undefined;
}

/** The chance that somebody's words or thoughts stand in the sentence, whichever word may tell so. */
export const attributedChance = (view: SentenceView, around: Surroundings): number =>
  chance(score('sentence', (emit) => sentenceFeatures(view, around, emit)));

/** What the model looks at: words and pairs of words, quotation marks, how likely the cues are, the sentence before. */
export function sentenceFeatures(view: SentenceView, { chances, before }: Surroundings, emit: Emit): void {
  const { tokens, first, last, quotations } = view;
  emit('bias');
  let previous = '^';
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    const word = t.pos === 'PROPN' ? 'N' : t.pos === 'NUM' ? '#' : t.lower;
    emit('w', word);
    emit(previous, ' ', word);
    previous = word;
  }
  const any = level(noisyOr(chances));
  const best = level(Math.max(0, ...chances));
  const quote = quoteOf(view);
  emit('a', any);
  emit('m', best);
  emit('a', any, quote);
  emit('q', quote);
  emit('n', Math.min(8, Math.floor((last - first) / 5)));
  emit('n', Math.min(8, Math.floor((last - first) / 5)), any);
  emit('k', view.paragraph.kind);
  if (quotations.length && quotations[0]!.start < view.sentence.start) emit('open', quote);
  const past = before ? `${level(noisyOr(before.chances))}` : '^';
  emit('b', past);
  emit('b', past, quote, before ? quoteOf(before.view) : '');
  emit('b', past, 'a', any);
  emit('b', past, 'w', tokens[first]?.lower ?? '');
}

const noisyOr = (chances: readonly number[]): number => 1 - chances.reduce((none, c) => none * (1 - c), 1);

// Twelve steps of log odds.
const level = (p: number): number => Math.max(-6, Math.min(6, Math.round(Math.log((p + 1e-4) / (1 - p + 1e-4)) * 1.5)));

function quoteOf({ quoted }: SentenceView): string {
  const inside = quoted.filter(Boolean).length;
  if (!inside) return 'u';
  return inside >= quoted.length - 1 ? 'q' : inside > 5 ? 'p' : 's';
}
