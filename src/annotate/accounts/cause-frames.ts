import { accidentWords, fateOf, purposeWords } from '../../lexicon/accounts.ts';
import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { contextsOf, type SentenceContext } from './context.ts';

/** That something came about by accident or on purpose. Offsets from the paragraph's start. */
export interface CauseFrame extends Span {
  readonly cause: 'accident' | 'purpose';
  /** Categories of the things it is said of. */
  readonly things: ReadonlySet<string>;
  readonly context: SentenceContext;
}

/** What a paragraph says on accident and purpose. */
export const causesOf = (paragraph: Paragraph): readonly CauseFrame[] => paragraph.get(layer);

/** How far from the word the thing may stand, in tokens. */
const reach = 7;

const layer = paragraphLayer('causes', (paragraph): readonly CauseFrame[] =>
  contextsOf(paragraph).flatMap((context) => {
    if (context.question) return [];
    const frames: CauseFrame[] = [];
    for (const [cause, words] of [
      ['accident', accidentWords],
      ['purpose', purposeWords],
    ] as const) {
      for (const m of context.text.matchAll(words)) {
        const at = context.sentence.start + m.index;
        if (
          /\b(?:not|no|nor|never|without|deny|denied|denies|rule out|ruled out|rather than)\s(?:\w+\s){0,2}$/i.test(
            context.text.slice(Math.max(0, m.index - 30), m.index),
          )
        )
          continue;
        const i = context.tokens.findIndex((t) => t.end > at);
        const around = context.tokens.slice(Math.max(0, i - reach), i + reach + 1);
        const things = around.filter((t) => fateOf(t.lemma) !== undefined);
        if (!things.length) continue;
        const start = Math.min(at, ...things.map((t) => t.start));
        const end = Math.max(at + m[0].length, ...things.map((t) => t.end));
        frames.push({ start, end, cause, things: new Set(things.map((t) => fateOf(t.lemma)!)), context });
      }
    }
    return frames;
  }),
);
