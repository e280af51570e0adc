import { sourceWords } from '../lexicon/source-words.ts';

/**
 * What a sentence has in common with its translation whatever the words: numbers, dates, words in the same letters,
 * names by their consonants. Keys are compared as strings.
 */
export type Anchors = ReadonlySet<string>;

/** Consonants of a name in classes that survive transliteration (l = r, b = v, s = z …), the first five. */
export function consonants(letters: string): string {
  let out = '';
  const folded = letters
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/tsch|shch|tch|ch|sh|zh|ts|cz|dj|dzh|j|x/g, 's')
    .replace(/ph|th(?=[aeiou])/g, (m) => (m === 'ph' ? 'f' : 's'))
    .replace(/kh|gh|ck|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[^a-z]/g, '');
  for (const c of folded) {
    const k = classes[c];
    if (k && out.at(-1) !== k) out += k;
  }
  return out.slice(0, 5);
}

const classes: Readonly<Record<string, string>> = {
  b: 'b', v: 'b', w: 'b', f: 'h', h: 'h', p: 'p', t: 't', d: 't', k: 'k', g: 'k', c: 'k', s: 's', z: 's', l: 'r', r: 'r', m: 'n', n: 'n',
}; // biome-ignore format: a table

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ы: 'y', э: 'e', ю: 'yu', я: 'ya',
}; // biome-ignore format: a table

/** Cyrillic letter by letter in Latin ones. */
export const latinOfCyrillic = (text: string): string => [...text.toLowerCase()].map((c) => cyrillic[c] ?? '').join('');

const kanaRows: readonly (readonly [string, string])[] = [
  ['カキクケコヵヶ', 'k'], ['ガギグゲゴ', 'g'], ['サシスセソ', 's'], ['ザジズゼゾヂヅ', 'z'], ['タテト', 't'], ['チツ', 's'], ['ダデド', 'd'], ['ナニヌネノン', 'n'],
  ['ハヒフヘホ', 'h'], ['バビブベボヴ', 'b'], ['パピプペポ', 'p'], ['マミムメモ', 'm'], ['ラリルレロ', 'r'], ['ヤユヨャュョ', ''], ['ワ', 'w'],
]; // biome-ignore format: a table

/** The consonants of a katakana word in Latin letters. */
export const latinOfKana = (text: string): string =>
  [...text].map((c) => kanaRows.find(([row]) => row.includes(c))?.[1] ?? '').join('');

/** Anchors of an English sentence. Kinds: N and n large and small numbers, d month or weekday, L a word of Latin
 * letters, c a name's consonants, k a loan word's, p the beginning of a long word, q quotation marks or a question. */
export function englishAnchors(text: string, values: readonly number[], days: readonly string[]): Anchors {
  const keys = new Set<string>([...values.map(numberKey), ...days.map((d) => `d:${d}`)]);
  for (const m of text.matchAll(/\p{L}[\p{L}\d]+/gu)) {
    const word = m[0];
    const plain = plainLetters(word);
    if (/^\p{Lu}/u.test(word)) {
      keys.add(`L:${plain}`);
      const skeleton = consonants(plain);
      if (skeleton.length >= 3) keys.add(`c:${skeleton}`);
    }
    if (plain.length >= 3) keys.add(`p:${plain.slice(0, 5)}`);
    if (plain.length >= 5) addLoan(keys, plain);
  }
  return addMarks(keys, text);
}

/** Anchors of a source sentence; the values are those read from it. */
export function sourceAnchors(
  text: string,
  language: string,
  values: readonly number[],
  days: readonly string[],
): Anchors {
  const keys = new Set<string>([...values.map(numberKey), ...days.map((d) => `d:${d}`)]);
  for (const m of text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\d]+/gu)) {
    const plain = plainLetters(m[0]);
    if (plain.length >= 2 && /^\p{Lu}/u.test(m[0])) keys.add(`L:${plain}`);
    if (plain.length >= 5) keys.add(`p:${plain.slice(0, 5)}`);
  }
  const names = language === 'ja' ? /[ァ-ヴー]{3,}/gu : language === 'ru' ? /\p{Lu}\p{Ll}{3,}/gu : undefined;
  for (const m of names ? text.matchAll(names) : []) {
    const skeleton = consonants(language === 'ja' ? latinOfKana(m[0]) : latinOfCyrillic(m[0]));
    // Endings of declension change the last consonants only.
    if (skeleton.length >= 3) keys.add(`c:${skeleton}`);
    if (language === 'ja') addLoan(keys, latinOfKana(m[0]));
  }
  if (language === 'ru') for (const m of text.matchAll(/(?<!\p{L})\p{Ll}{6,}/gu)) addLoan(keys, latinOfCyrillic(m[0]));
  const lower = text.toLowerCase();
  for (const [word, english] of Object.entries(sourceWords[language] ?? {}))
    if (lower.includes(word)) for (const start of english.split(' ')) keys.add(`p:${start}`);
  return addMarks(keys, text);
}

// "парковка" and "parking" have their first consonants in common.
function addLoan(keys: Set<string>, letters: string): void {
  const skeleton = consonants(letters);
  if (skeleton.length >= 4) keys.add(`k:${skeleton.slice(0, 4)}`);
}

/** The anchor of a number. */
export const numberKey = (n: number): string => `${n >= 10 ? 'N' : 'n'}:${Number(n.toPrecision(6))}`;
const plainLetters = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function addMarks(keys: Set<string>, text: string): Anchors {
  if (/[?？؟]/.test(text)) keys.add('q:?');
  if (/["“”«»「」『』„]/.test(text)) keys.add('q:"');
  if (/[(（]/.test(text)) keys.add('q:(');
  return keys;
}
