import type { Token } from '../../model/text.ts';

/** A base noun phrase as token indices, half-open; `head` is its last noun. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const inside = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'X']);
const wholeAlone = new Set('this that these those some many other others most all both'.split(' '));
const headTags = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);

/** Base noun phrases between two token indices. Possessives ("Obama's plan") and abbreviation dots stay inside. */
export function nounPhrases(tokens: readonly Token[], first: number, last: number): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let i = first; i < last; ) {
    if (!inside.has(tokens[i]!.pos)) {
      i++;
      continue;
    }
    let j = i + 1;
    // A pronoun stands alone unless it determines what follows ("his aides", "those officials").
    if (!standsAlone(tokens, i)) while (j < last && continues(tokens, j)) j++;
    let head = j - 1;
    while (head > i && !headTags.has(tokens[head]!.pos)) head--;
    if (headTags.has(tokens[head]!.pos) || j - i > 1 || wholeAlone.has(tokens[i]!.lower))
      found.push({ from: i, to: j, head });
    i = j;
  }
  return found;
}

/** True for marks that close or divide a clause. */
export const isDivider = (t: Token): boolean => dividers.has(t.text);
const dividers = new Set([',', ';', ':', '—', '–', '(', ')', '-', '--']);

/** True for any quotation mark. */
export const isQuoteMark = (t: Token): boolean => quoteMarks.has(t.text);
const quoteMarks = new Set(['"', '“', '”', '„', '«', '»', '＂', '「', '」', '『', '』', '‘', '’', "''", '``', "'"]);

const alone = new Set('i you he she it we they who which whom him them us me himself herself that'.split(' '));
const standsAlone = (tokens: readonly Token[], i: number): boolean => alone.has(tokens[i]!.lower);

function continues(tokens: readonly Token[], j: number): boolean {
  const t = tokens[j]!;
  if (t.text === "'s" || t.text === '’s' || t.text === '’' || t.text === "'" || t.text === '&')
    return j + 1 < tokens.length && inside.has(tokens[j + 1]!.pos) && tokens[j - 1]!.pos !== 'PRON';
  if (t.text === '-' || t.text === '/') return tokens[j - 1]!.end === t.start && tokens[j + 1]?.start === t.end;
  if (t.text === '.')
    return tokens[j - 1]!.text.length <= 5 && tokens[j - 1]!.pos === 'PROPN' && tokens[j + 1]?.pos === 'PROPN';
  if (!inside.has(t.pos) || standsAlone(tokens, j)) return false;
  return !(t.pos === 'DET' && tokens[j - 1]!.pos !== 'DET') && t.pos !== 'PRON';
}
