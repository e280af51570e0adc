/** What makes a sentence open to dispute, in words for people. */
export type DisputeReason =
  | 'a figure'
  | 'a toll'
  | 'an assessment'
  | 'a superlative'
  | 'a prediction'
  | 'a motive'
  | 'a cause'
  | 'an allegation'
  | 'a private talk'
  | 'a state of mind'
  | 'a trend'
  | 'somebody’s own words';

/** A pattern over the lower-cased sentence outside quotation marks and without names; 1 suffices alone. */
export interface DisputePattern {
  readonly reason: DisputeReason;
  readonly weight: number;
  readonly pattern: RegExp;
  /** What must stand in the sentence as well. */
  readonly also?: RegExp;
}

/** One pattern of a list. */
export const pattern = (reason: DisputeReason, weight: number, pattern: RegExp, also?: RegExp): DisputePattern => ({
  reason,
  weight,
  pattern,
  also,
});
