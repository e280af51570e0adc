import { type Paragraph, paragraphLayer } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { isCity, isEnglishWord, isFunctionWord, isGivenName, isKnownName, isLabel } from '../names/words.ts';

/** Two to four capitalised words that can only be somebody's name; offsets count from the paragraph. */
export interface PersonName extends Span {
  readonly words: readonly string[];
}

const word = "(?:(?:[Aa]l|[Ee]l|[Aa]sh?|[Uu]l)-)?\\p{Lu}[\\p{L}’'-]*\\p{Ll}";
const run = new RegExp(
  `(?<![\\p{L}\\d.’'-]|\\p{Lu}\\.\\s)${word}(?:(?:\\s\\p{Lu}\\.)?\\s(?:(?:de|da|dos|del|van|von|der|den|bin|al|el)\\s){0,2}${word})+(?![\\p{L}\\d-])`,
  'gu',
);

/** Names of people by their form: a first name and a surname, no word of which is an English word. */
export const personNames = paragraphLayer('names of people by form', ({ text }: Paragraph): readonly PersonName[] => {
  const found: PersonName[] = [];
  for (const m of text.matchAll(run)) {
    let parts = [...m[0].matchAll(/\S+/g)].map((w) => ({
      text: w[0].replace(/[’']s?$/, ''),
      start: m.index + w.index,
    }));
    const owner = parts.findLastIndex(
      (p, i) => i < parts.length - 1 && /[’']s$/.test(text.slice(p.start + p.text.length).slice(0, 2)),
    );
    parts = parts.slice(owner + 1);
    while (parts.length && !mayOpen(parts[0]!.text)) parts = parts.slice(1);
    if (parts.length < 2 || parts.length > 4) continue;
    if (
      parts.some(
        (p, i) =>
          isLabel(p.text) ||
          isFunctionWord(p.text) ||
          (i > 0 &&
            isEnglishWord(p.text) &&
            (parts.length > 2 || !isGivenName(parts[0]!.text) || !isKnownName(p.text))),
      )
    )
      continue;
    if (parts.every((p) => isEnglishWord(p.text)) && !isGivenName(parts[0]!.text)) continue;
    if (parts.every((p) => isCity(p.text) && !isGivenName(p.text)) || isCity(parts.map((p) => p.text).join(' ')))
      continue;
    const last = parts.at(-1)!;
    found.push({ start: parts[0]!.start, end: last.start + last.text.length, words: parts.map((p) => p.text) });
  }
  return found;
});

// "President Vladimir Putin": the title is no part of the name.
const mayOpen = (w: string): boolean => !isLabel(w) && !isFunctionWord(w) && (!isEnglishWord(w) || isGivenName(w));
