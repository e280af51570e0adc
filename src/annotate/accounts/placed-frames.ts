import type { Article, Paragraph } from '../../model/article.ts';
import { type Span, shift } from '../../model/span.ts';
import type { Conflict } from './conflict.ts';
import { type Voice, voiceAt } from './voices.ts';

/** What a paragraph tells, at its place in the article and with who says so. */
export interface Placed<T extends Span> {
  readonly frame: T;
  /** Offsets from the article's start. */
  readonly at: Span;
  readonly paragraph: number;
  readonly voice: Voice;
}

/** The frames of all paragraphs in order. Who speaks is looked up for each, so leave out those that cannot matter. */
export function placedFrames<T extends Span>(article: Article, framesOf: (p: Paragraph) => readonly T[]): Placed<T>[] {
  return article.paragraphs.flatMap((p) =>
    framesOf(p.paragraph).map((frame) => {
      const at = shift(frame, p.start);
      return { frame, at, paragraph: p.index, voice: voiceAt(article, at) };
    }),
  );
}

/** Two frames as a conflict. */
export const pair = (
  first: Placed<Span>,
  second: Placed<Span>,
  about: string,
  confidence: number,
  kind: Conflict['kind'] = 'accounts',
): Conflict => ({
  kind,
  about,
  first: { ...first.at, voice: first.voice },
  second: { ...second.at, voice: second.voice },
  confidence,
});
