import { monthPattern } from '../lexicon/calendar.ts';
import { type Article, articleLayer, type PublicationDate, paragraphLayer } from '../model/article.ts';
import { type DayNumber, dayNumber, fromIso, isoOf, nearestYear } from './days.ts';
import { readTimes, type TimeMeaning } from './time-grammar.ts';

/** The month of an article's dateline, with as much of the date as it gives. */
export interface DatelineMonth {
  readonly month: number;
  readonly day?: number;
  readonly year?: number;
}

/** The article's date: given from outside, by its front matter, or by its dateline. Never today. */
export const publicationDate = articleLayer('publication date', (article): PublicationDate | undefined => {
  if (article.date) return article.date;
  for (const date of datesOfDatelines(article)) {
    const day = date.year === undefined ? undefined : dayNumber(date.year, date.month, date.day);
    if (day !== undefined) return { iso: isoOf(day), origin: 'dateline' };
  }
  return undefined;
});

/** The article's date as a day. */
export const publicationDay = articleLayer('publication day', (article): DayNumber | undefined => {
  const published = article.get(publicationDate);
  return published && fromIso(published.iso);
});

/** The month that a day without month falls in: the article's own, else that of a dateline without a year. */
export const datelineMonth = articleLayer('dateline month', (article): DatelineMonth | undefined => {
  const published = article.get(publicationDate);
  if (published) {
    const [year, month, day] = published.iso.split('-').map(Number);
    return { year: year!, month: month!, day: day! };
  }
  return [...datesOfDatelines(article)][0];
});

interface DatelineDate extends DatelineMonth {
  readonly day: number;
}

/** Paragraphs from either end of the article in which a dateline or a stamp is looked for. */
const reach = 6;

function* datesOfDatelines(article: Article): Iterable<DatelineDate> {
  const { paragraphs } = article;
  const found: DatelineDate[] = [];
  for (const [i, { paragraph }] of paragraphs.entries()) {
    if (i >= reach && i < paragraphs.length - reach) continue;
    const date = paragraph.get(datelineOf);
    if (date) found.push(date);
  }
  // "BEIJING, Feb. 11 (Xinhua)" takes its year from a stamp elsewhere.
  yield* found.filter((d) => d.year !== undefined);
  yield* found.filter((d) => d.year === undefined);
}

const datelineOf = paragraphLayer('dateline', ({ text }): DatelineDate | undefined => {
  const head = text.slice(0, 160);
  for (const pattern of datelines) {
    const words = pattern.exec(head)?.groups?.date;
    const meaning = words === undefined ? undefined : readTimes(words)[0]?.meaning;
    if (meaning?.kind === 'date') return dateOf(meaning);
  }
  return undefined;
});

const dateOf = ({ year, month, day }: Extract<TimeMeaning, { kind: 'date' }>): DatelineDate =>
  year === undefined ? { month, day } : { year, month, day };

const weekday = '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?\\s)?';
const written = `(?<date>(?:${monthPattern}\\s?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s${monthPattern})(?:,?\\s(?:19|20)\\d\\d)?)(?!\\d)`;
const place = "[\\p{Lu}][\\p{L}.'’ -]{1,30}";

const capital = "\\p{Lu}[\\p{L}.'’-]{0,20}";

const datelines: readonly RegExp[] = [
  // A stamp: 2022-10-05 00:42:00, with or without a word before it.
  /^\s*(?:\p{L}[\p{L} ]{2,20}[:,]?\s)?(?<date>(?:19|20)\d\d([-/])\d{1,2}\2\d{1,2})(?:[ T]\d\d:\d\d(?::\d\d)?)?(?=\s|$)/u,
  // A paragraph that is nothing but a date: "Published: Wednesday, January 27, 2021 10:30 GMT".
  new RegExp(
    `^\\s*(?:(?:published|posted|updated|last updated|created|date|issued)(?: on| at)?:?\\s)?${weekday}${written}(?:[,|·\\s-]{0,4}(?:at\\s)?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?\\s?(?:[A-Z]{2,4})?)?\\s*$`,
    'iu',
  ),
  // BEIJING, Feb. 11 (Xinhua) -- · Washington, January 20 (Reuters) – · Xinhua News Agency, Tokyo, January 3 (reporter …)
  new RegExp(`^[\\s[(【]{0,3}(?:${place},?\\s){0,1}${place},\\s${written}\\s?(?:\\(|--|[-–—:\\]】]|,\\s\\p{Lu})`, 'u'),
  // [Overseas Network October 16th] · China News Service, July 14th. · Chinanews, August 8th, a comprehensive report
  new RegExp(`^[\\s[(【]{0,3}(?:${capital},?\\s){1,6}${written}\\s?(?:[\\])】.]|,\\s(?:a\\s)?comprehensive)`, 'u'),
  // Reference News Network reported on August 3 …
  new RegExp(
    `^[\\s[(【]{0,3}(?:${capital},?\\s){1,6}report(?:ed|s)?\\s(?:on\\s)?${written}[,.:]?\\s(?=\\p{Lu}\\p{Ll})`,
    'u',
  ),
  // A time of day makes it the page's stamp wherever it stands: Source: … 2020-07-26 17:37:29
  /(?<date>20\d\d([-/])\d{1,2}\2\d{1,2})[ T]\d\d:\d\d(?!\d)/u,
  // January 26, 2021 (Xinhua) -- · March 20. Comprehensive news:
  new RegExp(`^\\s{0,3}${written}\\s?(?:\\(\\p{Lu}[\\p{L} ]{1,30}\\)|--|[–—]|\\.\\s?Comprehensive)`, 'u'),
];

/** The year a month and day fall in, seen from the article's date; undefined where it has none. */
export function yearFor(article: Article, month: number, day: number): number | undefined {
  const near = article.get(publicationDay);
  return near === undefined ? undefined : nearestYear(month, day, near);
}
