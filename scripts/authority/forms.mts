import anyAscii from 'any-ascii';
import { pinyin } from 'pinyin-pro';
import { partsOf } from '../../src/names/parts.ts';
import { soundsOf } from '../../src/names/phonetic.ts';
import { romanised } from '../../src/names/romanise/romanise.ts';
import type { Entry } from './read.mts';

/** One sounded form of an entry. Channel: E English, Z Chinese, J Japanese, K Korean, R Cyrillic, A Arabic script, O other. */
export interface SoundForm {
  readonly sounds: string;
  readonly channel: string;
  /** F full name, S family name (or the name as printed alone), G given name, T full name cut short. */
  readonly part: 'F' | 'S' | 'G' | 'T';
}

const eastAsian = new Set(['CN', 'TW', 'HK', 'MO', 'JP', 'KR', 'KP', 'VN', 'SG']);
const channels: Record<string, string> = { zh: 'Z', ja: 'J', ko: 'K', ru: 'R', uk: 'R', be: 'R', bg: 'R', sr: 'R', mk: 'R', mn: 'R', ar: 'A', fa: 'A', ur: 'A' };

/** The Pinyin of a Chinese form, a syllable a word. */
export const pinyinOf = (text: string): string[] =>
  pinyin(text.replace(/[^\p{Script=Han}]/gu, ''), { toneType: 'none', type: 'array', v: true }).map((s) => s.replace('v', 'u'));

/** All the ways an entry may sound after a passage through another language. */
export function soundFormsOf(entry: Entry): SoundForm[] {
  const forms: SoundForm[] = [];
  const add = (sounds: string, channel: string, part: SoundForm['part']) => {
    if (sounds.length >= 2 && sounds.length <= 40) forms.push({ sounds, channel, part });
  };
  const person = entry.group === 'people';
  for (const name of [entry.name, ...entry.also]) if (person || isProper(name)) english(entry, name, person, add);
  if (!person && !isProper(entry.name)) return forms;
  for (const [language, texts] of Object.entries(entry.forms)) for (const text of texts) foreign(entry, language, text, person, add);
  return unique(forms);
}

type Add = (sounds: string, channel: string, part: SoundForm['part']) => void;

function english(entry: Entry, name: string, person: boolean, add: Add): void {
  const words = name.split(/\s+/).filter((w) => !/^(?:\p{Lu}\.)+$|^(?:Jr|Sr)\.?$|^II+$/u.test(w));
  add(soundsOf(words.join('')), 'E', 'F');
  if (!person) return;
  const parts = partsOf(name, name === entry.name || name.includes(entry.family ?? ' ') ? entry.family : undefined);
  if (words.length < 2) return;
  add(soundsOf(parts.family), 'E', 'S');
  if (parts.bareFamily !== parts.family) add(soundsOf(parts.bareFamily), 'E', 'S');
  if (parts.given) add(soundsOf(parts.given), 'E', 'G');
}

function foreign(entry: Entry, language: string, text: string, person: boolean, add: Add): void {
  const channel = channels[language] ?? 'O';
  const pieces = text.split(language === 'ko' || channel === 'R' || channel === 'A' || channel === 'O' ? /\s+/ : /[·・＝=\s•]+/).filter(Boolean);
  const read = (s: string): string =>
    language === 'zh' ? soundsOf(pinyinOf(s).join(''), 'pinyin') : soundsOf(romanised(s, language) || (channel === 'O' ? anyAscii(s) : ''));
  if (!person || pieces.length === 1) {
    const whole = read(text);
    const own = entry.countries.some((c) => eastAsian.has(c)) && language === 'zh';
    add(whole, channel, own || !person || (channel !== 'Z' && channel !== 'J' && entry.name.includes(' ') && language === 'ko' && text.length > 2) ? 'F' : 'S');
    if (own && person) {
      const syllables = pinyinOf(text);
      if (syllables.length === 3) add(soundsOf(syllables.slice(0, 2).join(''), 'pinyin'), channel, 'T');
      if (syllables.length === 4) add(soundsOf(syllables.slice(0, 2).join(''), 'pinyin'), channel, 'S');
    }
    return;
  }
  add(pieces.map(read).join(''), channel, 'F');
  if (!person) return;
  // Japanese readings after kanji come family name first, like the names themselves.
  const familyFirst = entry.family !== undefined && entry.name.startsWith(entry.family) || (language === 'ja' && entry.countries.includes('JP') && /\s/.test(text));
  add(read(familyFirst ? pieces[0]! : pieces.at(-1)!), channel, 'S');
  add(read(familyFirst ? pieces.at(-1)! : pieces[0]!), channel, 'G');
}

// Names made of dictionary words (“Ministry of Health”) are compared by meaning, not by sound.
const common = /\b(?:of|the|for|and|on|ministry|department|party|agency|bank|court|council|committee|union|university|association|institute|treaty|agreement|act|convention|organi[sz]ation|national|international|united|group|commission|federal|central|republic)\b/i;
const isProper = (name: string): boolean => !common.test(name) && name.split(/\s+/).length <= 3 && /^[\p{Lu}]?\p{Ll}|^\p{Lu}\p{Lu}*\p{Ll}|^[a-z]/u.test(name) && name.length >= 4;

function unique(forms: readonly SoundForm[]): SoundForm[] {
  const seen = new Set<string>();
  return forms.filter((f) => {
    const key = `${f.sounds} ${f.channel}${f.part}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
