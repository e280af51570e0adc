import type { FigureClass } from '../../lexicon/events.ts';
import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { contextAt, type SentenceContext } from './context.ts';

/** “No casualties”, “nobody was hurt”: that nobody came to harm. Offsets from the paragraph's start. */
export interface ZeroFigure extends Span {
  /** What did not happen; no casualties means neither. */
  readonly events: readonly FigureClass[];
  readonly context: SentenceContext;
}

/** The statements of a paragraph that nobody was killed, hurt or lost. */
export const zeroFiguresOf = (paragraph: Paragraph): readonly ZeroFigure[] => paragraph.get(layer);

const zero =
  /\b(?:(?:suffered|caused|reported|sustained|had|with|were|been|was|are)\s)?(?:no|zero)\s(?:(?:immediate|confirmed|further|reported|civilian|serious|other|major|american|u\.s\.)\s)?(?<noun>casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|victims?|harm)\b(?!\s(?:left|remain|since|among))|\b(?:no one|nobody|no-one|none)\s(?:of\s\w{2,5}\s)?(?:was|were|had been|has been|is|are)\s(?<state>killed|dead|hurt|injured|wounded|harmed|missing|detained|arrested)\b|\bno\s(?:\w{3,14}\s){1,3}(?:was|were|had been|have been)\s(?<passive>killed|hurt|injured|wounded|harmed)\b/giu;

const layer = paragraphLayer('zero figures', (paragraph): readonly ZeroFigure[] =>
  [...paragraph.text.matchAll(zero)].flatMap((m) => {
    const context = contextAt(paragraph, m.index);
    const word = (m.groups!.noun ?? m.groups!.state ?? m.groups!.passive ?? '').toLowerCase();
    // "no further casualties" and "no other injuries" say that there were some.
    if (!context || context.question || /\b(?:no|zero)\s(?:further|other|immediate)\b/i.test(m[0])) return [];
    return [{ start: m.index, end: m.index + m[0].length, events: eventsOf(word), context }];
  }),
);

function eventsOf(word: string): FigureClass[] {
  if (/^(?:death|fatalit|killed|dead)/.test(word)) return ['killed'];
  if (/^(?:injur|hurt|wounded)/.test(word)) return ['injured'];
  if (word === 'missing') return ['missing'];
  if (/^(?:detained|arrested)/.test(word)) return ['arrested'];
  return ['killed', 'injured'];
}
