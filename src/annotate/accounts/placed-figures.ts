import { type Article, articleLayer } from '../../model/article.ts';
import { shift } from '../../model/span.ts';
import type { FigureFrame } from './figure-frame.ts';
import { figuresOf } from './figure-frames.ts';
import { type Voice, voiceAt } from './voices.ts';

/** A figure in its place: offsets of `start` and `end` from the article's start. */
export interface PlacedFigure extends FigureFrame {
  readonly paragraph: number;
  /** Offset of its paragraph. */
  readonly base: number;
  readonly voice: Voice;
  /** The figure that a bare one answers. */
  readonly answers?: PlacedFigure;
}

/** All figures of the article with their voices; bare ones ("the unions claimed 310,000") say what they count. */
export const articleFigures = articleLayer('figures', (article: Article): readonly PlacedFigure[] => {
  const placed: PlacedFigure[] = [];
  for (const p of article.paragraphs) {
    const before = placed.length;
    for (const frame of figuresOf(p.paragraph)) {
      const whole = { ...frame, ...shift(frame, p.start), paragraph: p.index, base: p.start };
      const answered = frame.elided && answer(placed, frame, p.index, frame.elided.of > 1 ? before : placed.length);
      if (frame.elided && !answered) continue;
      const heard = voiceAt(article, shift(frame.quantity.digits, p.start));
      const voice =
        heard.key === '' && frame.claimant
          ? { key: frame.claimant.toLowerCase().replace(/^the\s/, ''), spoken: frame.claimant }
          : heard;
      placed.push({
        ...whole,
        voice,
        ...(answered && { event: answered.event, group: answered.group, answers: answered }),
      });
    }
  }
  return placed;
});

/** How many paragraphs back a bare figure looks for what it counts. */
const reach = 2;

function answer(
  placed: readonly PlacedFigure[],
  frame: FigureFrame,
  paragraph: number,
  until: number,
): PlacedFigure | undefined {
  const { place, of } = frame.elided!;
  const candidates = placed
    .slice(0, frame.elided!.of > 1 ? placed.length : until)
    .filter(
      (f) =>
        f.event !== undefined &&
        f.quantity.kind === 'count' &&
        paragraph - f.paragraph <= reach &&
        !(f.elided && f.elided.of > 1),
    );
  const found = candidates.at(place - of);
  if (!found) return undefined;
  const ratio = frame.quantity.maximum / Math.max(1, found.quantity.minimum);
  return ratio > 0.02 && ratio < 50 ? found : undefined;
}
