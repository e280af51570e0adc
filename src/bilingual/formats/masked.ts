import type { Span } from '../../model/span.ts';
import type { Segment } from './segment.ts';

/** A stretch of a file with everything but the words blanked, so that offsets stay those of the file. */
export interface MaskedBlock extends Span {
  readonly text: string;
  /** What was blanked or stands for another character; offsets of the file. No repair may cut into it. */
  readonly markup: readonly Span[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What is no word of the target as it is written in the file. */
const markup = {
  xml: /<!\[CDATA\[|\]\]>|<[^<>]*>|&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi,
  po: /"\r?\n[\t ]*"|\\./g,
};

/** The target of a segment as a paragraph of the file: tags as spaces, entities as their character and spaces. */
export function maskedTarget(file: string, { at }: Segment, kind: 'xml' | 'po'): MaskedBlock {
  const found: Span[] = [];
  const text = file.slice(at.start, at.end).replace(markup[kind], (whole: string, offset: number) => {
    found.push({ start: at.start + offset, end: at.start + offset + whole.length });
    return written(whole).padEnd(whole.length);
  });
  return { start: at.start, end: at.end, text, markup: found };
}

// The character that the markup stands for; a backslash goes before its own.
function written(whole: string): string {
  if (whole.startsWith('&')) return character(whole.slice(1, -1));
  return /^\\[^ntr]$/.test(whole) ? ` ${whole[1]}` : '';
}

function character(name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? '';
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}
