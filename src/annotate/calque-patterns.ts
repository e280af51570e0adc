import type { Calque } from '../lexicon/calques/index.ts';
import type { PartOfSpeech, Token } from '../model/text.ts';

/** A calque whose pattern is ready to be compared with tokens. */
export interface CalquePattern {
  readonly calque: Calque;
  readonly words: readonly Word[];
  /** The forms and lemmas that the first word of its own, or the first after missing ones, may have. */
  readonly anchors: ReadonlySet<string>;
  /** Tokens that stand before the anchor. */
  readonly lead: number;
}

type Kind = 'word' | 'any' | 'class' | 'names' | 'not' | 'start';

interface Word {
  readonly kind: Kind;
  readonly forms: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  readonly optional: boolean;
  readonly is?: (token: Token) => boolean;
}

const fold = (s: string): string => straight(s.toLowerCase());

/** Typewriter apostrophes for printed ones. */
export const straight = (s: string): string => (/[‘’]/.test(s) ? s.replace(/[‘’]/g, "'") : s);

const tagged =
  (...tags: readonly PartOfSpeech[]) =>
  ({ pos, text }: Token): boolean =>
    tags.includes(pos) && /^[\p{L}\d]/u.test(text);

const classes: Readonly<Record<string, (token: Token) => boolean>> = {
  '<number>': ({ pos, text }) => /^\d[\d.,]*$/.test(text) || (pos === 'NUM' && /^\p{L}+$/u.test(text)),
  '<day>': ({ text }) => /^(?:[1-9]|[12]\d|3[01])$/.test(text),
  '<noun>': tagged('NOUN'),
  '<adjective>': tagged('ADJ'),
  '<verb>': tagged('VERB'),
  '<name>': ({ text }) => /^\p{Lu}[\p{L}'’-]+$/u.test(text),
};

/** Reads a pattern; see `Calque.pattern` for its signs. */
export function compileCalque(calque: Calque): CalquePattern {
  const words = calque.pattern.split(' ').map(wordOf);
  const anchors = new Set<string>();
  let lead = 0;
  for (const { kind, forms, lemmas, optional } of words) {
    if (kind === 'class') lead++;
    if (kind !== 'word') continue;
    // A hyphenated word is found by its first part.
    for (const form of forms) anchors.add(/^[\p{L}\p{N}]+(?=[-'])/u.exec(form)?.[0] ?? form).add(form);
    for (const lemma of lemmas) anchors.add(lemma);
    if (!optional) break;
  }
  return { calque, words, anchors, lead };
}

function wordOf(part: string): Word {
  const optional = part.startsWith('(') && part.endsWith(')') && part.length > 2;
  const inner = optional ? part.slice(1, -1) : part;
  const isNot = inner.startsWith('!') && inner.length > 1;
  const options = (isNot ? inner.slice(1) : inner).split('|');
  const is = classes[inner];
  return {
    kind: isNot ? 'not' : inner === '^' ? 'start' : inner === '*' ? 'any' : inner === '<names>' ? 'names' : is ? 'class' : 'word',
    optional,
    is,
    lemmas: new Set(options.filter((o) => o.startsWith('~')).map((o) => fold(o.slice(1)))),
    forms: new Set(options.map((o) => fold(o.replace(/^~/, '')))),
  }; // biome-ignore format: one line a kind
}

/** The end (a token's number, exclusive) and the tokens by word where the pattern matches from token `at` on. */
export function matchCalque(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
): { end: number; matched: readonly (Token | undefined)[] } | undefined {
  const matched: (Token | undefined)[] = [];
  const end = rest(tokens, at, words, 0, matched);
  return end === undefined || end === at || matched.find((m) => m !== undefined) !== tokens[at]
    ? undefined
    : { end, matched };
}

// Matches the words from the n-th on; gives the token behind them. A word that may be missing is taken where it can be.
function rest(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
  n: number,
  matched: (Token | undefined)[],
): number | undefined {
  const word = words[n];
  if (!word) return at;
  if (word.kind === 'not' || word.kind === 'start') {
    // Of what stands before, at the beginning of a pattern; of what stands behind, further on.
    const beside = tokens[n === 0 || words[n - 1]!.kind === 'start' ? at - 1 : at];
    const holds = word.kind === 'start' ? beside === undefined || /[.!?:”"]$/.test(beside.text) : !has(word, beside);
    return holds ? rest(tokens, at, words, n + 1, matched) : undefined;
  }
  for (let taken = take(tokens, at, word); taken > 0; taken = word.kind === 'names' ? taken - 1 : 0) {
    matched[n] = tokens[at];
    const end = rest(tokens, at + taken, words, n + 1, matched);
    if (end !== undefined) return end;
  }
  if (!word.optional) return undefined;
  matched[n] = undefined;
  return rest(tokens, at, words, n + 1, matched);
}

const has = ({ forms, lemmas }: Word, token: Token | undefined): boolean =>
  token !== undefined && (forms.has(straight(token.lower)) || lemmas.has(token.lemma));

/** Tokens that the longest name takes. */
const longestName = 5;

// How many tokens the word takes, 0 where it does not match. Hyphens are tokens of their own: "foreign-related" is three.
function take(tokens: readonly Token[], at: number, word: Word): number {
  const t = tokens[at];
  if (!t) return 0;
  if (word.kind === 'any') return /[\p{L}\p{N}]/u.test(t.text) ? 1 : 0;
  if (word.kind === 'class') return word.is!(t) ? 1 : 0;
  if (word.kind === 'names') {
    let n = 0;
    while (n < longestName && tokens[at + n] && classes['<name>']!(tokens[at + n]!)) n++;
    return n;
  }
  if (has(word, t)) return 1;
  let joined = straight(t.lower);
  for (let n = 1; n < 5 && tokens[at + n]?.start === tokens[at + n - 1]!.end; n++) {
    joined += straight(tokens[at + n]!.lower);
    if (word.forms.has(joined)) return n + 1;
  }
  return 0;
}
