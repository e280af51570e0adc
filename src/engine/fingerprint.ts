import { remember } from '../model/remember.ts';
import type { Span } from '../model/span.ts';

const word = /[\p{L}\p{N}]+/gu;

/**
 * Names a finding by rule, its own words and the word on either side, folded to lower case. No position goes in, so
 * it survives edits elsewhere and moving the passage; equal passages share it.
 */
export function fingerprint(rule: string, text: string, s: Span): string {
  const before = text.slice(Math.max(0, s.start - around), s.start);
  const own = text.slice(s.start, s.end);
  const after = text.slice(s.end, s.end + around);
  return of([rule, before, own, after].join(parting));
}

/** How far the words on either side are looked for, in code units. */
const around = 40;
// No text that is read holds it.
const parting = '\u0000\u0001\u0000';

// Most findings of an article are those of the keystroke before.
const of = remember(10_000, (joined: string): string => {
  const [rule = '', before = '', own = '', after = ''] = joined.split(parting);
  const words = own.match(word) ?? [own];
  return hash([rule, before.match(word)?.at(-1) ?? '', ...words, after.match(word)?.[0] ?? ''].join(' ').toLowerCase());
});

// FNV-1a over two lanes, 16 hexadecimal digits: short, stable, and no secret depends on it.
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b) ^ (b >>> 13);
  }
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
}
