import { type BareDay, bareDays } from '../../annotate/bare-days.ts';
import { dateStyle, written } from '../../annotate/date-style.ts';
import { dayNumber } from '../../annotate/days.ts';
import { type DatelineMonth, datelineMonth } from '../../annotate/publication-date.ts';
import { timesOf } from '../../annotate/times.ts';
import { monthNames } from '../../lexicon/calendar.ts';
import type { Article, PlacedParagraph } from '../../model/article.ts';
import type { Fix } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { shift } from '../../model/span.ts';

/** A day without its month. */
export const bareDay = defineRule({
  meta: {
    id: 'bare-day',
    family: 'translation',
    severity: 'information',
    what: 'A day of the month without the month: “on the 13th”.',
    why: 'Chinese, Japanese, Korean and Russian news leave the month out. English news names it, so that the story still says when after a few weeks.',
    remedy: 'Write month and day, or the weekday.',
    bad: [
      {
        text: 'The strike began ⟦on the 9th⟧, the union said.',
        date: '2022-03-11',
        fixed: 'The strike began on March 9, the union said.',
      },
      {
        text: 'The strike began ⟦on the 28th⟧, the union said.',
        date: '2022-03-11',
        fixed: 'The strike began on February 28, the union said.',
      },
      {
        text: 'The court will wait ⟦until the 21st⟧ for papers.',
        date: '2022-03-11',
        fixed: 'The court will wait until March 21 for papers.',
      },
      {
        text: 'Fire broke out ⟦on the evening of the 9th⟧.',
        date: '2022-03-11',
        fixed: 'Fire broke out on the evening of March 9.',
      },
      {
        text: 'The bill is due ⟦on the 30th of this month⟧.',
        date: '2022-03-11',
        fixed: 'The bill is due on March 30.',
      },
      {
        text: 'The envoy left on Wednesday ⟦(9th)⟧.',
        date: '2022-03-11',
        fixed: 'The envoy left on Wednesday (March 9).',
      },
      {
        text: 'She was sworn in ⟦on 9 days⟧, and left.',
        date: '2022-03-11',
        fixed: 'She was sworn in on March 9, and left.',
      },
      {
        text: 'The walkout ended ⟦on the 9th⟧, the union said.',
        fixed: 'The walkout ended on [month?] 9, the union said.',
      },
      {
        text: 'The spokesman ⟦Li Hua 9⟧ said no.',
        date: '2022-03-11',
        fixed: 'The spokesman Li Hua on March 9 said no.',
      },
      {
        text: 'The last talks, on Feb. 2, failed.\n\nThe strike began ⟦on the 9th⟧.',
        date: '2022-03-11',
        fixed: 'The last talks, on Feb. 2, failed.\n\nThe strike began on March 9.',
      },
      {
        text: 'The fair runs ⟦from the 4th to the 7th⟧ in the harbour.',
        date: '2022-08-03',
        fixed: 'The fair runs from August 4 to 7 in the harbour.',
      },
      {
        text: 'The general left ⟦in the early morning of the 13th⟧, guards said.',
        date: '2022-07-13',
        fixed: 'The general left in the early morning of July 13, guards said.',
      },
      {
        text: 'Harbour News Network reported on August 3 The envoy landed late at night ⟦on the 2nd⟧.',
        fixed: 'Harbour News Network reported on August 3 The envoy landed late at night on August 2.',
      },
      {
        text: 'The vote is set ⟦on the 14th⟧, the clerk said.',
        date: '2023-06-12',
        fixed: 'The vote is set on June 14, the clerk said.',
      },
      {
        text: 'The ferry sank ⟦on the 24th⟧, the port said.\n\nDivers came on July 26.',
        fixed: 'The ferry sank on July 24, the port said.\n\nDivers came on July 26.',
      },
    ],
    good: [
      { text: 'The harbour was built from the 16th to the 19th century.' },
      { text: 'He lives on the 21st floor and reads on the 20th century.' },
      { text: 'The strike began on January 4 and ended on the 9th.' },
      { text: 'Slavery ended by the 13th Amendment; from the 13th, 14th and 15th amendments came more.' },
      { text: 'He made birdie on the 18th and won the golf cup.' },
      { text: 'Hamilton (15th) and Leclerc (2nd) crashed.' },
      { text: 'From the 16th to the 19th century it was a port.' },
      { text: 'On the 4th of July they met; on the 25th anniversary they met again.' },
      { text: 'The team trained on 20 days of the month.' },
      { text: 'It runs on the 5th Avenue line until the 9th inning.' },
    ],
    limits: ['Spelled-out days (“on the thirteenth”) are not seen.'],
  },
  *checkArticle(article) {
    const base = article.get(datelineMonth);
    const style = article.get(dateStyle);
    const only = base ? undefined : onlyMonth(article);
    let lastMonth: number | undefined;
    for (const placed of article.paragraphs) {
      for (const day of placed.paragraph.get(bareDays)) {
        const near = monthBefore(placed, day) ?? lastMonth ?? only;
        const month = base ? monthFrom(base, day) : near;
        const at = shift(day, placed.start);
        const name = month === undefined ? undefined : written(style, month, day.day);
        yield {
          ...at,
          message: `“${article.text.slice(at.start, at.end)}” names a day without its month. ${name ? `If ${name} is meant, write it.` : 'Say which month.'}`,
          confidence: base ? 0.9 : 0.8,
          fixes: [fixOf(article, placed, day, name, base !== undefined)],
        };
      }
      lastMonth = lastMonthOf(placed) ?? lastMonth;
    }
  },
});

function fixOf(
  article: Article,
  placed: PlacedParagraph,
  day: BareDay,
  name: string | undefined,
  certain: boolean,
): Fix {
  const date = name ?? `[month?] ${day.day}`;
  const put = day.put(date);
  const at = shift(day.replace, placed.start);
  const words = article.text.slice(at.start, at.end);
  return {
    title: name ? `Replace “${words}” with “${put}”` : 'Insert “[month?]”',
    preferred: certain && name !== undefined,
    edits: [{ ...at, text: put }],
  };
}

// What is reported has happened: a day later than the article's belongs to the month before. In talk of what is
// planned it is the nearest day of that number.
function monthFrom({ year, month, day }: DatelineMonth, bare: BareDay): number {
  const today = day === undefined ? undefined : dayNumber(year ?? 2023, month, day);
  if (bare.thisMonth || day === undefined || today === undefined) return month;
  // A report may be dated before the days it tells of: the stamp of the page, another time zone.
  if (!bare.planned) return bare.day > day + 3 ? ((month + 10) % 12) + 1 : month;
  const near = [month - 1, month, month + 1].map((m) => ({
    month: ((m + 11) % 12) + 1,
    distance: Math.abs(
      (dayNumber((year ?? 2023) + Math.floor((m - 1) / 12), ((m + 11) % 12) + 1, bare.day) ??
        Number.POSITIVE_INFINITY) - today,
    ),
  }));
  return near.reduce((best, c) => (c.distance < best.distance ? c : best)).month;
}

// The month of all dates in the article, where there is but one.
function onlyMonth(article: Article): number | undefined {
  const months = new Set(
    article.paragraphs.flatMap(({ paragraph }) =>
      timesOf(paragraph).flatMap((t) => (t.meaning.kind === 'date' ? [t.meaning.month] : [])),
    ),
  );
  return months.size === 1 ? [...months][0] : undefined;
}

const monthBefore = (placed: PlacedParagraph, day: BareDay): number | undefined =>
  timesOf(placed.paragraph)
    .filter((t) => t.end <= day.start && t.meaning.kind === 'date')
    .map((t) => (t.meaning.kind === 'date' ? t.meaning.month : undefined))
    .at(-1);

function lastMonthOf({ paragraph }: PlacedParagraph): number | undefined {
  for (const { meaning, end } of [...timesOf(paragraph)].reverse()) {
    if (meaning.kind !== 'date' || /^,?\s(?:last|of last|the previous)\s/.test(paragraph.text.slice(end, end + 14)))
      continue;
    if (meaning.month <= monthNames.length) return meaning.month;
  }
  return undefined;
}
