import type { Article, Paragraph, PublicationDate } from './article.ts';
import type { Problem, Severity } from './finding.ts';

export const families = ['attribution', 'names', 'sources', 'translation', 'bilingual'] as const;
export type Family = (typeof families)[number];

/**
 * A text with marks. `⟦…⟧` surrounds each span the rule must mark; nothing else may be marked by it.
 * Paragraphs are separated by blank lines; the first is no headline unless `headline` is set.
 */
export interface BadExample {
  readonly text: string;
  /** The text after the first fix of the first finding, where it has one. */
  readonly fixed?: string;
  /** The article's date, ISO 8601. */
  readonly date?: string;
  readonly headline?: boolean;
  /** The source text beside it, for rules that compare. */
  readonly source?: { readonly language: string; readonly text: string };
}

/** A text in which the rule must stay silent. */
export interface GoodExample extends Omit<BadExample, 'fixed'> {}

/** The user-facing description of a rule: documentation, hover text and tests come from it. */
export interface RuleMeta {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** A line: what it marks. */
  readonly what: string;
  /** Why a copy desk would mark it, with the source of the convention. */
  readonly why: string;
  /** What to do. */
  readonly remedy: string;
  readonly bad: readonly BadExample[];
  readonly good: readonly GoodExample[];
  /** What it is known not to see, or to see wrongly. */
  readonly limits?: readonly string[];
}

/** What a paragraph rule may know besides the paragraph. */
export interface ParagraphScope {
  readonly date: PublicationDate | undefined;
  /** True for the first paragraph of running text after the headline. */
  readonly lead: boolean;
}

/** A rule looks at single paragraphs (cheap to re-check after a keystroke), at the whole article, or both. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly checkParagraph?: (paragraph: Paragraph, scope: ParagraphScope) => Iterable<Problem>;
  readonly checkArticle?: (article: Article) => Iterable<Problem>;
}

/** Declares a rule; the id is its file's name. */
export const defineRule = (rule: Rule): Rule => rule;
