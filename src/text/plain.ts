import { type Block, withoutAddresses } from './block.ts';

/**
 * Blocks of a plain text. Blank lines separate them; a single line break does too, unless the lines look wrapped
 * at a fixed width (all but the last between 50 and 100 characters, the next going on in lower case somewhere).
 */
export function readPlain(text: string): Block[] {
  const blocks: Block[] = [];
  for (const group of lineGroups(text)) {
    if (isWrapped(group.map((l) => text.slice(l.start, l.end)))) {
      push(text, blocks, group[0]!.start, group.at(-1)!.end);
    } else {
      for (const line of group) push(text, blocks, line.start, line.end);
    }
  }
  return blocks;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Runs of lines with no blank line between them. */
export function lineGroups(text: string, from = 0): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (let start = from; start <= text.length; ) {
    const { end, next } = lineEnd(text, start);
    if (isBlank(text, start, end)) {
      if (group.length) groups.push(group);
      group = [];
    } else group.push({ start, end });
    start = next;
  }
  if (group.length) groups.push(group);
  return groups;
}

// CRLF, LF and a lone CR (old files) all end a line.
function lineEnd(text: string, start: number): { end: number; next: number } {
  const lf = text.indexOf('\n', start);
  const stop = lf < 0 ? text.length : lf;
  const cr = text.slice(start, stop).indexOf('\r');
  if (cr >= 0 && start + cr < stop - 1) return { end: start + cr, next: start + cr + 1 };
  if (cr >= 0) return { end: start + cr, next: lf < 0 ? start + cr + 1 : lf + 1 };
  return { end: stop, next: stop + 1 };
}

const isBlank = (text: string, start: number, end: number): boolean => !text.slice(start, end).trim();

function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const body = lines.slice(0, -1);
  return body.every((l) => l.length >= 50 && l.length <= 100) && lines.slice(1).some((l) => /^\s*[\p{Ll}]/u.test(l));
}

function push(text: string, blocks: Block[], start: number, end: number): void {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const body = raw.trim();
  if (!body) return;
  const from = start + lead;
  blocks.push({ start: from, end: from + body.length, text: withoutAddresses(body), kind: 'prose' });
}
