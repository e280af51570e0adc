import { kanjiReadings } from '../lexicon/kanji-readings.ts';
import { hepburn } from '../names/romanise/kana.ts';

/** A Japanese word in the letters the readings are in: long vowels short, "Ohtani" and "Ōtani" as "otani". */
export const shortVowels = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/oh(?=[^aeiouy]|$)/g, 'o')
    .replace(/([aeiou])\1+/g, '$1')
    .replace(/ou/g, 'o')
    .replace(/m(?=[bp])/g, 'n');

/** True for letters that Japanese syllables spell: "Minami", "Shinjiro". */
export const looksJapanese = (word: string): boolean =>
  /^(?:(?:[kgszjtdnhbpmr]|ky|gy|sh|ch|ts|ny|hy|by|py|my|ry|[yw]|f)?[aeiou]|n(?![aeiouy])|([kstp])(?=\1)|t(?=ch))+$/.test(
    shortVowels(word),
  );

const voiced: readonly (readonly [RegExp, string])[] = [
  [/^k/, 'g'], [/^sh/, 'j'], [/^s/, 'z'], [/^ch/, 'j'], [/^ts/, 'z'], [/^t/, 'd'], [/^[hf]/, 'b'], [/^[hf]/, 'p'],
]; // biome-ignore format: a table

// Readings that names have and dictionaries leave out, of characters that many names are written with.
const list =
  'yoshi 吉義芳佳良善好慶祥美嘉由 hiro 洋弘宏浩博広裕寛大 fumi 文史郁 nori 則典憲紀範徳法教 masa 正雅昌政将真 kazu 和一数 ' +
  'taka 隆孝高貴崇尚敬 toshi 俊敏利年寿 nobu 信伸延宣 yuki 幸之行雪由 hide 秀英栄 aki 明昭章彰秋晶 shige 茂重繁 tomo 友知智朋 ' +
  'mitsu 光満充三 haru 春晴治陽 yasu 康安泰保靖 kiyo 清 tada 忠正 katsu 勝克 take 武健岳竹 ken 健賢 ta 太田多 o 夫男雄緒 ' +
  'hiko 彦 ko 子小 ki 樹希輝貴紀 mi 美実未 na 奈那菜 ka 香華佳加 ri 里理莉 sa 沙紗佐 ya 也哉弥矢 to 人斗翔 sho 翔 ro 郎朗 chi 千知 ' +
  'suga 菅 sugawara 菅 kan 菅 sawa 沢澤 saki 崎﨑 mura 村 uchi 内 shima 島嶋 hashi 橋 naga 永長 no 野 wara 原 hara 原 be 部 shiro 城代 yama 山 ' +
  'michi 道 nao 直尚 tetsu 哲 jun 純淳潤 kei 圭啓 ryo 亮涼良 rei 玲麗 mei 芽 ai 愛 yu 優勇雄悠祐佑裕 dai 大 sei 聖 i 井 ichi 市 iwa 岩 kura 倉';
const inNames = new Map<string, string[]>();
for (const [, reading, characters] of list.matchAll(/([a-z]+) ([^ ]+)/g))
  for (const c of characters!) inNames.set(c, [...(inNames.get(c) ?? []), reading!]);

const variants = new Map<string, readonly string[]>();

// A reading as it may sound inside a name: voiced, its last syllable swallowed, without the ending of a verb.
function variantsOf(character: string): readonly string[] {
  let all = variants.get(character);
  if (all) return all;
  const out = new Set<string>();
  for (const r of [...kanjiReadings(character), ...(inNames.get(character) ?? [])]) {
    const stems = [r, r.replace(/(?:ru|su|u|shi|shii|i|eru|aru|meru|ku|mu|bu|tsu|ki)$/, '')].filter(
      (s) => s.length > 0,
    );
    for (const s of stems) {
      out.add(s);
      for (const [from, to] of voiced) if (from.test(s)) out.add(s.replace(from, to));
      if (/(?:tsu|chi|ku)$/.test(s) && s.length > 3) out.add(s.replace(/(?:tsu|chi|ku)$/, ''));
    }
  }
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(character)) out.add(hepburn(character));
  variants.set(character, (all = [...out].filter(Boolean).sort((a, b) => b.length - a.length)));
  return all;
}

/**
 * Whether characters in a row of the text can be read as the name, its words in either order or run together.
 * One character may have a reading that only names have. A word alone must be read in full.
 * @param words of the name
 */
export function readsAsName(words: readonly string[], text: string): boolean {
  const short = words.map(shortVowels);
  const whole = [short.join(''), [...short].reverse().join('')];
  const letters = [...text];
  const onlyHan = letters.map((c) => (/[\p{Script=Han}ノヶ]/u.test(c) ? c : ' '));
  for (let i = 0; i < letters.length; i++) {
    if (!/[\p{Script=Han}\p{Script=Hiragana}]/u.test(letters[i]!)) continue;
    if (words.length > 1 && whole.some((w) => reads(w, 0, letters, i, 0, 0, 2))) return true;
    if (/\p{Script=Han}/u.test(letters[i]!) && short.some((w) => w.length >= 3 && reads(w, 0, onlyHan, i, 0, 0, 0)))
      return true;
  }
  return false;
}

function reads(
  word: string,
  at: number,
  letters: readonly string[],
  i: number,
  known: number,
  characters: number,
  free: number,
): boolean {
  if (at === word.length) return characters > 1 && known >= word.length * 0.55;
  const c = letters[i];
  if (c === undefined || !/[\p{Script=Han}\p{Script=Hiragana}ー]/u.test(c)) return false;
  for (const r of variantsOf(c))
    if (word.startsWith(r, at) && reads(word, at + r.length, letters, i + 1, known + r.length, characters + 1, free))
      return true;
  // Doubled consonants stand between two characters: Hok-kaido, Sap-poro.
  if (at > 0 && word[at] === word[at + 1] && reads(word, at + 1, letters, i, known + 1, characters, free)) return true;
  if (free === 0 || !/\p{Script=Han}/u.test(c)) return false;
  for (const length of [1, 2, 3, 4])
    if (at + length <= word.length && reads(word, at + length, letters, i + 1, known, characters + 1, free - 1))
      return true;
  return false;
}
