import type { Span } from '../model/span.ts';
import { readPlain } from '../text/plain.ts';
import type { SourceLanguage } from './source-language.ts';

/** A sentence of the source text; offsets from the text's start, paragraphs counted from 0. */
export interface SourceSentence extends Span {
  readonly text: string;
  readonly paragraph: number;
}

/** Cuts a source text into sentences. Every line is a paragraph, unless the lines are those of a wrapped one. */
export function splitSource(text: string, language: SourceLanguage): SourceSentence[] {
  const sentences: SourceSentence[] = [];
  for (const [paragraph, block] of paragraphs(text, language).entries()) {
    const piece = text.slice(block.start, block.end);
    for (const s of sentenceSpans(piece, language))
      sentences.push({
        start: block.start + s.start,
        end: block.start + s.end,
        text: piece.slice(s.start, s.end),
        paragraph,
      });
  }
  return sentences;
}

const characters = (language: SourceLanguage): boolean => language === 'zh' || language === 'ja';

function paragraphs(text: string, language: SourceLanguage): Span[] {
  if (!characters(language)) return readPlain(text).map((b) => ({ start: b.start, end: b.start + b.text.length }));
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter((m) => m[0].trim())
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

const ends = /[。！？!?…؟۔.｡]/;
const closing = /[”’"'»）)\]」』】〉》]/;
const opening = /[「『（(【〈《“«]/;

/** Sentences of one paragraph; offsets from its start, without the white space around them. */
export function sentenceSpans(text: string, language: SourceLanguage): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  let opened = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (opening.test(c)) {
      if (depth++ === 0) opened = i;
    } else if (/[」』）)】〉》”»]/.test(c)) depth = Math.max(0, depth - 1);
    if (!ends.test(c)) continue;
    let end = i + 1;
    while (end < text.length && (ends.test(text[end]!) || closing.test(text[end]!))) end++;
    // A stop may be set off from its closing mark by a space: 还好 。 ”
    const spaced = /^\s[”」』](?=\s|$)/.exec(text.slice(end, end + 3));
    if (spaced) end += 2;
    const held = depth > 0 && !/[」』）)】〉》”»]/.test(text.slice(i + 1, end)) && i - opened < 160;
    if (breaks(text, start, i, end, language, held)) {
      push(spans, text, start, end);
      start = end;
      depth = 0;
    }
    for (const t of text.slice(i + 1, end)) if (/[」』）)】〉》”»]/.test(t)) depth = Math.max(0, depth - 1);
    i = end - 1;
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) spans.push({ start, end });
}

function breaks(
  text: string,
  start: number,
  at: number,
  end: number,
  language: SourceLanguage,
  held: boolean,
): boolean {
  const c = text[at]!;
  const rest = text.slice(end, end + 6);
  if (!rest.trim()) return true;
  if (characters(language)) {
    if (held && language === 'ja') return false;
    if (c === '.' || c === '…') return /^\s/.test(rest) && c === '.' && !/\d$/.test(text.slice(start, at));
    // 「…。」と語った: the sentence goes on behind the quotation.
    if (/[」』）)]/.test(text.slice(at + 1, end))) return !/^\s?[とっなでのをがはにも、，]/.test(rest);
    return !/^\s?[、，,]/.test(rest);
  }
  if (!/^\s/.test(rest)) return false;
  const next = rest.trimStart()[0] ?? '';
  const word = /[\p{L}\p{M}\d.]+$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '';
  if (c === '.') {
    if (abbreviations.test(word) || /^\p{Lu}$/u.test(word) || /\.\p{L}$/u.test(word)) return false;
    if (language === 'de' && /^\d{1,2}$/.test(word)) return false;
  }
  if (/\p{Ll}/u.test(next)) return false;
  // “Да!” – сказал он.
  if (/^[–—-]/.test(next)) return /^[–—-]\s?\p{Lu}/u.test(rest.trimStart()) && !closing.test(text[end - 1]!);
  return true;
}

const abbreviations =
  /^(?:г|гг|тыс|млн|млрд|руб|ул|им|т\.е|т\.д|т\.п|др|пр|см|стр|св|акад|проф|Dr|Prof|Nr|bzw|z\.B|ca|St|Mio|Mrd|u\.a|d\.h|Sr|Sra|EE|UU|Ud|Gral|Lic|Ing|pág|núm|M|Mme|Mgr|av|env|art|no|vs|Mr|Mrs|etc\.)$/u;
