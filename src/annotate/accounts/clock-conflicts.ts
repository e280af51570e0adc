import { type Article, articleLayer, type Paragraph, paragraphLayer } from '../../model/article.ts';
import { type Span, textOf } from '../../model/span.ts';
import { publicationDay } from '../publication-date.ts';
import { timesOf } from '../times.ts';
import { timesAgree } from './compare.ts';
import type { Conflict } from './conflict.ts';
import { contextAt, type SentenceContext, sharedContent } from './context.ts';
import { eventNear } from './date-frames.ts';
import { pair, placedFrames } from './placed-frames.ts';
import { sameVoice } from './voices.ts';

/** An event with its hour. Offsets of the words that name the hour, from the paragraph's start. */
interface ClockFrame extends Span {
  readonly event: string;
  /** Minutes since midnight. */
  readonly minute: number;
  /** “GMT”, “local time”: in which zone the hour is told. */
  readonly zone: string;
  readonly context: SentenceContext;
}

/** Hours closer than this may be one hour rounded, in minutes. */
const rounding = 10;

/** One event at two hours, told by two sources. */
export const clockConflicts = articleLayer('clock conflicts', (article: Article): readonly Conflict[] => {
  const day = article.get(publicationDay);
  const frames = placedFrames(article, (p) => p.get(layer));
  return frames.flatMap((second, j) => {
    const first = frames
      .slice(0, j)
      .find((f) => !sameVoice(f.voice, second.voice) && differ(f.frame, second.frame, day));
    if (!first) return [];
    return [
      {
        ...pair(first, second, 'when it happened', 0.75, 'dates'),
        replacement: { at: second.at, text: textOf(article.text, first.at) },
      },
    ];
  });
});

const another =
  /\b(?:another|first|second|third|again|other|next|previous|both|also|postponed|moved|delayed|until|through|between|later|after|before|reported|alert|called)\b/i;

function differ(a: ClockFrame, b: ClockFrame, day: number | undefined): boolean {
  if (a.event !== b.event || a.context === b.context || a.zone !== b.zone) return false;
  const apart = Math.abs(a.minute - b.minute);
  // Twelve hours apart is one hour, with and without “p.m.”.
  if (apart < rounding || apart % 720 < rounding) return false;
  if (another.test(a.context.text) || another.test(b.context.text) || !timesAgree(a.context, b.context, day))
    return false;
  const { count, share } = sharedContent(a.context, b.context);
  return count >= 2 && share >= 0.4;
}

const vague =
  /\b(?:about|around|approximately|roughly|nearly|almost|by|from|until|since|after|before|between|past)\s(?:at\s)?$/i;
const zoneBehind = /^\s?\(?(GMT|UTC|E[SD]?T|P[SD]?T|CES?T|[A-Z]\p{L}+ time|local time)\b/u;

const layer = paragraphLayer('clocked events', (paragraph: Paragraph): readonly ClockFrame[] => {
  const clocks = timesOf(paragraph).filter((t) => t.meaning.kind === 'clock');
  return clocks.flatMap((time) => {
    const context = contextAt(paragraph, time.start);
    if (time.meaning.kind !== 'clock' || !context || context.question) return [];
    // A sentence with two hours tells of two things, or of a span of time.
    const { start, end } = context.sentence;
    if (clocks.some((c) => c !== time && c.start >= start && c.end <= end)) return [];
    if (vague.test(paragraph.text.slice(Math.max(start, time.start - 18), time.start))) return [];
    const event = eventNear(context, time);
    if (!event) return [];
    const zone =
      zoneBehind.exec(paragraph.text.slice(time.end, time.end + 20))?.[1] ?? (time.local ? 'local time' : '');
    return [{ start: time.start, end: time.end, event, minute: time.meaning.minute, zone, context }];
  });
});
