import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import { type Span, textOf } from '../../model/span.ts';
import type { SentenceContext } from './context.ts';

/** The topics that a paragraph says were raised ("discussed A, B and C"), each list's apart. */
export const topicsOf = (paragraph: Paragraph): readonly Span[] =>
  paragraph.get(topicLists).flatMap((list) => topicsIn(paragraph.text, list));

const raises =
  /\b(?:discussed|touched (?:up)?on|raised|exchanged views on|talked about|spoke (?:about|of)|focused on|addressed|covered|brought up|reviewed|considered|dealt with)\s(?<topics>[^.;]{8,400})/giu;

const topicLists = paragraphLayer('topics raised', ({ text }): readonly Span[] =>
  [...text.matchAll(raises)].map((m) => {
    const end = m.index + m[0].trimEnd().length;
    return { start: end - m.groups!.topics!.trimEnd().length, end };
  }),
);

function topicsIn(text: string, list: Span): Span[] {
  const topics: Span[] = [];
  let start = list.start;
  for (const m of text.slice(list.start, list.end).matchAll(/,?\s(?:and|as well as|including)\s(?:the\s)?|,\s/g)) {
    topics.push({ start, end: list.start + m.index });
    start = list.start + m.index + m[0].replace(/the\s$/, '').length;
  }
  topics.push({ start, end: list.end });
  return topics.filter(
    (t) => t.end - t.start > 5 && !/^(?:how|what|who|why|that|those|whether)\b/.test(textOf(text, t)),
  );
}

/** Adds the words of a sentence to those an account is known to have, cut so that forms of one word meet. */
export function addWords(set: Set<string>, c: SentenceContext): void {
  for (const w of c.content) set.add(w.slice(0, 6));
}

const generalWords =
  /^(?:issue|questio|matter|topic|situat|relati|countr|leader|presid|intern|other|united|russia|states|initia|number|range)/;

/** True where half of what makes the topic special, or its rarest name, is among the words of the other account. */
export function mentioned(topic: string, known: ReadonlySet<string>): boolean {
  const words = (topic.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [])
    .map((w) => w.slice(0, 6))
    .filter((w) => !generalWords.test(w));
  if (words.length < 2) return true;
  return words.filter((w) => known.has(w)).length >= words.length / 2;
}
