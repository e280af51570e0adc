import type { ParagraphKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A block of prose as a format's reader finds it. `text` has the length of its span, markup blanked by spaces. */
export interface Block extends Span {
  readonly text: string;
  readonly kind: ParagraphKind;
}

const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”（）]+|\b[\w.+-]+@[\w-]+\.[\w.-]+\w/g;

/** Longer runs of Latin letters and marks without a space are codes or data; expressions grow slow on them. */
const code = /[!-~]{200,}/g;

/** The same text with web and mail addresses and long codes blanked: they are no prose. A full stop that ends an address stays. */
export function withoutAddresses(raw: string): string {
  const text = raw.length >= 200 ? raw.replace(code, (run) => ' '.repeat(run.length)) : raw;
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return text;
  return text.replace(address, (found) => {
    const kept = /[.,;:!?)\]]+$/.exec(found)?.[0] ?? '';
    return ' '.repeat(found.length - kept.length) + kept;
  });
}
