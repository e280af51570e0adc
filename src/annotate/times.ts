import { articleLayer, type Paragraph, paragraphLayer } from '../model/article.ts';
import type { DayInterval, TimeReference } from '../model/layers.ts';
import { shift } from '../model/span.ts';
import { fromIso } from './days.ts';
import { publicationDate } from './publication-date.ts';
import { readTimes, type TimeExpression } from './time-grammar.ts';
import { resolveTime } from './time-resolution.ts';

export type { TimeExpression, TimeMeaning, WrittenWeekday } from './time-grammar.ts';

const timesLayer = paragraphLayer('times', (paragraph): readonly TimeExpression[] => readTimes(paragraph.text));

/** Words of a paragraph that name a time, in order; offsets from the paragraph's start. */
export const timesOf = (paragraph: Paragraph): readonly TimeExpression[] => paragraph.get(timesLayer);

/** A time in its place in the article, with the days it stands for where they can be told. */
export interface PlacedTime extends TimeReference {
  readonly expression: TimeExpression;
  readonly paragraph: number;
}

/** All times of the article, resolved against its date; offsets from the article's start. */
export const articleTimes = articleLayer('times', (article): readonly PlacedTime[] => {
  const published = article.get(publicationDate);
  const day = published && fromIso(published.iso);
  return article.paragraphs.flatMap((p) =>
    timesOf(p.paragraph).map((expression) => ({
      ...shift(expression, p.start),
      resolved: resolveTime(expression.meaning, day),
      expression,
      paragraph: p.index,
    })),
  );
});

/** True when the two stretches share a day; `slack` days are added on either side for time zones. */
export function mayCoincide(a: DayInterval, b: DayInterval, slack = 0): boolean {
  const [a0, a1, b0, b1] = [fromIso(a.from), fromIso(a.to), fromIso(b.from), fromIso(b.to)];
  if (a0 === undefined || a1 === undefined || b0 === undefined || b1 === undefined) return true;
  return a0 <= b1 + slack && b0 <= a1 + slack;
}
