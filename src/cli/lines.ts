import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Characters after which a line is given up: no article needs that many. */
export const longestLine = 20_000_000;

/**
 * The lines of a stream, those of each piece that arrives together, so that nobody waits for an answer until more is
 * sent. Blank lines are left out; a line that is too long comes as its first characters, which are no JSON.
 */
export async function* linesOf(stream: Readable): AsyncIterable<string[]> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  let first = true;
  const add = (part: string): void => {
    if (length < longestLine) parts.push(part.slice(0, longestLine - length));
    length += part.length;
  };
  const take = (): string => {
    const line = parts.join('');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let text = decoder.write(chunk as Buffer);
    if (first && text) {
      text = text.replace(/^\uFEFF/, '');
      first = false;
    }
    const pieces = text.split('\n');
    const lines: string[] = [];
    for (const [i, piece] of pieces.entries()) {
      add(piece);
      if (i < pieces.length - 1) lines.push(take());
    }
    const full = lines.filter((l) => l.trim());
    if (full.length) yield full;
  }
  add(decoder.end());
  const last = take();
  if (last.trim()) yield [last];
}
