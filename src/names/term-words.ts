import { remember } from '../model/remember.ts';
import type { Span } from '../model/span.ts';

/** A word or number of a term, its key in lower case without marks. */
export interface TermWord extends Span {
  readonly key: string;
}

/** The words of a text as terms are compared by: possessive endings, hyphens and full stops inside do not count. */
export function termWords(text: string): readonly TermWord[] {
  const out: TermWord[] = [];
  for (const m of text.matchAll(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'][\p{L}]+)?/gu)) {
    const key = keyOf(m[0]);
    const end = m.index + m[0].length - (/['’]s$/.test(m[0]) ? 2 : 0);
    if (key) out.push({ start: m.index, end, key });
  }
  return out;
}

/** The keys of the words alone. */
export const termKeys = (text: string): readonly string[] =>
  // Most names need no more; there are tens of thousands.
  /^[A-Za-z\d]+(?:[ -][A-Za-z\d]+)*$/.test(text) ? text.toLowerCase().split(/[ -]/) : termWords(text).map((w) => w.key);

const keyOf = remember(20_000, (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replace(/[’']s$/, '')
    .replace(/[’']/g, ''),
);

const small = new Set(['the', 'a', 'an', 'of', 'on', 'for', 'and', 'in', 'to', 'with', 'by', 'from', 's', 'at']);

// Words that translators choose between.
const synonyms: readonly (readonly string[])[] = [
  ['treaty', 'convention', 'pact', 'agreement', 'accord', 'deal', 'contract', 'covenant'],
  ['plan', 'scheme', 'programme', 'program'],
  ['comprehensive', 'overall', 'allround'],
  ['nuclear', 'atomic'],
  ['arms', 'weapon', 'armament'],
  ['nonproliferation', 'antiproliferation'],
  ['mutual', 'reciprocal'],
  ['ban', 'prohibition', 'banning'],
  ['limit', 'limitation', 'restriction'],
  ['reduction', 'cut', 'cutting'],
  ['freedom', 'liberty'],
  ['sky', 'air', 'airspace'],
  ['open', 'opening'],
  ['test', 'testing'],
  ['information', 'intelligence'],
  ['protection', 'safeguard'],
  ['action', 'activity'],
  ['cooperation', 'collaboration'],
  ['league', 'union', 'alliance', 'federation', 'association', 'confederation'],
  ['corporation', 'company', 'group', 'corp', 'co'],
  ['agency', 'service', 'society'],
  ['institute', 'academy'],
  ['korea', 'korean'],
  ['china', 'chinese'],
  ['sea', 'ocean', 'maritime', 'marine'],
];
const heads = new Map(synonyms.flatMap((s) => s.map((w): [string, string] => [w, s[0]!])));

/** A content word without its ending and by its commonest synonym; empty for small words. */
export const stemOf = remember(20_000, (word: string): string => {
  if (small.has(word)) return '';
  const singular = word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '') : word;
  return heads.get(word) ?? heads.get(singular) ?? singular;
});
