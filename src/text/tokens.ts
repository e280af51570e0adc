import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Paragraph, paragraphLayer } from '../model/article.ts';
import type { PartOfSpeech, Sentence, Token } from '../model/text.ts';
import { sentencesFrom } from './sentences.ts';

/** Paragraphs longer than this many code units are not analysed: no article has them, generated files do. */
export const longestParagraph = 20_000;

const nlp = winkNLP(model, ['sbd', 'pos']);

interface Analysis {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const analysis = paragraphLayer('analysis', (paragraph): Analysis => analyse(paragraph.text));

/** Words, numbers and marks of a paragraph with lemma and part of speech. */
export const tokensOf = (paragraph: Paragraph): readonly Token[] => paragraph.get(analysis).tokens;

/** Sentences of a paragraph. */
export const sentencesOf = (paragraph: Paragraph): readonly Sentence[] => paragraph.get(analysis).sentences;

/** The tokens of one sentence. */
export const tokensIn = (paragraph: Paragraph, sentence: Sentence): readonly Token[] =>
  tokensOf(paragraph).slice(sentence.firstToken, sentence.lastToken);

function analyse(text: string): Analysis {
  if (!text.trim() || text.length > longestParagraph) return { tokens: [], sentences: [] };
  const doc = nlp.readDoc(text);
  const all = doc.tokens();
  const values = all.out(nlp.its.value) as string[];
  const tags = all.out(nlp.its.pos) as PartOfSpeech[];
  const lemmas = all.out(nlp.its.lemma as typeof nlp.its.value) as string[];
  const tokens: Token[] = [];
  let at = 0;
  for (const [i, value] of values.entries()) {
    const start = text.indexOf(value, at);
    if (start < 0) continue; // the tokenizer altered it: leave the word out rather than misplace the rest
    at = start + value.length;
    tokens.push({ start, end: at, text: value, lower: value.toLowerCase(), lemma: lemmas[i]!, pos: tags[i]! });
  }
  const ends = (doc.sentences().out(nlp.its.span) as unknown as [number, number][]).map(([, last]) => last + 1);
  return { tokens, sentences: sentencesFrom(text, tokens, tokens.length === values.length ? ends : [tokens.length]) };
}
