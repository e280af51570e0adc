import { type Calque, calques } from '../lexicon/calques/index.ts';
import { type Paragraph, paragraphLayer } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/text.ts';
import { tokensOf } from '../text/tokens.ts';

/** A calque in a paragraph. */
export interface CalqueMatch extends Span {
  readonly calque: Calque;
  /** The tokens that its words matched; undefined where an optional word is missing. */
  readonly words: readonly (Token | undefined)[];
}

interface Word {
  readonly forms: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  readonly any: boolean;
  readonly optional: boolean;
}

interface Compiled {
  readonly calque: Calque;
  readonly words: readonly Word[];
}

const fold = (s: string): string => straight(s.toLowerCase());
const straight = (s: string): string => (/[‘’]/.test(s) ? s.replace(/[‘’]/g, "'") : s);

function compile(calque: Calque): Compiled {
  const words = calque.pattern.split(' ').map((part): Word => {
    const optional = part.startsWith('(') && part.endsWith(')');
    const options = (optional ? part.slice(1, -1) : part).split('|');
    return {
      optional,
      any: options[0] === '*',
      lemmas: new Set(options.filter((o) => o.startsWith('~')).map((o) => fold(o.slice(1)))),
      forms: new Set(options.map((o) => fold(o.replace(/^~/, '')))),
    };
  });
  return { calque, words };
}

// Patterns by each form that their first word, or the first after missing ones, may have.
const byFirst = new Map<string, Compiled[]>();
for (const compiled of calques.map(compile)) {
  for (const word of compiled.words) {
    // A hyphenated word is found by its first part.
    const firsts = [...word.forms].map((f) => /^[\p{L}\p{N}]+(?=[-'])/u.exec(f)?.[0] ?? f);
    for (const form of new Set([...firsts, ...word.forms, ...word.lemmas])) {
      const list = byFirst.get(form);
      if (!list) byFirst.set(form, [compiled]);
      else if (!list.includes(compiled)) list.push(compiled);
    }
    if (!word.optional) break;
  }
}

/** Calques of a paragraph in order; of two that overlap the longer one. */
export const calquesIn = paragraphLayer('calques', (paragraph: Paragraph): readonly CalqueMatch[] => {
  const tokens = tokensOf(paragraph);
  const found: CalqueMatch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    const byForm = byFirst.get(straight(t.lower));
    const byLemma = t.lemma === t.lower ? undefined : byFirst.get(t.lemma);
    if (!byForm && !byLemma) continue;
    const candidates = byLemma ? new Set([...(byForm ?? []), ...byLemma]) : byForm!;
    let best: CalqueMatch | undefined;
    for (const compiled of candidates) {
      const match = matchAt(tokens, i, compiled);
      if (match && (!best || match.end > best.end)) best = match;
    }
    if (best && best.start >= (found.at(-1)?.end ?? 0)) found.push(best);
  }
  return found;
});

// Hyphens are tokens of their own: "foreign-related" is three.
function matchAt(tokens: readonly Token[], at: number, { calque, words }: Compiled): CalqueMatch | undefined {
  const matched: (Token | undefined)[] = [];
  const end = rest(tokens, at, words, 0, matched);
  if (end === undefined || end === at || matched.find((m) => m !== undefined) !== tokens[at]) return undefined;
  return { start: tokens[at]!.start, end: tokens[end - 1]!.end, calque, words: matched };
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
  const taken = take(tokens, at, word);
  if (taken) {
    matched[n] = tokens[at];
    const end = rest(tokens, at + taken, words, n + 1, matched);
    if (end !== undefined) return end;
  }
  if (!word.optional) return undefined;
  matched[n] = undefined;
  return rest(tokens, at, words, n + 1, matched);
}

// How many tokens the word takes, 0 where it does not match.
function take(tokens: readonly Token[], at: number, word: Word): number {
  const t = tokens[at];
  if (!t) return 0;
  if (word.any) return /[\p{L}\p{N}]/u.test(t.text) ? 1 : 0;
  if (word.forms.has(straight(t.lower)) || word.lemmas.has(t.lemma)) return 1;
  let joined = straight(t.lower);
  for (let n = 1; n < 5 && tokens[at + n]?.start === tokens[at + n - 1]!.end; n++) {
    joined += straight(tokens[at + n]!.lower);
    if (word.forms.has(joined)) return n + 1;
  }
  return 0;
}
