import { pinyinOf } from '../lexicon/pinyin.ts';
import { looksPinyin } from '../names/match.ts';
import { likeness, plainLetters, type Sounds, soundsOf, weightOf } from '../names/phonetic.ts';
import { romanised } from '../names/romanise/romanise.ts';
import type { SourceLanguage } from './source-language.ts';

/** Tells how like the likest stretch of a text sounds to a word, from 0 to 1. */
export type Listener = (word: string) => number;

/** Prepares a text for listening. */
export function listenerOf(text: string, language: SourceLanguage): Listener {
  const latin = latinWords(text);
  switch (language) {
    case 'zh':
      return best(latin, syllables(text));
    case 'ja':
      return best(latin, words(rowsOf(text, /[ァ-ヴー]{2,}/gu, language)));
    case 'ko':
      return best(latin, words(rowsOf(text, /\p{Script=Hangul}+/gu, language)));
    case 'ru':
    case 'ar':
      return best(latin, words(rowsOf(text, /[\p{L}\p{M}]{2,}/gu, language)));
    default:
      return latin;
  }
}

const best =
  (...listeners: Listener[]): Listener =>
  (word) => {
    let value = 0;
    for (const l of listeners) if ((value = Math.max(value, l(word))) === 1) break;
    return value;
  };

// The same letters, or nearly: names of the source are declined and hyphenated.
function latinWords(text: string): Listener {
  const own = [
    ...new Set([...text.matchAll(/\p{Script=Latin}[\p{Script=Latin}’']+/gu)].map((m) => plainLetters(m[0]))),
  ].filter((w) => w.length > 1);
  const set = new Set(own);
  return (word) => {
    const plain = plainLetters(word);
    if (set.has(plain)) return 1;
    const sounds = soundsOf(plain);
    let value = 0;
    for (const w of own) {
      if (plain.length >= 4 && w.length >= 4 && (w.startsWith(plain) || plain.startsWith(w) || w.endsWith(plain)))
        return 0.95;
      if (w[0] === plain[0] || w.length > 4) value = Math.max(value, likeness(sounds, soundsOf(w), 0.6));
    }
    return value;
  };
}

/** Words of the source in Latin letters, rows of neighbours apart; up to three neighbours may be one name. */
function words(rows: readonly (readonly (readonly string[])[])[]): Listener {
  const own = new Set<Sounds>();
  for (const row of rows)
    row.forEach((forms, i) => {
      for (const form of forms) {
        let joined = form;
        addSounds(own, joined);
        for (const next of row.slice(i + 1, i + 3)) addSounds(own, (joined += next.at(-1)!));
      }
    });
  return (word) => {
    let value = 0;
    for (const sounds of readingsOf(word)) for (const s of own) value = Math.max(value, likeness(sounds, s, 0.4));
    return value;
  };
}

function addSounds(own: Set<Sounds>, spelling: string): void {
  const sounds = soundsOf(spelling);
  if (sounds.length < 2) return;
  own.add(sounds);
  own.add(withoutHelpers(sounds));
}

/** Without the vowels that a script puts between consonants it cannot write side by side: "kurodo" is Claude. */
const withoutHelpers = (sounds: Sounds): Sounds =>
  sounds.replace(/(?<=[kgszfvbpmrlTCS])u(?=[^aeiou]|$)|(?<=[td])o(?=[^aeiou]|$)|eu(?=[^aeiou]|$)/g, '');

const endings = /(?:ого|ому|ыми|ами|ом|ой|ей|ем|ым|им|ую|ая|ое|ые|ий|ый|а|у|е|ы|и|ю|я|й|ь)$/u;

/** The words of a text that an alphabet writes, with and without the ending of a case, in rows of neighbours. */
function rowsOf(text: string, word: RegExp, language: string): string[][][] {
  const rows: string[][][] = [];
  let end = -1;
  for (const m of text.matchAll(word)) {
    const forms = [m[0], ...(language === 'ru' ? [m[0].replace(endings, '')] : [])].map((f) => romanised(f, language));
    if (m.index - end !== 1 || !/[\s·・＝-]/.test(text[end]!)) rows.push([]);
    rows.at(-1)!.push(forms);
    end = m.index + m[0].length;
  }
  return rows;
}

// English spelling hides sounds: Knight, Hughes, Gable.
const respelled = (word: string): string =>
  plainLetters(word)
    .replace(/igh/g, 'ai')
    .replace(/gh(?=[^aeiou]|$)/g, '')
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/ew/g, 'yu')
    .replace(/(?<=[^aeiou]{1})a(?=[^aeiouy]e)/g, 'ei')
    .replace(/(?<=[aeiou][^aeiou]{1,2})e$/, '')
    .replace(/tion$/, 'shon');

const readingsOf = (word: string): ReadonlySet<Sounds> =>
  new Set([soundsOf(word), soundsOf(respelled(word)), ...(looksPinyin(word) ? [soundsOf(word, 'pinyin')] : [])]);

// Syllables that stand for a consonant alone: te in 罗伯特, er in 奥威尔.
const helpers: Readonly<Record<string, string>> = {
  te: 't', de: 'd', ke: 'k', ge: 'g', si: 's', Si: 's', fu: 'f', bu: 'b', pu: 'p', er: 'r', le: 'l', mu: 'm', Ti: 'T', Ci: 'C', Ji: 'J', zi: 'z', ku: 'k', lu: 'l', du: 'd', tu: 't', gu: 'g', Su: 'S',
}; // biome-ignore format: a table

/** Windows of one to eleven characters in Pinyin against the word. */
function syllables(text: string): Listener {
  const runs = [...text.matchAll(/[\p{Script=Han}·・•]+/gu)].map((m) =>
    [...m[0]].filter((c) => !/[·・•]/.test(c)).map((c) => soundsOf(pinyinOf(c) ?? '', 'pinyin')),
  );
  const seen = new Map<string, number>();
  for (const run of runs)
    for (let i = 0; i < run.length; i++) {
      let joined = '';
      let bare = '';
      for (let n = 1; n <= 11 && i + n <= run.length; n++) {
        const syllable = run[i + n - 1]!;
        joined += syllable;
        bare += helpers[syllable] ?? syllable;
        for (const s of [joined, bare]) if (s.length > 1 && !seen.has(s)) seen.set(s, weightOf(s));
      }
    }
  const windows = [...seen];
  return (word) => {
    let value = 0;
    for (const sounds of readingsOf(word)) {
      const weight = weightOf(sounds);
      for (const [window, w] of windows) {
        if (w < weight * 0.5 || w > weight * 1.9) continue;
        if ((value = Math.max(value, likeness(sounds, window, 0.4))) === 1) return 1;
      }
    }
    return value;
  };
}
