import type { Article } from '../model/article.ts';
import { textOf } from '../model/span.ts';
import type { PlacedAttribution } from './attributions.ts';
import { subjectsBefore } from './sentence-subject.ts';
import { type Gender, genderIn } from './source-gender.ts';
import type { SourceName } from './source-name.ts';

/** What is known of the sources so far. */
interface Known {
  readonly name: string;
  readonly kind: 'person' | 'outlet' | 'body';
}

interface Resolved {
  readonly source?: number | undefined;
}

/** What stands before the pronoun. */
export interface Heard {
  readonly all: readonly PlacedAttribution[];
  /** What the attributions before it were resolved to. */
  readonly before: readonly Resolved[];
  readonly sources: readonly Known[];
  /** Index of the source of this name, which is entered where it is new. */
  readonly enter: (name: SourceName) => number;
}

/** How many attributions back a pronoun may point, and how many paragraphs: further where "she" can be nobody else. */
const memory = 6;
const near = 1;
const far = 3;

/**
 * The source that a pronoun stands for: the person who is the subject of the sentence before, or who spoke last, in this
 * paragraph or the one before; never a man for "she". Two candidates where another person spoke in the same sentence
 * ("Putin told Biden … He said"): a reader cannot tell.
 */
export function pronoun(
  article: Article,
  { all, before, sources, enter }: Heard,
  a: PlacedAttribution,
  words: string,
): { source?: number; candidates?: readonly number[] } {
  const person = /^(?:he|she|him|her|who|i)$/i.test(words);
  const wanted = genderOf(words);
  const found: number[] = [];
  let nearest: PlacedAttribution | undefined;
  for (let i = before.length - 1; i >= Math.max(0, before.length - memory); i--) {
    const other = all[i]!;
    if (other.paragraph < a.paragraph - far) break;
    const source = before[i]!.source;
    if (source === undefined || found.includes(source) || other.quoted !== a.quoted) continue;
    const known = sources[source]!;
    if (person !== (known.kind === 'person')) continue;
    const gender = wanted && genderIn(article, known.name);
    if (gender && gender !== wanted) continue;
    if (!gender && other.paragraph < a.paragraph - near) continue;
    // A second one competes only where both speak in one sentence, by name, right before the pronoun.
    if (nearest && !(other.paragraph === nearest.paragraph && inOneSentence(article, other, nearest))) break;
    found.push(source);
    nearest ??= other;
  }
  const subject = wanted && !a.quoted ? subjectOf(article, a, wanted) : undefined;
  if (subject && (!nearest || nearest.cue.end <= subject.start)) return { source: enter(subject.name) };
  if (!found.length) return {};
  return found.length > 1 && person && !/^who$/i.test(words) && !sameSentence(article, a, nearest!)
    ? { source: found[0]!, candidates: found }
    : { source: found[0]! };
}

const subjectOf = (article: Article, a: PlacedAttribution, wanted: Gender) =>
  subjectsBefore(article, a.paragraph, a.source?.start ?? a.cue.start).find(
    (s) => genderIn(article, s.name.name) === wanted,
  );

const genderOf = (words: string): Gender | undefined =>
  /^(?:he|him)$/i.test(words) ? 'he' : /^(?:she|her)$/i.test(words) ? 'she' : undefined;

const inOneSentence = (article: Article, a: PlacedAttribution, b: PlacedAttribution): boolean =>
  isNamed(article, a) && isNamed(article, b) && sameSentence(article, a, b);

const isNamed = (article: Article, a: PlacedAttribution): boolean =>
  a.source !== undefined && /\p{Lu}\p{Ll}/u.test(textOf(article.text, a.source));

const sameSentence = (article: Article, a: PlacedAttribution, b: PlacedAttribution): boolean =>
  !/[.!?]["”’)]?\s+["“‘(]?\p{Lu}|\n/u.test(
    article.text.slice(Math.min(a.cue.start, b.cue.start), Math.max(a.cue.end, b.cue.end)),
  );
