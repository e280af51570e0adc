import { pinyinOf } from '../lexicon/pinyin.ts';
import { looksPinyin } from '../names/match.ts';
import { isParticle } from '../names/parts.ts';
import { plainLetters } from '../names/phonetic.ts';
import { looksJapanese, readsAsName } from './kanji-names.ts';
import { type Listener, listenerOf } from './listeners.ts';
import type { SourceLanguage } from './source-language.ts';

/** Says whether a name can be heard in a text; undefined where the script does not tell. */
export type Hearing = (name: string) => boolean | undefined;

/** Prepares a source text for listening: whether a name of the translation can be in it, whatever its spelling. */
export function hearingOf(text: string, language: SourceLanguage): Hearing {
  // Traditional characters have no Pinyin here.
  if (language === 'zh' && isUnread(text)) return () => undefined;
  const heard = new Map<string, boolean | undefined>();
  const listen = listenerOf(text, language);
  return (name) => {
    if (!heard.has(name)) heard.set(name, hears(name, language, text, listen));
    return heard.get(name);
  };
}

/**
 * How like the surname, or first name and surname together, must sound. Set on 400 pairs of names a language against
 * names of other texts: 0.3 (Russian) to 4 % (Chinese) of the right full names are not heard, 80 to 99 % of strangers.
 */
const enough: Readonly<Record<SourceLanguage, { readonly surname: number; readonly whole: number }>> = {
  zh: { surname: 0.73, whole: 0.64 },
  ja: { surname: 0.71, whole: 0.65 },
  ko: { surname: 0.76, whole: 0.67 },
  ru: { surname: 0.78, whole: 0.69 },
  ar: { surname: 0.75, whole: 0.68 },
  es: { surname: 0.78, whole: 0.73 },
  fr: { surname: 0.78, whole: 0.73 },
  de: { surname: 0.78, whole: 0.73 },
};
// A first name is shared by many, and short.
const firstName = 0.9;

function hears(name: string, language: SourceLanguage, text: string, listen: Listener): boolean | undefined {
  const words = soundingWords(name);
  const characters = language === 'zh' || language === 'ja';
  if (words.length === 0) return undefined;
  if (characters && words.length === 2 && words.every(looksPinyin)) {
    if (inPinyin(words.join(''), text) || inPinyin([...words].reverse().join(''), text)) return true;
    // Two syllables in the given name: no Cantonese or Korean one.
    const long = words.filter((w) => w.length > 4);
    if (long.length && !words.every(looksJapanese))
      return language === 'ja' && long.some((w) => listen(w) >= enough.ja.surname);
  }
  if (language === 'ja') {
    const two = words.slice(-2);
    if (two.every(looksJapanese) && readsAsName(two, text)) return true;
  }
  const surname = listen(words.at(-1)!);
  if (
    surname >= enough[language].surname ||
    (words.length > 1 && listen(words.join('')) >= enough[language].whole) ||
    words.slice(0, -1).some((w) => listen(w) >= firstName)
  )
    return true;
  // Korean, Vietnamese, Cantonese and Japanese names are written in characters that do not tell their sound.
  const hidden = looksXenic(words) || (language === 'zh' && words.every(looksJapanese));
  return characters && hidden ? undefined : false;
}

// One syllable as a surname, or syllables joined by a hyphen: Kim Yo-jong, Carrie Lam, Nguyen, Tsai Ing-wen.
const xenic = /^(?:ng?|[bcdfghjklmpqrstvwxyz]{0,2}h?)[aeiouy]{1,4}(?:ng|ck|[ckptmnhw])?$/;
const looksXenic = (words: readonly string[]): boolean =>
  words.some((w) => w.length <= 6 && xenic.test(plainLetters(w)));

function isUnread(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  const unknown = characters.filter((c) => pinyinOf(c) === undefined).length;
  return unknown > 3 && unknown > characters.length * 0.06;
}

// Characters in a row whose Pinyin is the word; one that is not in the table may be any syllable.
function inPinyin(word: string, text: string): boolean {
  const letters = plainLetters(word);
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const readings = [...run].map(pinyinOf);
    for (let i = 0; i < readings.length; i++) {
      let form = '';
      for (let n = 0; n < 4 && i + n < readings.length; n++) {
        const reading = readings[i + n];
        if (reading === undefined && form.includes('[')) break;
        form += reading === undefined ? '[a-z]{1,6}' : reading.replace('v', '(?:v|yu|u)');
        if (n > 0 && form.length >= letters.length && new RegExp(`^${form}$`).test(letters)) return true;
        if (!form.includes('[') && !form.includes('(') && !letters.startsWith(form)) break;
      }
    }
  }
  return false;
}

/** Words of a name that can be heard: particles and initials are left out. */
export const soundingWords = (name: string): string[] =>
  name.split(/[\s-]+/).filter((w) => !isParticle(w) && !/^\p{Lu}\.?$/u.test(w));
