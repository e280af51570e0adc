import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { decode, longestArticle } from '../text/decode.ts';
import type { TextFormat } from '../text/reader.ts';
import { UsageError } from './arguments.ts';

/** Markdown by its ending, plain text otherwise. */
export const formatOf = (path: string): TextFormat => (/\.(md|markdown)$/i.test(path) ? 'markdown' : 'plain');

/** Text read from a file, with a note where its encoding was broken. */
export interface ReadText {
  readonly text: string;
  readonly note?: string;
}

/** Reads a file as text; a UsageError says why it cannot be. */
export function readText(path: string): ReadText {
  try {
    return textOf(path, readFileSync(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

/** The same for bytes that came another way. */
export function textOf(path: string, bytes: Uint8Array): ReadText {
  const decoded = decode(bytes);
  if (decoded.kind === 'unreadable') throw new UsageError(`${path}: not checked: ${decoded.reason}`);
  return decoded;
}

/**
 * Says before anything is printed that a file cannot be read as text (UsageError). Only the start of a file is looked
 * at, unless it is large enough that only decoding it tells whether it is too long.
 */
export function assertReadable(path: string): void {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    const head = new Uint8Array(8192);
    if (size > longestArticle) readText(path);
    else textOf(path, head.subarray(0, readSync(file, head)));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
