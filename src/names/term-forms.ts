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
}

/** A title in the capitals of what stands there: “Chief Cabinet Secretary Kato”, “the chief cabinet secretary”. */
export const likeWritten = (title: string, written: string): string =>
  written.split(/[\s-]+/).every((w) => /^\p{Lu}|^(?:of|the|for|and|to)$/u.test(w))
    ? title.replace(/(?<=^|[\s-])(?!(?:of|the|for|and|to|in)\b)\p{Ll}/gu, (c) => c.toUpperCase())
    : title;

const isCountryWord = (w: string): boolean =>
  /^(?:north|south)$/i.test(w) || countryForms.has(w.toLowerCase().replace(/['’]s$/, ''));

/** Kinds that are written in small letters too. */
const common = (e: Entity): boolean => e.group === 'offices' || e.kind === 'disease';

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
  const capitals = words.filter(capital).length;
  const needed = common(e) ? 0 : e.group === 'treaties' && form.words.length >= 3 ? 0 : form.words.length >= 3 ? 1 : 2;
  const plain = (w: string): boolean => isEnglishWord(w) || isCountryWord(w);
  if (!words.every(plain)) return capitals >= 1;
  const telling = words.filter((w, i) => capital(w) && !(opens && i === 0) && !isCountryWord(w)).length;
  return capitals >= needed && (needed === 0 || telling >= 1);
}
