import type { FigureClass } from '../../lexicon/events.ts';
import type { Span } from '../../model/span.ts';
import type { CountedQuantity } from '../quantities.ts';
import type { SentenceContext } from './context.ts';

/** A figure with what it is a figure of. Offsets count from the paragraph's start. */
export interface FigureFrame extends Span {
  /** Undefined for a figure outside the closed classes: comparable only in sentences that say nearly the same. */
  readonly event: FigureClass | undefined;
  /** Who or what is counted: `people`, a group, a noun, a unit. */
  readonly group: string;
  readonly quantity: CountedQuantity;
  readonly context: SentenceContext;
  /** Part of a larger figure, or of another: "of them", "including", "another 5,000", "15 in Cebu". */
  readonly partial: boolean;
  /** Partial for nothing but "another", "more", "others": a whole where no figure of its class came before. */
  readonly further?: true;
  /** Outside the closed classes, the dictionary form of the verb done to or by what is counted: “fire” 17 missiles. */
  readonly deed?: string;
  /** What near it keeps it from being a plain statement: it changed, is compared, or is not said to be so. */
  readonly hedge?: 'update' | 'comparison' | 'unreal';
  /** Names the place right after the figure, or in the figure's own phrase. */
  readonly places: readonly string[];
  /** A bare figure that leaves out what it counts ("the unions claimed 310,000"): taken from the figure before it. */
  readonly elided?: { readonly place: number; readonly of: number };
  /** The words of who gives a bare figure: “union leaders”. */
  readonly claimant?: string;
}

/** A figure read, and the first token behind what was read. */
export type Reading = {
  readonly frame: Pick<FigureFrame, 'start' | 'end' | 'event' | 'group' | 'elided' | 'claimant' | 'deed'> &
    Partial<Pick<FigureFrame, 'partial'>>;
  readonly past: number;
};
