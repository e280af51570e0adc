import { type Calque, calques } from '../lexicon/calques/index.ts';
import { type Paragraph, paragraphLayer } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/text.ts';
import { tokensOf } from '../text/tokens.ts';
import { type CalquePattern, compileCalque, matchCalque, straight } from './calque-patterns.ts';

/** A calque in a paragraph. */
export interface CalqueMatch extends Span {
  readonly calque: Calque;
  /** The tokens that its words matched; undefined where an optional word is missing. */
  readonly words: readonly (Token | undefined)[];
}

const byAnchor = new Map<string, CalquePattern[]>();
for (const pattern of calques.map(compileCalque))
  for (const anchor of pattern.anchors) {
    const list = byAnchor.get(anchor);
    if (list) list.push(pattern);
    else byAnchor.set(anchor, [pattern]);
  }

/** Calques of a paragraph in order; of two that overlap the longer one. */
export const calquesIn = paragraphLayer('calques', (paragraph: Paragraph): readonly CalqueMatch[] => {
  const tokens = tokensOf(paragraph);
  const found: CalqueMatch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const best = longestAt(tokens, i);
    if (best && best.start >= (found.at(-1)?.end ?? 0)) found.push(best);
  }
  return found;
});

function longestAt(tokens: readonly Token[], i: number): CalqueMatch | undefined {
  const { lower, lemma } = tokens[i]!;
  const byForm = byAnchor.get(straight(lower));
  const byLemma = lemma === lower ? undefined : byAnchor.get(lemma);
  if (!byForm && !byLemma) return undefined;
  let best: CalqueMatch | undefined;
  for (const { calque, words, lead } of byForm && byLemma ? new Set([...byForm, ...byLemma]) : (byForm ?? byLemma!)) {
    const match = i < lead ? undefined : matchCalque(tokens, i - lead, words);
    if (!match) continue;
    const start = tokens[i - lead]!.start;
    const end = tokens[match.end - 1]!.end;
    if (!best || end - start > best.end - best.start) best = { start, end, calque, words: match.matched };
  }
  return best;
}
