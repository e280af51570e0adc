import type { Article } from '../model/article.ts';
import { type Span, shift } from '../model/span.ts';
import type { Token } from '../model/text.ts';
import { sentencesOf, tokensIn } from '../text/tokens.ts';
import { nameIn, type SourceName } from './source-name.ts';

/** A person who is the subject of a sentence. */
interface Subject extends Span {
  readonly name: SourceName;
}

/**
 * The persons that a pronoun at the place finds as subjects: of its own sentence before it, then of the sentence before,
 * in the paragraph above where it stands in a first sentence. Offsets from the article's start.
 */
export function subjectsBefore(article: Article, paragraph: number, at: number): Subject[] {
  const placed = article.paragraphs[paragraph];
  if (!placed) return [];
  const sentences = sentencesOf(placed.paragraph);
  const own = sentences.findIndex((s) => at - placed.start < s.end);
  if (own < 0) return [];
  const above = article.paragraphs[paragraph - 1];
  const before = own > 0 ? placed : above?.paragraph.kind === 'prose' ? above : undefined;
  const sentenceBefore = own > 0 ? sentences[own - 1] : before && sentencesOf(before.paragraph).at(-1);
  return [
    subjectIn(tokensIn(placed.paragraph, sentences[own]!), placed.start),
    before && sentenceBefore && subjectIn(tokensIn(before.paragraph, sentenceBefore), before.start),
  ].filter((s) => s !== undefined && s.end <= at) as Subject[];
}

/** Longest title before a name ("the country's deputy prime minister"), in words. */
const longestTitle = 6;

// "After the game, England captain Harry Kane won …": the name before the first verb.
function subjectIn(tokens: readonly Token[], start: number): Subject | undefined {
  let i = 0;
  if (tokens[0]?.pos === 'ADP' || tokens[0]?.pos === 'SCONJ') i = tokens.findIndex((t) => t.text === ',') + 1;
  const from = i;
  while (i < tokens.length && i - from < longestTitle && /^(?:DET|ADJ|NOUN|PART)$/.test(tokens[i]!.pos)) i++;
  let to = i;
  while (tokens[to]?.pos === 'PROPN' || (tokens[to]?.text === '.' && tokens[to + 1]?.pos === 'PROPN')) to++;
  const next = tokens[to];
  if (to === i || !next || !(/^(?:VERB|AUX|ADV)$/.test(next.pos) || /^(?:,|for|of|from|who)$/.test(next.lower)))
    return undefined;
  const words = tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');
  const name = nameIn(words);
  if (name?.kind !== 'person') return undefined;
  return { ...shift({ start: tokens[from]!.start, end: tokens[to - 1]!.end }, start), name };
}
