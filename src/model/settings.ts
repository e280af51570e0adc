import type { Severity } from './finding.ts';

/**
 * How far one source vouches. `sentence`: nothing carries over; `standard`: a factual follow-up in the same
 * paragraph is implied; `paragraph`: one source serves its paragraph.
 */
export type Strictness = 'sentence' | 'standard' | 'paragraph';

/** A name the user knows to be right, added to the built-in authority. */
export interface UserName {
  /** The form to print. */
  readonly name: string;
  /** Other right spellings. */
  readonly also?: readonly string[];
  /** Forms that are never right and stand for this name. */
  readonly wrong?: readonly string[];
  readonly kind?: 'person' | 'place' | 'body' | 'treaty' | 'outlet';
  /** The name in other languages, by ISO 639-1 code. */
  readonly forms?: Readonly<Record<string, readonly string[]>>;
  /** The office held now. */
  readonly office?: string;
  /** Offices with their times: ISO dates of any precision, an empty end where it is still held. */
  readonly offices?: readonly UserOffice[];
}

export interface UserOffice {
  readonly title: string;
  readonly start?: string;
  readonly end?: string;
}

/** A term and how it is to be translated. */
export interface GlossaryTerm {
  readonly source: string;
  /** The English to use; capital letters in it must be kept. */
  readonly target: string;
  /** English that must not be used for it. */
  readonly forbidden?: readonly string[];
  /** ISO 639-1 code of the source; any language where it is not given. */
  readonly language?: string;
}

/** A passage to be kept as written. */
export interface Stet {
  readonly rule: string;
  readonly fingerprint: string;
  /** The words, for people who read the file. */
  readonly text?: string;
  readonly note?: string;
}

/** Everything a user can set, validated and with defaults filled in. The same object means the same settings. */
export interface Settings {
  readonly strictness: Strictness;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly names: readonly UserName[];
  readonly stets: readonly Stet[];
  readonly glossary: readonly GlossaryTerm[];
  /** Where source texts lie, besides the usual places: see `sourceNamesOf`. */
  readonly sourcePatterns: readonly string[];
}

export const defaultSettings: Settings = {
  strictness: 'standard',
  severities: {},
  names: [],
  stets: [],
  glossary: [],
  sourcePatterns: [],
};
