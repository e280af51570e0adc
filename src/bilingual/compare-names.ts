import { type Article, articleLayer } from '../model/article.ts';
import { overlaps, type Span, shift } from '../model/span.ts';
import { type Alignment, alignment, type ReadSourceSentence, type TargetSentence } from './alignment.ts';
import { hearingOf } from './hearing.ts';
import { type FoundName, listedNamesIn } from './listed-names.ts';
import { missingSurnames } from './missing-surnames.ts';
import { personNames } from './person-names.ts';
import { readNames } from './read-names.ts';
import { strangeNames } from './strange-names.ts';

/** A name of the source that the translation lacks, or one of the translation that the source lacks. */
export interface NameDifference {
  /** The source's name; undefined where only the translation's is known. */
  readonly words?: string;
  /** Undefined for a sentence of the translation that stands for none of the source. */
  readonly sentence: ReadSourceSentence | undefined;
  readonly target: TargetSentence | undefined;
  /** The name in English, where the source settles it. */
  readonly right?: string;
  /** The name that stands in its place, or that the source does not have; offsets from the article's start. */
  readonly instead?: Span;
}

/** A sentence of the article and the listed names that its source has. */
export interface SentenceNames extends Span {
  readonly names: readonly FoundName[];
  /** The words of the source sentence. */
  readonly source: string;
}

/** For each aligned sentence of the article, who and what its source names; the garbled form in it is one of them. */
export const sourceNames = articleLayer('names in the source', (article): readonly SentenceNames[] => {
  const aligned = article.get(alignment);
  if (!aligned) return [];
  return aligned.pairs.flatMap(({ source, target }) => {
    const names = source.flatMap((s) => listedNamesIn(s.text, article, aligned.language));
    const words = source.map((s) => s.text).join(' ');
    return target.map(({ start, end }) => ({ start, end, names, source: words }));
  });
});

/** Compares the names of every aligned pair, and the translation's people with the whole source. */
export function compareNames(article: Article, aligned: Alignment): NameDifference[] {
  const missing = missingNames(article, aligned);
  const strange = strangeNames(article, aligned)
    .filter((s) => !missing.some((m) => m.instead && overlaps(m.instead, s)))
    .map((s): NameDifference => {
      const target = s.pair?.target.find((t) => t.start <= s.start && s.start < t.end);
      // One name is missing and one is too many: the one stands for the other.
      const instead = missing.filter((m) => !m.instead && target && s.pair!.source.includes(m.sentence!));
      const { words, right, sentence = s.pair?.source[0] } = instead.length === 1 ? instead[0]! : {};
      return {
        ...(words && { words }),
        ...(right && { right }),
        sentence,
        target,
        instead: { start: s.start, end: s.end },
      };
    });
  const told = new Set(strange.map((s) => s.sentence));
  const surnames = missingSurnames(article, aligned)
    .filter((m) => !told.has(m.sentence) && !missing.some((n) => n.sentence === m.sentence))
    .map((m): NameDifference => ({ ...m, target: m.target.at(-1) }));
  return [
    ...missing.filter((m) => m.instead || !strange.some((s) => s.words && s.sentence === m.sentence)),
    ...strange,
    ...surnames,
  ];
}

function missingNames(article: Article, { pairs, language }: Alignment): NameDifference[] {
  const written = new Map<string, boolean>();
  const inArticle = (word: string): boolean => {
    let known = written.get(word);
    if (known === undefined) written.set(word, (known = article.text.includes(word)));
    return known;
  };
  return pairs.flatMap(({ source, target }, i) => {
    if (!source.length || !target.length) return [];
    const around = [
      ...(pairs[i - 2]?.target ?? []),
      ...(pairs[i - 1]?.target ?? []),
      ...target,
      ...(pairs[i + 1]?.target ?? []),
    ];
    const words = around.flatMap((t) => t.text.match(/\p{L}[\p{L}’'-]*/gu) ?? []);
    const parts = [...words, ...words.filter((w) => w.includes('-')).flatMap((w) => w.split('-'))].map((w) =>
      w.replace(/[’']s?$/, ''),
    );
    const found: NameDifference[] = [];
    for (const sentence of source) {
      const listed = listedNamesIn(sentence.text, article, language);
      const text = around.map((t) => plain(t.text)).join(' ');
      for (const name of listed) {
        if (!name.sure) continue;
        if (name.entities.some((e) => e.spellings.some((s) => text.includes(` ${plain(s).trim()} `)))) continue;
        const right = name.entities.length === 1 ? name.entities[0]!.name : undefined;
        found.push(difference(article, name.words, sentence, target, source, right));
      }
      for (const name of readNames(sentence.text, language)) {
        if (listed.some((l) => l.start < name.end && name.start < l.end)) continue;
        if (parts.some((p) => name.fits(p))) continue;
        const d = difference(article, name.words, sentence, target, source, name.spelling);
        // Left out without anything in its place: a pronoun, "the minister", a shorter sentence.
        if (
          d.instead ||
          (name.spelling &&
            inArticle(name.spelling.split(' ').at(-1)!) &&
            !pronoun.test(target.map((t) => t.text).join(' ')))
        )
          found.push(d);
      }
    }
    return found;
  });
}

const pronoun = /\b(?:he|she|his|her|him|they|their)\b/i;
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|[.’']s?\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

function difference(
  article: Article,
  words: string,
  sentence: ReadSourceSentence,
  target: readonly TargetSentence[],
  source: readonly ReadSourceSentence[],
  right: string | undefined,
): NameDifference {
  const others = target.flatMap((t) =>
    peopleIn(article, t).filter((s) => !accounted(article.text.slice(s.start, s.end), source, article)),
  );
  const instead = others.length === 1 ? others[0] : undefined;
  const place = target.find((t) => instead && t.start <= instead.start && instead.end <= t.end) ?? target.at(-1)!;
  return { words, sentence, target: place, ...(right && { right }), ...(instead && { instead }) };
}

const peopleIn = (article: Article, { start, end, paragraph }: TargetSentence): Span[] => {
  const placed = article.paragraphs[paragraph]!;
  return placed.paragraph
    .get(personNames)
    .map((n) => shift({ start: n.start, end: n.end }, placed.start))
    .filter((n) => start <= n.start && n.end <= end);
};

/** Is the English name one that the source sentence has in some form, or one the article has elsewhere? */
function accounted(name: string, source: readonly ReadSourceSentence[], article: Article): boolean {
  if (article.text.split(name.split(' ').at(-1)!).length > 2) return true;
  const { language } = article.get(alignment)!;
  const words = source.map((s) => s.text).join('\n');
  return hearingOf(words, language)(name) !== false;
}
