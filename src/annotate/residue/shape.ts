import type { Span } from '../../model/span.ts';

/** A stretch that the publishing system left; offsets from the paragraph's start. */
export interface Residue extends Span {
  /** What it is, for the message: “a form label”. */
  readonly what: string;
  /** What to put in its place; deleted where undefined. */
  readonly instead?: string;
  /** False where the words may belong to the text. */
  readonly certain?: boolean;
}

/** All matches of a pattern as residue, or the group `at` of it. */
export function* matches(text: string, pattern: RegExp, what: string, certain = true): Iterable<Residue> {
  for (const match of text.matchAll(pattern)) {
    const group = match.groups?.at;
    const start = match.index + (group === undefined ? 0 : match[0].indexOf(group));
    yield { start, end: start + (group ?? match[0]).length, what, certain };
  }
}
