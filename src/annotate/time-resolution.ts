import type { DayInterval } from '../model/layers.ts';
import { calendarOf, type DayNumber, dayNumber, daysIn, fromIso, intervalOf, nearestYear, weekdayOf } from './days.ts';
import type { TimeMeaning } from './time-grammar.ts';

/** The days a time stands for, seen from the day of publication; `unresolved` where that cannot be told. */
export function resolveTime(meaning: TimeMeaning, published: DayNumber | undefined): DayInterval | 'unresolved' {
  switch (meaning.kind) {
    case 'date': {
      if (meaning.year === undefined && published === undefined) return 'unresolved';
      const year = meaning.year ?? nearestYear(meaning.month, meaning.day, published!);
      return one(dayNumber(year, meaning.month, meaning.day));
    }
    case 'month': {
      if (meaning.year === undefined && published === undefined) return 'unresolved';
      return monthOf(meaning.year ?? nearestYear(meaning.month, 15, published!), meaning.month);
    }
    case 'year':
      return both(dayNumber(meaning.year, 1, 1), dayNumber(meaning.to ?? meaning.year, 12, 31));
    case 'range':
      return cover(resolveTime(meaning.from, published), resolveTime(meaning.to, published));
    case 'day-of-month':
      return published === undefined ? 'unresolved' : one(nearestDay(meaning.day, published));
    case 'weekday':
      return published === undefined ? 'unresolved' : weekdayNear(meaning, published);
    case 'relative':
      return published === undefined ? 'unresolved' : intervalOf(published + meaning.from, published + meaning.to);
    case 'clock':
    case 'duration':
    case 'age':
      return 'unresolved';
  }
}

const one = (day: DayNumber | undefined): DayInterval | 'unresolved' => both(day, day);
const both = (from: DayNumber | undefined, to: DayNumber | undefined): DayInterval | 'unresolved' =>
  from === undefined || to === undefined || to < from ? 'unresolved' : intervalOf(from, to);
const monthOf = (year: number, month: number): DayInterval | 'unresolved' =>
  both(dayNumber(year, month, 1), dayNumber(year, month, daysIn(year, month)));

function cover(a: DayInterval | 'unresolved', b: DayInterval | 'unresolved'): DayInterval | 'unresolved' {
  if (a === 'unresolved' || b === 'unresolved') return 'unresolved';
  return both(fromIso(a.from), fromIso(b.to));
}

// News looks back: the latest such day of a month up to the day of publication, or the next one a few days ahead.
function nearestDay(day: number, published: DayNumber): DayNumber | undefined {
  const { year, month } = calendarOf(published);
  const here = dayNumber(year, month, day);
  if (here !== undefined && here <= published + 10) return here;
  return month === 1 ? dayNumber(year - 1, 12, day) : dayNumber(year, month - 1, day);
}

// News looks back: "on Tuesday" in a report of Wednesday is yesterday.
function weekdayNear(
  { weekday, direction }: Extract<TimeMeaning, { kind: 'weekday' }>,
  published: DayNumber,
): DayInterval {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (direction === 'next') return intervalOf(published + 7 - back, published + 14 - back);
  if (direction === 'last')
    return intervalOf(published - back - (back === 0 ? 7 : 0), published - (back === 0 ? 7 : back));
  return intervalOf(published - back, published - back);
}
