import { updateWords } from '../../lexicon/events.ts';
import { type Article, articleLayer } from '../../model/article.ts';
import { shift, textOf } from '../../model/span.ts';
import { publicationDay } from '../publication-date.ts';
import type { TimeExpression } from '../times.ts';
import { sameTime } from './compare.ts';
import type { Conflict } from './conflict.ts';
import { sharedContent } from './context.ts';
import { type DateFrame, datesOf } from './date-frames.ts';
import { voiceAt } from './voices.ts';

/** One event on two days. */
export const dateConflicts = articleLayer('date conflicts', (article: Article): readonly Conflict[] => {
  const day = article.get(publicationDay);
  const frames = article.paragraphs.flatMap((p) =>
    datesOf(p.paragraph).map((frame) => ({ frame, at: shift(frame, p.start) })),
  );
  const conflicts: Conflict[] = [];
  for (const [j, second] of frames.entries()) {
    const first = frames.slice(0, j).find((f) => differ(f.frame, second.frame, day));
    if (!first) continue;
    conflicts.push({
      kind: 'dates',
      about: 'when it happened',
      first: { ...first.at, voice: voiceAt(article, first.at) },
      second: { ...second.at, voice: voiceAt(article, second.at) },
      confidence: 0.75,
      replacement: { at: second.at, text: textOf(article.text, first.at) },
    });
  }
  return conflicts;
});

const another =
  /\b(?:another|second|third|again|other|next|previous|both|also|postponed|moved|rescheduled|delayed|until|through|between|series|days? later|days? after)\b/i;

function differ(a: DateFrame, b: DateFrame, day: number | undefined): boolean {
  if (a.event !== b.event || a.context === b.context || a.time.meaning.kind !== b.time.meaning.kind) return false;
  if (datedOnce(a, day) || datedOnce(b, day) || sameTime(a.time, b.time, day)) return false;
  if (a.time.local || b.time.local ? near(a.time, b.time) : false) return false;
  if ([a, b].some((f) => another.test(f.context.text) || updateWords.test(f.context.text))) return false;
  const { count, share } = sharedContent(a.context, b.context);
  const names = [...a.context.names].filter((n) => b.context.names.has(n) && !/day$/.test(n)).length;
  return a.time.meaning.kind === 'weekday'
    ? count >= 5 && share >= 0.5 && names >= 1
    : count >= 4 && share >= 0.4 && names >= 1;
}

// A sentence with two days tells of two things.
const datedOnce = (f: DateFrame, day: number | undefined): boolean =>
  f.context.times.some((t) => t !== f.time && t.meaning.kind === f.time.meaning.kind && !sameTime(t, f.time, day));

// "Local time" may be the day before or after elsewhere.
const near = (a: TimeExpression, b: TimeExpression): boolean =>
  a.meaning.kind === 'date' &&
  b.meaning.kind === 'date' &&
  a.meaning.month === b.meaning.month &&
  Math.abs(a.meaning.day - b.meaning.day) <= 1;
