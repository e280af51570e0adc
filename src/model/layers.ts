import type { Span } from './span.ts';

/** How content is tied to its source. `mixed`: partly quoted. */
export type AttributionForm = 'direct' | 'indirect' | 'mixed' | 'according-to';

/** Who says what. Offsets count from the article's start. */
export interface Attribution {
  /** The words that name the source; undefined where none is named ("it was reported"). */
  readonly source?: Span;
  /** The words that attribute: "said", "according to". Undefined for a bare dash, colon or quotation. */
  readonly cue?: Span;
  readonly content: readonly Span[];
  readonly form: AttributionForm;
  /** The source under one name for the whole article: "TASS" for "the agency" and "the report". */
  readonly sourceName?: string;
  /** The attribution whose content holds this one, as an index into the layer. */
  readonly parent?: number;
}

export type MentionKind = 'person' | 'organisation' | 'place' | 'role' | 'document' | 'pronoun';

/** Words that refer to somebody or something. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The entity's name in this article, where it is known. */
  readonly entity?: string;
}

/** Who vouches for a sentence. `implied`: a source near it, by carry-over; `none`: nothing to vouch for. */
export type ClaimStatus = 'attributed' | 'implied' | 'unattributed' | 'none';

/** A sentence and who vouches for it. */
export interface Claim extends Span {
  readonly status: ClaimStatus;
  /** Indices into the attribution layer. */
  readonly attributions: readonly number[];
  /** The sentence from which the source carries over, for `implied`. */
  readonly carriedFrom?: Span;
  readonly sourceName?: string;
  /** Why it is disputable, in words: "a figure", "a motive". */
  readonly disputable?: readonly string[];
}

/** A day or stretch of days, both ends included, ISO 8601. */
export interface DayInterval {
  readonly from: string;
  readonly to: string;
}

/** Words that name a time. */
export interface TimeReference extends Span {
  readonly resolved: DayInterval | 'unresolved';
}

/** Words that name a number of something. An open end is ±Infinity in code and null in JSON. */
export interface Quantity extends Span {
  readonly minimum: number;
  readonly maximum: number;
  readonly unit?: string;
  /** Head noun of what is counted, dictionary form. */
  readonly noun?: string;
  readonly approximate: boolean;
}
