import { writtenCountryForms } from './country-codes.ts';

// What else stands for a side in reports of conflicts: forces, movements, peoples, alliances.
const others = `
US | Americans
RU | Russians
UA | Ukrainians
IN | IAF|Delhi
PK | PAF
AF | Taliban
IL | IDF|Tel Aviv
PS | Hamas|Palestinians
LB | Hezbollah
YE | Houthi|Houthis
AZ | Azeri
XK | Pristina
CD | Congo
EU | European Union|EU|Brussels
NATO | NATO
UN | United Nations|UN|U.N.`;

const byWord = new Map<string, string>(
  [...writtenCountryForms].filter(([, code]) => !/^(?:UN|EU|INT)$/.test(code)).map(([form, code]) => [form, code]),
);
for (const row of others.trim().split('\n')) {
  const [code = '', words = ''] = row.split(' | ');
  for (const word of words.split('|')) byWord.set(word, code);
}
const longest = 4;

/** The country that the words at `from` name, as a code, and how many words that takes. */
export function nationAt(
  words: readonly string[],
  from: number,
): { readonly code: string; readonly words: number } | undefined {
  // Every form begins with a capital.
  if (!/^[A-Z]/.test(words[from] ?? '')) return undefined;
  for (let n = longest; n > 0; n--) {
    const code = byWord.get(words.slice(from, from + n).join(' '));
    if (code !== undefined && from + n <= words.length) return { code, words: n };
  }
  return undefined;
}

/** All countries named in a few words, in order, each once. */
export function nationsIn(text: string): string[] {
  const words = text
    .split(/[\s,;:()“”"]+/)
    .map((w) => w.replace(/(?:['’]s?|[.](?=$))$/, (e) => (e === '.' ? '.' : '')));
  const codes: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = nationAt(words, i) ?? nationAt([words[i]!.replace(/\.$/, '')], 0);
    if (hit && !codes.includes(hit.code)) codes.push(hit.code);
  }
  return codes;
}
