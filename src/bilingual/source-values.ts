import type { Span } from '../model/span.ts';

/** A number that the source text states; offsets from the start of the text read. */
export interface SourceFigure extends Span {
  /** What it can be read as, the likeliest first: 90年代 is 90 or 1990. */
  readonly readings: readonly number[];
  /** Rounded, open-ended or vague: a neighbouring value may stand for it. */
  readonly approximate: boolean;
  /**
   * Must be found in a translation. Others (small numbers in words, figures inside a name) only count where the
   * translation has another number in their place.
   */
  readonly firm: boolean;
  readonly percent?: true;
}

/** A day, month, year or weekday that the source text states. */
export interface SourceDate extends Span {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 = Sunday. */
  readonly weekday?: number;
  /** Minutes after midnight. */
  readonly clock?: number;
  /** The hour may be of the morning or the evening ("3 o'clock"). */
  readonly eitherHalf?: true;
}

export interface SourceValues {
  readonly figures: readonly SourceFigure[];
  readonly dates: readonly SourceDate[];
}
