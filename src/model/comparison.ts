import type { Span } from './span.ts';

/** What one source says in an article, in order. */
export interface SourceClaims {
  /** The same for all the names of one source; empty for the article's own voice. */
  readonly key: string;
  /** As it reads in a sentence: “the Kremlin”, “the text itself”. */
  readonly name: string;
  readonly claims: readonly SourceClaim[];
}

/** A sentence of one source. Offsets count from the article's start. */
export interface SourceClaim extends Span {
  readonly text: string;
  /** The sentences of others that it cannot stand beside. */
  readonly conflicts: readonly ClaimConflict[];
}

/** The other side of a conflict; its offsets lie in the same article. */
export interface ClaimConflict extends Span {
  /** What they differ about: “how many were killed”. */
  readonly about: string;
  readonly source: string;
  readonly text: string;
}

/** Sources, or two articles, side by side. */
export interface ComparisonTable {
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
  /** What stands in one column only. */
  readonly only: readonly ComparisonCell[];
}

export interface ComparisonColumn {
  readonly name: string;
}

/** One matter: an event, a figure, a statement. One cell for each column; undefined where it says nothing of it. */
export interface ComparisonRow {
  readonly about: string;
  readonly verdict: 'conflict' | 'agreement';
  readonly cells: readonly (ComparisonCell | undefined)[];
}

/** A passage in a column's article: offsets count from that article's start. */
export interface ComparisonCell extends Span {
  /** Index of the column. */
  readonly column: number;
  readonly text: string;
}
