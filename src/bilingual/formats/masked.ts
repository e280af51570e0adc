import type { Segment } from './segment.ts';

/** A stretch of a file with everything but the words blanked, so that offsets stay those of the file. */
export interface MaskedBlock {
  readonly start: number;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The target of a segment as a paragraph of the file: tags as spaces, entities as their character and spaces. */
export function maskedTarget(file: string, { at }: Segment, kind: 'xml' | 'po'): MaskedBlock {
  const raw = file.slice(at.start, at.end);
  const blank = (s: string): string => ' '.repeat(s.length);
  if (kind === 'po')
    return {
      start: at.start,
      text: raw.replace(/"\r?\n\s*"/g, blank).replace(/\\(.)/g, (_, c: string) => ` ${/[ntr]/.test(c) ? ' ' : c}`),
    };
  const text = raw
    .replace(/<!\[CDATA\[|\]\]>/g, blank)
    .replace(/<[^<>]*>/g, blank)
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole: string, name: string) =>
      character(name).padEnd(whole.length),
    );
  return { start: at.start, text };
}

function character(name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? '';
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}
