import type { Span } from './span.ts';

export const severities = ['hint', 'information', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** True when `a` is at least as grave as `b`. */
export const atLeast = (a: Severity, b: Severity): boolean => severities.indexOf(a) >= severities.indexOf(b);

/** Replaces the span by the text; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/** A repair. Its edits are sorted and disjoint. */
export interface Fix {
  /** What the menu shows: “Replace with “Jen Psaki””. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Changes no meaning: punctuation, capitals, hyphens, deleting what the publishing system left. Default false. */
  readonly safe?: boolean;
  /** The one good answer among several. Default false. */
  readonly preferred?: boolean;
}

/** Another passage that belongs to the finding. */
export interface Related extends Span {
  readonly message: string;
}

/** What a rule reports. Offsets count from the paragraph (paragraph rules) or the article (article rules). */
export interface Problem extends Span {
  /** What is wrong, why, what to do: plain words about the text. */
  readonly message: string;
  /** Where it differs from the rule's default. */
  readonly severity?: Severity;
  /** 0 to 1: the chance that an editor agrees. Default 0.9. */
  readonly confidence?: number;
  /** Facts the finding rests on, a line of plain text each, for the hover. */
  readonly evidence?: readonly string[];
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

/** A problem in its place in the article, ready to be shown. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** Rule, words and near context, no position: the same passage keeps it wherever it moves. */
  readonly fingerprint: string;
}
