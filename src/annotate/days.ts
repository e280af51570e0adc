import type { DayInterval } from '../model/layers.ts';

/** A calendar day as a count of days since 1 January 1970 (proleptic Gregorian, no time zone). */
export type DayNumber = number;

/** The day's number, or undefined where the calendar has no such day. Months count from 1. */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 0 = Sunday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

export function calendarOf(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const isoOf = (day: DayNumber): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Reads `2021-01-27`; undefined for anything else. */
export function fromIso(iso: string): DayNumber | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return m ? dayNumber(Number(m[1]), Number(m[2]), Number(m[3])) : undefined;
}

/** First and last day, both included, as ISO dates. */
export const intervalOf = (from: DayNumber, to: DayNumber): DayInterval => ({ from: isoOf(from), to: isoOf(to) });

/** The year in which month and day lie nearest to the given day: December news is read in January. */
export function nearestYear(month: number, day: number, near: DayNumber): number {
  const { year } = calendarOf(near);
  const distance = (y: number): number => Math.abs((dayNumber(y, month, day) ?? Number.POSITIVE_INFINITY) - near);
  return [year, year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best));
}
