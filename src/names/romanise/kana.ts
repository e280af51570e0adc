const syllables: Record<string, string> = {
  ア: 'a', イ: 'i', ウ: 'u', エ: 'e', オ: 'o', カ: 'ka', キ: 'ki', ク: 'ku', ケ: 'ke', コ: 'ko', サ: 'sa', シ: 'shi', ス: 'su', セ: 'se', ソ: 'so',
  タ: 'ta', チ: 'chi', ツ: 'tsu', テ: 'te', ト: 'to', ナ: 'na', ニ: 'ni', ヌ: 'nu', ネ: 'ne', ノ: 'no', ハ: 'ha', ヒ: 'hi', フ: 'fu', ヘ: 'he', ホ: 'ho',
  マ: 'ma', ミ: 'mi', ム: 'mu', メ: 'me', モ: 'mo', ヤ: 'ya', ユ: 'yu', ヨ: 'yo', ラ: 'ra', リ: 'ri', ル: 'ru', レ: 're', ロ: 'ro', ワ: 'wa', ヲ: 'o', ン: 'n',
  ガ: 'ga', ギ: 'gi', グ: 'gu', ゲ: 'ge', ゴ: 'go', ザ: 'za', ジ: 'ji', ズ: 'zu', ゼ: 'ze', ゾ: 'zo', ダ: 'da', ヂ: 'ji', ヅ: 'zu', デ: 'de', ド: 'do',
  バ: 'ba', ビ: 'bi', ブ: 'bu', ベ: 'be', ボ: 'bo', パ: 'pa', ピ: 'pi', プ: 'pu', ペ: 'pe', ポ: 'po', ヴ: 'vu', ヰ: 'i', ヱ: 'e',
}; // biome-ignore format: a table
const small: Record<string, string> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ヮ: 'wa',
};

/** Hepburn of katakana or hiragana, long vowels unmarked. What is not kana is dropped, but for spaces and dots. */
export function hepburn(kana: string): string {
  let out = '';
  let double = false;
  for (const raw of kana.normalize('NFC')) {
    const c = /[ぁ-ゖ]/.test(raw) ? String.fromCharCode(raw.charCodeAt(0) + 0x60) : raw;
    if (c === 'ッ') double = true;
    else if (c in small) out = joinSmall(out, small[c]!);
    else if (c in syllables) {
      const s = syllables[c]!;
      out += double ? (s.startsWith('ch') ? 't' : s[0]!) + s : s;
      double = false;
    } else if (/[\s・＝=]/.test(c)) out += ' ';
  }
  return out.trim();
}

// シャ sha, ティ ti, フェ fe, キョ kyo.
function joinSmall(out: string, vowel: string): string {
  const stem = out.slice(0, -1);
  if (!out) return vowel;
  if (vowel.startsWith('y')) return /(?:sh|ch|j)i$/.test(out) ? stem + vowel.slice(1) : stem + vowel;
  if (/(?:^|[^kgstdnhmrbpvfyzwjc])u$/.test(out)) return `${stem}w${vowel}`;
  return stem + vowel;
}
