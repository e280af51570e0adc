import type { Span } from './span.ts';

/** Universal part-of-speech tags, as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'; // biome-ignore format: a table

/** A word, number or mark. Contractions are two tokens: `do` `n't`. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Dictionary form in lower case. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** A sentence of a paragraph, without the white space around it. */
export interface Sentence extends Span {
  readonly index: number;
  /** Its tokens are `tokens.slice(firstToken, lastToken)` of the paragraph. */
  readonly firstToken: number;
  readonly lastToken: number;
}
