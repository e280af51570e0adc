import type { Paragraph } from '../../model/article.ts';
import type { Sentence, Token } from '../../model/text.ts';
import { sentencesOf, tokensOf } from '../../text/tokens.ts';
import { type Quotation, quotationAt, quotationsIn } from '../quotations.ts';
import { isDivider, isQuoteMark, type NounPhrase, nounPhrases } from './phrases.ts';

/** One sentence with everything that the attribution models look at. Indices are the paragraph's token indices. */
export interface SentenceView {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly first: number;
  /** After the last token that is no closing mark. */
  readonly last: number;
  readonly phrases: readonly NounPhrase[];
  readonly quotations: readonly Quotation[];
  /** For each token of the sentence (from `first`): the quotation that holds it. */
  readonly quoted: readonly (Quotation | undefined)[];
}

export function viewsOf(paragraph: Paragraph): SentenceView[] {
  const tokens = tokensOf(paragraph);
  const all = paragraph.get(quotationsIn);
  return sentencesOf(paragraph).map((sentence) => {
    const first = sentence.firstToken;
    let last = sentence.lastToken;
    while (last > first + 1 && /^[.!?。！？…]+$/.test(tokens[last - 1]!.text)) last--;
    return {
      paragraph,
      text: paragraph.text,
      tokens,
      sentence,
      first,
      last,
      phrases: nounPhrases(tokens, first, sentence.lastToken),
      quotations: all.filter((q) => q.start < sentence.end && sentence.start < q.end),
      quoted: tokens.slice(first, sentence.lastToken).map((t) => quotationAt(all, t.start)),
    };
  });
}

/** The quotation that holds the token, if any. */
export const quotedAt = (view: SentenceView, index: number): Quotation | undefined => view.quoted[index - view.first];

/** True where the token ends or divides a clause. */
export const divides = (view: SentenceView, index: number): boolean => {
  const t = view.tokens[index];
  return !t || isDivider(t) || isQuoteMark(t);
};

/** The noun phrase that ends at the index, and the one that starts there. */
export const phraseEndingAt = (view: SentenceView, end: number): NounPhrase | undefined =>
  view.phrases.find((p) => p.to === end);
export const phraseStartingAt = (view: SentenceView, start: number): NounPhrase | undefined =>
  view.phrases.find((p) => p.from === start);
