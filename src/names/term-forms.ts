import { countryForms } from '../lexicon/country-codes.ts';
import { authority } from './authority.ts';
import type { Entity } from './entity.ts';
import { isEnglishWord, isKnownName } from './words.ts';

/** A form of a name of the authority, by its words in lower case. */
export interface Form {
  readonly id: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly standing: 'right' | 'wrong' | 'literal';
  /** What to print for it, where that is not the entity's name: the minister for the ministry. */
  readonly fix?: string;
}

/** “Minister of X” for “Ministry of X”, “X Minister” for “X Ministry”; undefined for other names. */
export const asMinister = (ministry: string): string | undefined =>
  /^Ministry (?:of|for) |\bMinistry$/.test(ministry) ? ministry.replace(/\bMinistry\b/, 'Minister') : undefined;

/**
 * The title to print in place of a wrong form: of the right ones that most like it (“governor of Tokyo” for “mayor of
 * Tokyo”, “Tokyo governor” for “Tokyo mayor”), in its capitals (“Chief Cabinet Secretary Kato”).
 */
export function titleLike(e: Entity, written: string): string {
  const first = (t: string): string => t.split(/[\s-]/)[0]!.toLowerCase();
  const like = (t: string): number =>
    (first(t) === first(written) ? 2 : 0) + (/ of /i.test(t) === / of /i.test(written) ? 1 : 0);
  const title = [e.name, ...e.also].reduce((best, t) => (like(t) > like(best) ? t : best));
  return written.split(/[\s-]+/).every((w) => /^\p{Lu}|^(?:of|the|for|and|to)$/u.test(w))
    ? title.replace(/(?<=^|[\s-])(?!(?:of|the|for|and|to|in)\b)\p{Ll}/gu, (c) => c.toUpperCase())
    : title;
}

const region = /^(?:asia|asian|pacific|atlantic|europe|africa|african|arab|(?:north|south|west|east)(?:ern)?)$/i;

/** The words that are no number and name no country or part of the world: “Hong Kong radio” has one. */
export function otherWords(words: readonly string[]): readonly { readonly word: string; readonly first: boolean }[] {
  const out: { word: string; first: boolean }[] = [];
  for (let i = 0; i < words.length; i++) {
    const form = (n: number): string =>
      words
        .slice(i, i + n)
        .join(' ')
        .toLowerCase()
        .replace(/['’]s?$/, '');
    const n = [3, 2, 1].find((n) => i + n <= words.length && countryForms.has(form(n)));
    if (n) i += n - 1;
    else if (!region.test(words[i]!) && !/^\d/.test(words[i]!)) out.push({ word: words[i]!, first: i === 0 });
  }
  return out;
}

/** How many words must stand in capitals; a disease and an office of three words and more are written small too. */
function neededFor(e: Entity, words: number): number {
  if (e.kind === 'disease' || e.kind === 'term' || (words >= 3 && (e.group === 'treaties' || e.group === 'offices')))
    return 0;
  return words >= 3 ? 1 : 2;
}

/**
 * Whether what stands there is meant as the listed wrong form. Everyday words are only where they are written as a name:
 * the capital of a sentence's first word (`opens`) or of “European” says nothing.
 */
export function isPlausible(written: string, form: Form, opens: boolean): boolean {
  const words = written.split(/[\s-]+/);
  const e = authority().entity(form.id);
  if (form.standing === 'literal' && /^\p{Lu}{3,}$/u.test(written)) return written === form.text;
  if (form.words.length === 1 && e.kind === 'disease') return !isEnglishWord(written) && !isKnownName(written);
  if (form.words.length === 1) {
    return /^\p{Lu}/u.test(written) && !isEnglishWord(written) && !isKnownName(written) && written.length >= 4;
  }
  const capital = (w: string): boolean => /^\p{Lu}|^\d/u.test(w);
  const others = otherWords(words);
  const telling = others.filter((o) => capital(o.word) && !(opens && o.first)).length;
  if (!others.every((o) => isEnglishWord(o.word))) return telling >= 1 || (opens && others[0]?.first === true);
  // “IMF president”, “Tokyo mayor”
  const named =
    e.group === 'offices' && words.some((w) => /^\p{Lu}{2,}$/u.test(w) || countryForms.has(w.toLowerCase()));
  const needed = named ? 0 : neededFor(e, form.words.length);
  return words.filter(capital).length >= needed && (needed === 0 || telling >= 1);
}
