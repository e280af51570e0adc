import { partsOf } from './parts.ts';
import { type Sounds, soundsOf } from './phonetic.ts';
import { romanised } from './romanise/romanise.ts';

/** The road a name came by: E its own Latin spelling, Z Chinese, J Japanese, K Korean, R Cyrillic, A Arabic script. */
export type Channel = 'E' | 'Z' | 'J' | 'K' | 'R' | 'A';

/** How a name sounds by one road. Parts that the form does not have are empty. */
export interface SoundedName {
  readonly channel: Channel;
  /** All words joined. */
  readonly full: Sounds;
  readonly family: Sounds;
  readonly given: Sounds;
  /** The form itself, and how it is read: 普萨基, pu sa ji. */
  readonly form: string;
  readonly reading: string;
}

/** What the sounds are made from. */
export interface Named {
  readonly group: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly family?: string | undefined;
  readonly countries: readonly string[];
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

/** Pinyin of a Chinese character, where it is known. */
export type Reading = (character: string) => string;

const channels: Readonly<Record<string, Channel>> = { zh: 'Z', ja: 'J', ko: 'K', ru: 'R', uk: 'R', ar: 'A', fa: 'A' };
const familyFirst = new Set(['CN', 'TW', 'HK', 'MO', 'JP', 'KR', 'KP', 'VN', 'SG']);

/** All the ways a name may sound after a passage through another language. */
export function soundedNames(e: Named, reading: Reading): SoundedName[] {
  const person = e.group === 'people';
  if (!person && !isProper(e.name)) return [];
  const out: SoundedName[] = [];
  for (const name of [e.name, ...e.also]) if (person || isProper(name)) out.push(latin(e, name, person));
  for (const [language, texts] of Object.entries(e.forms)) {
    const channel = channels[language];
    if (!channel) continue;
    for (const text of texts) {
      out.push(foreign(e, text, language, channel, person, reading));
      const cut = person && language === 'zh' ? withoutLast(e, text) : undefined;
      if (cut) out.push({ ...foreign(e, cut, language, channel, false, reading), form: text });
    }
  }
  return out.filter((n) => n.full.length > 1);
}

// A foreigner's three characters lose the last one where the tagger takes it for a word: 文在寅 → 文在, “Wen Zai”.
const withoutLast = (e: Named, text: string): string | undefined =>
  [...text].length === 3 && e.countries.some((c) => c === 'KR' || c === 'KP')
    ? [...text].slice(0, 2).join('')
    : undefined;

function latin(e: Named, name: string, person: boolean): SoundedName {
  const words = name.split(/\s+/).filter((w) => !/^(?:\p{Lu}\.)+$|^(?:Jr|Sr)\.?,?$|^II+$/u.test(w));
  const full = soundsOf(words.join(''));
  const base = { channel: 'E', full, form: name, reading: '' } as const;
  if (words.length < 2) return { ...base, family: full, given: '' };
  // “Malacañang Palace”: what is common to many, and what is its own.
  if (!person) return { ...base, family: soundsOf(words.at(-1)!), given: soundsOf(words.slice(0, -1).join('')) };
  const parts = partsOf(name, name === e.name || (e.family && name.includes(e.family)) ? e.family : undefined);
  return { ...base, family: soundsOf(parts.family), given: soundsOf(parts.given) };
}

function foreign(
  e: Named,
  text: string,
  language: string,
  channel: Channel,
  person: boolean,
  reading: Reading,
): SoundedName {
  const han = /\p{Script=Han}/u.test(text);
  const read = (s: string): string =>
    language === 'zh' || (language === 'ja' && han) ? [...s].map(reading).join(' ') : romanised(s, language);
  const sounds = (s: string): Sounds => (han ? soundsOf(read(s), 'pinyin') : soundsOf(read(s)));
  const base = {
    channel: han ? 'Z' : channel,
    full: sounds(text),
    form: text,
    reading: read(text)
      .replace(/\s+/g, han ? '' : ' ')
      .trim(),
  } as const;
  const pieces = text.split(/[·・＝=\s•]+/).filter(Boolean);
  const eastern = e.countries.some((c) => familyFirst.has(c));
  if (!person) return { ...base, family: base.full, given: '' };
  if (pieces.length > 1) {
    // Names of East Asia keep their order in their own scripts.
    const first = (e.family !== undefined && e.name.startsWith(e.family)) || (eastern && language === 'ja');
    return {
      ...base,
      family: sounds(first ? pieces[0]! : pieces.at(-1)!),
      given: sounds(first ? pieces.at(-1)! : pieces[0]!),
    };
  }
  const letters = [...text];
  const others = (e.forms[language] ?? []).filter((f) => f !== text);
  // The family name may stand beside the whole: 小池, 小池晃.
  if (others.some((f) => f.startsWith(text))) return { ...base, family: base.full, given: '' };
  const alone = others.find((f) => text.startsWith(f));
  if (((han && eastern) || language === 'ko') && letters.length >= 2 && letters.length <= (alone ? 5 : 4)) {
    const cut = alone ? [...alone].length : letters.length === 4 ? 2 : 1;
    if (han || eastern)
      return { ...base, family: sounds(letters.slice(0, cut).join('')), given: sounds(letters.slice(cut).join('')) };
  }
  // Foreigners are printed by the family name alone, or under an adopted name.
  return { ...base, family: base.full, given: '' };
}

// Names made of dictionary words (“Ministry of Health”) are compared by meaning, not by sound.
const common =
  /\b(?:of|the|for|and|on|ministry|department|party|agency|bank|court|council|committee|union|university|association|institute|treaty|agreement|act|convention|organi[sz]ation|national|international|united|group|commission|federal|central|republic)\b/i;
const isProper = (name: string): boolean =>
  !common.test(name) && name.split(/\s+/).length <= 3 && /^\p{Lu}?[\p{L}'’-]*\p{Ll}/u.test(name) && name.length >= 4;
