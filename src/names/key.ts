import { remember } from '../model/remember.ts';

const special: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** What names are looked up by: lower case, no marks, no apostrophes or full stops, hyphens as spaces. */
export const nameKey = remember(20_000, (name: string): string => {
  const lower = name.toLowerCase();
  // Most names are plain ASCII letters and spaces; the slow path is not for them.
  if (/^[a-z0-9 ]*$/.test(lower)) return lower;
  return lower
    .replace(/[ßæœøłđðþı]/g, (c) => special[c]!)
    .normalize('NFD')
    .replace(/\p{M}|['’‘ʻ`.,“”"]/gu, '')
    .replace(/[-–‐‑\s]+/g, ' ')
    .trim();
});
