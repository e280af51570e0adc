import { readFileSync } from 'node:fs';
import { decode } from '../text/decode.ts';
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
