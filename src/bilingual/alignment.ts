import { monthNames, weekdayNames } from '../lexicon/calendar.ts';
import { type Article, articleLayer, type Paragraph, paragraphLayer, type SourceText } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { sentencesOf } from '../text/tokens.ts';
import { align, type Unit } from './align.ts';
import { type Anchors, englishAnchors, numberKey, sourceAnchors } from './anchors.ts';
import { type EnglishValues, englishValues } from './english-values.ts';
import { readSourceValues } from './read-values.ts';
import { knownLanguage, type SourceLanguage } from './source-language.ts';
import { type SourceSentence, splitSource } from './source-sentences.ts';
import type { SourceValues } from './source-values.ts';

/** A sentence of the source text with what it states. */
export interface ReadSourceSentence extends SourceSentence {
  readonly values: SourceValues;
}

/** A sentence of the article; offsets from the article's start. */
export interface TargetSentence extends Span {
  /** Index of its paragraph in the article. */
  readonly paragraph: number;
  readonly text: string;
  readonly values: EnglishValues;
}

/** Sentences of source and article that translate each other; a side is empty where a counterpart is missing. */
export interface AlignedPair {
  readonly source: readonly ReadSourceSentence[];
  readonly target: readonly TargetSentence[];
}

export interface Alignment {
  readonly language: SourceLanguage;
  readonly pairs: readonly AlignedPair[];
}

/** The article aligned with its source text; undefined without one, or in a language that is not read. */
export const alignment = articleLayer('alignment with the source', (article): Alignment | undefined => {
  const language = article.source && knownLanguage(article.source.language);
  if (!article.source || !language) return undefined;
  if (article.source.segments) return { language, pairs: bySegment(article, readSegments(article.source, language)) };
  const source = readSource(article.source, language);
  const target = targetSentences(article);
  const beads = align(
    source.map((s) => s.unit),
    target.map((t) => t.unit),
    usualRatio[language],
  );
  return {
    language,
    pairs: beads.map((b) => ({
      source: source.slice(...b.source).map((s) => s.sentence),
      target: target.slice(...b.target).map((t) => t.sentence),
    })),
  };
});

// Source and translation in one file: nothing to find but the sentences inside a segment, and they stay together.
function bySegment(article: Article, segments: readonly ReadSourceSentence[]): AlignedPair[] {
  const target: TargetSentence[][] = segments.map(() => []);
  for (const { sentence } of targetSentences(article)) target[sentence.paragraph]?.push(sentence);
  return segments.map((segment, i) => ({ source: [segment], target: target[i]! }));
}

const knownSegments = new WeakMap<SourceText, readonly ReadSourceSentence[]>();

function readSegments(source: SourceText, language: SourceLanguage): readonly ReadSourceSentence[] {
  const before = knownSegments.get(source);
  if (before) return before;
  const read = (source.segments ?? []).map((text, paragraph) => {
    return { start: 0, end: text.length, text, paragraph, values: readSourceValues(text, language) };
  });
  knownSegments.set(source, read);
  return read;
}

/** Characters of English for one of the language, measured on news translated by professionals. */
export const usualRatio: Readonly<Record<SourceLanguage, number>> = {
  zh: 4, ja: 3, ko: 2.3, ru: 1.03, ar: 1.15, es: 0.93, fr: 0.92, de: 0.97,
}; // biome-ignore format: a table

interface SourceUnit {
  readonly sentence: ReadSourceSentence;
  readonly unit: Unit;
}

// A source text does not change while its translation is edited.
const known = new WeakMap<SourceText, readonly SourceUnit[]>();

function readSource(source: SourceText, language: SourceLanguage): readonly SourceUnit[] {
  const before = known.get(source);
  if (before) return before;
  const units = splitSource(source.text, language).map((s): SourceUnit => {
    const values = readSourceValues(s.text, language);
    return {
      sentence: { ...s, values },
      unit: {
        length: lengthOf(s.text),
        paragraph: s.paragraph,
        anchors: sourceAnchors(s.text, language, numbersOf(values), daysOf(values)),
        values: [
          ...values.figures.filter((f) => f.firm).map((f) => f.readings.map(numberKey)),
          ...values.dates.flatMap((d) => (d.day === undefined ? [] : [[numberKey(d.day)]])),
        ],
      },
    };
  });
  known.set(source, units);
  return units;
}

const lengthOf = (text: string): number => text.replace(/\s/g, '').length;

const numbersOf = ({ figures, dates }: SourceValues): number[] => [
  ...figures.flatMap((f) => f.readings),
  ...dates
    .flatMap((d) => [d.day, d.year, ...(d.clock === undefined ? [] : clockNumbers(d.clock))])
    .filter((n) => n !== undefined),
];
const clockNumbers = (minutes: number): number[] => {
  const hour = Math.floor(minutes / 60);
  return minutes % 60 ? [hour, hour % 12 || 12, minutes % 60] : [hour, hour % 12 || 12];
};
const daysOf = ({ dates }: SourceValues): string[] =>
  dates.flatMap((d) => [
    ...(d.month ? [monthNames[d.month - 1]!] : []),
    ...(d.weekday === undefined ? [] : [weekdayNames[d.weekday]!]),
  ]);

const targetLayer = paragraphLayer('sentences for the source', (paragraph: Paragraph) => {
  const values = englishValues(paragraph);
  const inside = <T extends Span>(list: readonly T[], s: Span): T[] =>
    list.filter((x) => s.start <= x.start && x.start < s.end);
  return sentencesOf(paragraph).map((s) => {
    const text = paragraph.text.slice(s.start, s.end);
    const own: EnglishValues = {
      numbers: inside(values.numbers, s),
      times: inside(values.times, s),
      weekdays: inside(values.weekdays, s),
      months: inside(values.months, s),
    };
    const days = [
      ...own.weekdays.map((w) => weekdayNames[w.weekday]!),
      ...own.months.map((m) => monthNames[m.month - 1]!),
    ];
    const numbers = own.numbers.filter((n) => !n.implied).flatMap((n) => n.values);
    const explicit = own.numbers.filter(
      (n) => !n.implied && !n.weak && !n.ordinal && /\d/.test(paragraph.text.slice(n.start, n.end)),
    );
    const anchors: Anchors = englishAnchors(text, numbers, days);
    return {
      start: s.start,
      end: s.end,
      text,
      values: own,
      unit: { anchors, length: lengthOf(text), values: explicit.map((n) => n.values.map(numberKey)) },
    };
  });
});

function targetSentences(article: Article): { readonly sentence: TargetSentence; readonly unit: Unit }[] {
  return article.paragraphs.flatMap((p) =>
    p.paragraph.get(targetLayer).map(({ start, end, text, values, unit }) => ({
      // The values keep counting from the paragraph's start, like everything a paragraph layer gives.
      sentence: { start: start + p.start, end: end + p.start, paragraph: p.index, text, values },
      unit: { ...unit, paragraph: p.index },
    })),
  );
}
