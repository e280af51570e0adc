import { calendarOf, type DayNumber, dayNumber, fromIso, nearestYear, weekdayOf } from '../../annotate/days.ts';
import { type TimeExpression, timesOf } from '../../annotate/times.ts';
import { monthNames, weekdayNames } from '../../lexicon/calendar.ts';
import type { Fix, Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import { tokensOf } from '../../text/tokens.ts';

/** A date and the weekday written beside it do not belong together. */
export const weekdayMismatch = defineRule({
  meta: {
    id: 'weekday-mismatch',
    family: 'sources',
    severity: 'error',
    what: 'A weekday and a date that do not go together.',
    why: 'One of the two is wrong, and readers who plan by it will miss the event. The calendar settles it.',
    remedy: 'Correct the weekday, or the date if that is the slip.',
    bad: [
      {
        text: 'The summit opens on ⟦Monday⟧, January 26, 2021, in Geneva.',
        fixed: 'The summit opens on Tuesday, January 26, 2021, in Geneva.',
      },
      {
        text: 'The call took place on 26 January (⟦Mon.⟧), the office said.',
        date: '2021-01-27',
        fixed: 'The call took place on 26 January (Tues.), the office said.',
      },
      {
        text: 'Voting was held on ⟦FRIDAY⟧ the 3rd of March 2022.',
        fixed: 'Voting was held on THURSDAY the 3rd of March 2022.',
      },
      {
        text: 'The court will meet on ⟦Monday⟧ (15th).',
        date: '2021-01-14',
        fixed: 'The court will meet on Friday (15th).',
      },
    ],
    good: [
      { text: 'The summit opens on Tuesday, January 26, 2021, in Geneva.' },
      { text: 'The summit opens on Monday, January 26, in Geneva.' },
      { text: 'Talks were held on Monday and Tuesday, January 25 and 26, 2021.' },
      { text: 'On Tuesday, January 6 committee members met in Washington.', date: '2022-02-03' },
      { text: 'The shop closed on Thursday, December 31.', date: '2021-01-04' },
      { text: 'The fair runs from Friday to Sunday, March 4-6, 2022.' },
      { text: 'On January 26, 2021, Monday’s decision was reversed.' },
    ],
    limits: ['Without a year in the text or a date of the article nothing is said.'],
  },
  *checkParagraph(paragraph, { date }) {
    const published = date && fromIso(date.iso);
    for (const time of timesOf(paragraph)) {
      if (!time.weekday) continue;
      const readings = readingsOf(time, published);
      // Without a year the nearest one is meant; where the weekday fits the article's own year it may be that one.
      if (!readings.length || readings.some((d) => weekdayOf(d) === time.weekday!.weekday)) continue;
      if (
        namesADay(
          time,
          tokensOf(paragraph).find((t) => t.start >= time.end),
        )
      )
        continue;
      yield problem(paragraph.text, time, time.weekday, readings[0]!);
    }
  },
});

function readingsOf({ meaning }: TimeExpression, published: DayNumber | undefined): DayNumber[] {
  const days: (DayNumber | undefined)[] = [];
  if (meaning.kind === 'date' && meaning.year !== undefined)
    days.push(dayNumber(meaning.year, meaning.month, meaning.day));
  else if (published === undefined) return [];
  else if (meaning.kind === 'date') {
    const own = calendarOf(published).year;
    days.push(dayNumber(nearestYear(meaning.month, meaning.day, published), meaning.month, meaning.day));
    days.push(dayNumber(own, meaning.month, meaning.day));
  } else if (meaning.kind === 'day-of-month') {
    const { year, month } = calendarOf(published);
    const near = [
      dayNumber(year, month, meaning.day),
      month === 1 ? dayNumber(year - 1, 12, meaning.day) : dayNumber(year, month - 1, meaning.day),
      month === 12 ? dayNumber(year + 1, 1, meaning.day) : dayNumber(year, month + 1, meaning.day),
    ];
    days.push(...near.filter((d) => d !== undefined && Math.abs(d - published) <= 20));
  }
  return days.filter((d) => d !== undefined);
}

// "On Tuesday, January 6 committee members met": the date names something, the weekday stands for itself.
const namesADay = (time: TimeExpression, next: (Span & { readonly pos: string; readonly text: string }) | undefined) =>
  time.meaning.kind === 'date' &&
  time.meaning.year === undefined &&
  time.weekday!.start === time.start &&
  next !== undefined &&
  next.start - time.end === 1 &&
  /^(?:NOUN|ADJ)$/.test(next.pos) &&
  /^\p{Ll}/u.test(next.text);

function problem(text: string, time: TimeExpression, at: Span & { weekday: number }, day: DayNumber): Problem {
  const written = text.slice(at.start, at.end);
  const right = weekdayNames[weekdayOf(day)]!;
  const { year, month, day: dayOfMonth } = calendarOf(day);
  const fixes: Fix[] = [
    {
      title: `Replace with “${asWritten(right, written)}”`,
      preferred: true,
      edits: [{ ...at, text: asWritten(right, written) }],
    },
  ];
  const moved = dateFix(text, time, at.weekday, day);
  if (moved) fixes.push(moved);
  return {
    start: at.start,
    end: at.end,
    message: `${monthNames[month - 1]} ${dayOfMonth}, ${year} was a ${right}, not a ${weekdayNames[at.weekday]}: the weekday and the date do not go together. Check which one is right.`,
    confidence: 0.97,
    evidence: [`The calendar: ${monthNames[month - 1]} ${dayOfMonth}, ${year} is a ${right}.`],
    fixes,
  };
}

// "Mon." becomes "Tues.", "MONDAY" becomes "TUESDAY".
function asWritten(name: string, model: string): string {
  const dot = model.endsWith('.') ? '.' : '';
  const letters = model.replace(/\.$/, '');
  const short = letters.length <= 5 && !/day$/i.test(letters);
  const longer: Readonly<Record<string, string>> = { Tuesday: 'Tues', Wednesday: 'Wed', Thursday: 'Thurs' };
  const word = short
    ? (letters.length === 3 && !dot ? name.slice(0, 3) : (longer[name] ?? name.slice(0, 3))) + dot
    : name;
  return letters === letters.toUpperCase() ? word.toUpperCase() : word;
}

// The nearest day with the weekday as written, in the words of the text.
function dateFix(text: string, { parts }: TimeExpression, weekday: number, day: DayNumber): Fix | undefined {
  if (!parts) return undefined;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const moved = calendarOf(day + (ahead > 3 ? ahead - 7 : ahead));
  const before = calendarOf(day);
  if (moved.year !== before.year) return undefined;
  const monthText = text.slice(parts.month.start, parts.month.end);
  const written = text.slice(parts.day.start, parts.day.end);
  const ending = /^(?:st|nd|rd|th)/i.exec(text.slice(parts.day.end))?.[0];
  const dayText = ending
    ? `${moved.day}${endingOf(moved.day)}`
    : String(moved.day).padStart(written.startsWith('0') ? 2 : 1, '0');
  const edits = [{ start: parts.day.start, end: parts.day.end + (ending?.length ?? 0), text: dayText }];
  if (moved.month !== before.month) edits.push({ ...parts.month, text: monthAs(moved.month, monthText) });
  edits.sort((a, b) => a.start - b.start);
  const [from, to] = [Math.min(parts.day.start, parts.month.start), Math.max(edits.at(-1)!.end, parts.month.end)];
  let title = text.slice(from, to);
  for (const e of [...edits].reverse()) title = title.slice(0, e.start - from) + e.text + title.slice(e.end - from);
  return { title: `Replace the date with “${title}”`, edits };
}

const endingOf = (n: number): string => (n > 10 && n < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));

function monthAs(month: number, model: string): string {
  const name = monthNames[month - 1]!;
  if (model.replace('.', '').length > 4 || (model.length > 3 && !model.endsWith('.'))) return name;
  if (name.length <= 5) return name;
  const short = name === 'September' ? 'Sept' : name.slice(0, 3);
  return model.endsWith('.') ? `${short}.` : short.slice(0, 3);
}
