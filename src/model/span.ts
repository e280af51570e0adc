/** A stretch of text: half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const lengthOf = (s: Span): number => s.end - s.start;

/** True when the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly inside `outer`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

export const textOf = (text: string, s: Span): string => text.slice(s.start, s.end);

/** The span without white space at its ends; empty at its start when it holds nothing else. */
export function trim(text: string, s: Span): Span {
  let { start, end } = s;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** By start, then the longer first: the order of findings and mentions everywhere. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
