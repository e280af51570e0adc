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
  /** The words on this side. */
  readonly here: string;
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

/** `similar`: the same matter in other words; `single`: one column alone speaks of it. */
export const verdicts = ['conflict', 'agreement', 'similar', 'single'] as const;
export type Verdict = (typeof verdicts)[number];

/** One matter: an event, a figure, a statement. A list of passages for each column, empty where it says nothing of it. */
export interface ComparisonRow {
  readonly about: string;
  readonly verdict: Verdict;
  readonly cells: readonly (readonly ComparisonCell[])[];
}

/** A passage in a column's article: offsets count from that article's start. */
export interface ComparisonCell extends Span {
  /** Index of the column. */
  readonly column: number;
  readonly text: string;
  /** Who says it there, where that is not the column itself. */
  readonly source?: string;
}

/** The words of a comparison that are not the articles' own, in the language of the reader. */
export interface ComparisonWords extends Readonly<Record<Verdict, string>> {
  readonly matter: string;
  readonly verdict: string;
  /** Where a column has no passage on a matter: “says nothing of it”. */
  readonly nothing: string;
  /** Before a column's name: “Only in”. */
  readonly only: string;
  /** Before the number of passages that stand in one column only. */
  readonly alone: string;
  /** Instead of the table where there is no row. */
  readonly empty: string;
}
