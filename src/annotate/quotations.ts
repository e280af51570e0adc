import { type Paragraph, paragraphLayer } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** Words between quotation marks, the marks included. Offsets count from the paragraph's start. */
export interface Quotation extends Span {
  /** No closing mark before the paragraph's end: the quotation may go on in the next paragraph. */
  readonly open: boolean;
  readonly mark: string;
}

const pairs: Readonly<Record<string, string>> = {
  '“': '”', '„': '”“', '«': '»', '「': '」', '『': '』', '"': '"', '＂': '＂', '``': "''", "''": "''", '‘': '’', "'": "'",
}; // biome-ignore format: a table
const opening = /``|''|[“„«「『"＂‘']/g;

/** Quotations of a paragraph, outermost only, in order; apostrophes, inch and minute marks are none. */
export const quotationsIn = paragraphLayer('quotations', (p: Paragraph): readonly Quotation[] =>
  findQuotations(p.text),
);

/** The quotation that holds the offset. */
export const quotationAt = (quotations: readonly Quotation[], offset: number): Quotation | undefined =>
  quotations.find((q) => q.start <= offset && offset < q.end);

function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  opening.lastIndex = 0;
  for (let m: RegExpExecArray | null; (m = opening.exec(text)); ) {
    const mark = m[0];
    if (!opens(text, m.index, mark)) continue;
    const close = closingOf(text, m.index + mark.length, mark);
    if (close !== undefined) {
      found.push({ start: m.index, end: close, open: false, mark });
      opening.lastIndex = close;
    } else if (mark !== '‘' && mark !== "'" && goesOn(text, m.index)) {
      found.push({ start: m.index, end: text.length, open: true, mark });
      break;
    }
  }
  return found;
}

// A mark that looks both ways opens only before a word and after space, dash or bracket.
function opens(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  if (/\s/.test(after) && mark !== '“' && mark !== '„') return false;
  if (mark === "'" || mark === '‘') return /[\s([—–:“"]/.test(before) && /[\p{L}\p{N}“"]/u.test(after);
  if (mark === '"' || mark === "''")
    return /[\s([—–:,'‘-]/.test(before) || at === 0 || !/\w/.test(after) || after > '\u2e80';
  return true;
}

/** Furthest that single marks reach: beyond it the second is taken for an apostrophe. */
const longestSingle = 400;

function closingOf(text: string, from: number, mark: string): number | undefined {
  const close = pairs[mark]!;
  const single = mark === "'" || mark === '‘';
  const stop = single ? Math.min(text.length, from + longestSingle) : text.length;
  for (let i = from; i < stop; i++) {
    if (close === "''" ? text.startsWith("''", i) || text[i] === '"' : close.includes(text[i]!)) {
      const width = close === "''" && text[i] !== '"' ? 2 : 1;
      if (!single || /^[\s.,;:!?)\]—–”"]|^$/.test(text[i + 1] ?? '')) return i + width;
    }
    // A new opening mark before any closing one: the first was never closed.
    if (mark === '“' && text[i] === '“' && /[.!?…,]\s$/.test(text.slice(i - 2, i))) return undefined;
  }
  return undefined;
}

// Without a closing mark only a quotation that begins a sentence is believed to run to the paragraph's end.
function goesOn(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd();
  return !before || /[.!?:,…—–-]$/.test(before);
}
