import type { Article } from '../model/article.ts';
import type { Fix } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { type Source, sourcesOf } from './sources.ts';

/** How many of the article's sources a menu offers. */
const offered = 3;

/** The article's sources by their distance from the offset: last named before it first, then those after it. */
export function nearestSources(article: Article, offset: number): Source[] {
  const near: { readonly source: Source; readonly distance: number }[] = [];
  for (const source of sourcesOf(article)) {
    const distance = distanceTo(source.mentions, offset);
    let at = near.length;
    while (at > 0 && near[at - 1]!.distance > distance) at--;
    if (at < offered) near.splice(at, 0, { source, distance });
    if (near.length > offered) near.pop();
  }
  return near.map((n) => n.source);
}

// What stands before is nearer than what comes after.
function distanceTo(mentions: readonly Span[], offset: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (const m of mentions) {
    const d = m.end <= offset ? offset - m.end : (m.start - offset) * 4 + 1;
    if (d < best) best = d;
  }
  return best;
}

/** Attribution at the end of a sentence: ", the Kremlin said" or ", according to TASS". */
export const closingAttribution = (s: Source): string =>
  s.kind === 'outlet' ? `, according to ${s.spoken}` : `, ${s.spoken} said`;

/** Fixes that name a source for a whole sentence, nearest first, then one that asks for it. */
export function sentenceFixes(article: Article, sentence: Span, ask: string): Fix[] {
  const at = beforeFullStop(article.text, sentence);
  const named = nearestSources(article, sentence.start).map(
    (s): Fix => ({
      title: `Add “${closingAttribution(s)}”`,
      edits: [{ start: at, end: at, text: closingAttribution(s) }],
    }),
  );
  return [...named, { title: `Insert “${ask}”`, edits: [{ start: at, end: at, text: ` ${ask}` }] }];
}

/** Offset before the mark that ends the sentence. */
export function beforeFullStop(text: string, sentence: Span): number {
  const end = /[.!?…。]*\s*$/.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  return sentence.end - end;
}
