import type { Span } from '../../model/span.ts';
import type { Voice } from './voices.ts';

/** Two passages that cannot both hold. Offsets count from the article's start. */
export interface Conflict {
  readonly kind: 'figures' | 'dates' | 'accounts' | 'quotes';
  /** What they differ about, to complete “The accounts differ on …”. */
  readonly about: string;
  readonly first: Passage;
  /** The later one, where the finding stands. */
  readonly second: Passage;
  /** 0 to 1. */
  readonly confidence: number;
  /** Words of the first that could stand in place of words of the second. */
  readonly replacement?: { readonly at: Span; readonly text: string };
}

/** One side of a conflict. */
export interface Passage extends Span {
  readonly voice: Voice;
  /** What it says, as a clause behind “police said”, where it is a figure: “12 people were killed”. */
  readonly clause?: string;
}
