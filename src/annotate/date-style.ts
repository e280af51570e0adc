import { monthNames } from '../lexicon/calendar.ts';
import { articleLayer, paragraphLayer } from '../model/article.ts';

/** How an article writes a day: “January 13”, “Jan. 13” or “13 January”. */
export type DateStyle = 'month first' | 'abbreviated' | 'day first';

const abbreviated = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const long = monthNames.join('|');
const seen = new RegExp(
  `\\b(?:(?<full>${long})\\s\\d{1,2}\\b|(?<short>Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.\\s\\d|\\d{1,2}\\s(?<after>${long})\\b)`,
);

const styleOf = paragraphLayer('date style', ({ text }): DateStyle | undefined => {
  const groups = seen.exec(text)?.groups;
  if (!groups) return undefined;
  return groups.short ? 'abbreviated' : groups.after ? 'day first' : 'month first';
});

/** The style of the first date in the article; “January 13” where it has none. */
export const dateStyle = articleLayer('date style', (article): DateStyle => {
  for (const { paragraph } of article.paragraphs) {
    const style = paragraph.get(styleOf);
    if (style) return style;
  }
  return 'month first';
});

/** A day in the style; months count from 1. */
export function written(style: DateStyle, month: number, day: number): string {
  if (style === 'day first') return `${day} ${monthNames[month - 1]}`;
  return `${style === 'abbreviated' ? abbreviated[month - 1] : monthNames[month - 1]} ${day}`;
}
