/** Month names by number, 1 to 12. */
export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // biome-ignore format: a table

/** Weekday names by number, 0 = Sunday. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Pattern source for a month's name or its press abbreviation; no groups. */
export const monthPattern =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

/** Pattern source for a weekday's name or abbreviation; no groups. */
export const weekdayPattern =
  '(?:Sun(?:day|\\.)?|Mon(?:day|\\.)?|Tue(?:sday|s\\.?|\\.)?|Wed(?:nesday|s\\.?|\\.)?|Thu(?:rsday|rs?\\.?|\\.)?|Fri(?:day|\\.)?|Sat(?:urday|\\.)?)';

/** Pattern source for a weekday written out: alone, an abbreviation would be taken for a word ("sat"). */
export const fullWeekdayPattern = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';

/** The month's number, 1 to 12, or undefined. */
export function monthNumber(name: string): number | undefined {
  const key = name.slice(0, 3).toLowerCase();
  const index = monthNames.findIndex((m) => m.slice(0, 3).toLowerCase() === key);
  return index < 0 ? undefined : index + 1;
}

/** The weekday's number, 0 = Sunday, or undefined. */
export function weekdayNumber(name: string): number | undefined {
  const key = name.slice(0, 3).toLowerCase();
  const index = weekdayNames.findIndex((d) => d.slice(0, 3).toLowerCase() === key);
  return index < 0 ? undefined : index;
}
