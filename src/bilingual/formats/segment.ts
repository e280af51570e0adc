import { inEnglish, type Said } from '../../model/said.ts';
import type { Span } from '../../model/span.ts';

/** A segment of a translation file. */
export interface Segment {
  readonly source: string;
  /** Empty where the segment is not translated. */
  readonly target: string;
  /** Where the target's characters stand in the file, markup and entities included. */
  readonly at: Span;
  /** Marked as translated, reviewed or final; undefined where the file does not say. */
  readonly state?: string;
}

/** What a translation file holds. */
export interface Exchange {
  /** ISO 639-1 code, where the file says. */
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  readonly segments: readonly Segment[];
}

/** A file that cannot be read; line and column count from 1. */
export interface Malformed {
  readonly message: string;
  /** The same for an editor in another language. */
  readonly said: Said;
  readonly line: number;
  readonly column: number;
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Malformed };

export const fault = (said: Said, line: number, column: number): Read<never> => ({
  ok: false,
  error: { message: inEnglish(said), said, line, column },
});

/** The place of an offset, counted from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
