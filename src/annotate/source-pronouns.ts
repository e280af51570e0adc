import type { Article } from '../model/article.ts';
import { textOf } from '../model/span.ts';
import type { PlacedAttribution } from './attributions.ts';

/** What is known of the sources so far. */
interface Known {
  readonly kind: 'person' | 'outlet' | 'body';
}

interface Resolved {
  readonly source?: number | undefined;
}

/** How many attributions back a pronoun may point. */
const memory = 6;

/**
 * The source that a pronoun stands for: the one that spoke last, in this paragraph or the one before. Two candidates
 * where another person spoke in the same sentence or was told ("Putin told Biden … He said"): a reader cannot tell.
 */
export function pronoun(
  article: Article,
  all: readonly PlacedAttribution[],
  before: readonly Resolved[],
  sources: readonly Known[],
  a: PlacedAttribution,
  words: string,
): { source?: number; candidates?: readonly number[] } {
  const person = /^(?:he|she|him|her|who|i)$/i.test(words);
  const found: number[] = [];
  let nearest: PlacedAttribution | undefined;
  for (let i = before.length - 1; i >= Math.max(0, before.length - memory); i--) {
    const other = all[i]!;
    if (other.paragraph < a.paragraph - 1) break;
    const source = before[i]!.source;
    if (source === undefined || found.includes(source) || other.quoted !== a.quoted) continue;
    const isPerson = sources[source]!.kind === 'person';
    if (person !== isPerson) continue;
    // A second one competes only where both speak in one sentence, by name, right before the pronoun.
    if (nearest && !(other.paragraph === nearest.paragraph && inOneSentence(article, other, nearest))) break;
    found.push(source);
    nearest ??= other;
  }
  if (!found.length) return {};
  return found.length > 1 && person && !/^who$/i.test(words) && !sameSentence(article, a, nearest!)
    ? { source: found[0]!, candidates: found }
    : { source: found[0]! };
}

const inOneSentence = (article: Article, a: PlacedAttribution, b: PlacedAttribution): boolean =>
  isNamed(article, a) && isNamed(article, b) && sameSentence(article, a, b);

const isNamed = (article: Article, a: PlacedAttribution): boolean =>
  a.source !== undefined && /\p{Lu}\p{Ll}/u.test(textOf(article.text, a.source));

const sameSentence = (article: Article, a: PlacedAttribution, b: PlacedAttribution): boolean =>
  !/[.!?]["”’)]?\s+["“‘(]?\p{Lu}|\n/u.test(
    article.text.slice(Math.min(a.cue.start, b.cue.start), Math.max(a.cue.end, b.cue.end)),
  );
