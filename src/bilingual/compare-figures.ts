import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { AlignedPair, Alignment, ReadSourceSentence, TargetSentence } from './alignment.ts';
import type { EnglishNumber } from './english-values.ts';
import { sameFigure } from './figure-match.ts';
import type { SourceFigure } from './source-values.ts';

/** A figure of the source that the translation lacks, or gives otherwise. */
export interface FigureDifference {
  readonly figure: SourceFigure;
  readonly sentence: ReadSourceSentence;
  /** The sentence of the article that should have it. */
  readonly target: TargetSentence;
  /** The number that stands in its place, where there is one; offsets from the paragraph's start. */
  readonly instead?: EnglishNumber;
}

/** Compares the figures of every aligned pair. */
export function compareFigures({ pairs }: Alignment): FigureDifference[] {
  const matched = new Map<AlignedPair, ReturnType<typeof matchPair>>();
  const of = (pair: AlignedPair | undefined) => {
    if (!pair) return undefined;
    let m = matched.get(pair);
    if (!m) matched.set(pair, (m = matchPair(pair)));
    return m;
  };
  return pairs.flatMap((pair, i) => {
    if (!pair.source.length || !pair.target.length) return [];
    const { open, extra } = of(pair)!;
    // A figure may have moved to the sentence before or after.
    const near = [...(of(pairs[i - 1])?.extra ?? []), ...(of(pairs[i + 1])?.extra ?? [])];
    const one = open.length === 1 && extra.length === 1;
    const lost = open.filter(
      ({ figure }) => one || !near.some((e) => sameFigure({ ...figure, readings: [figure.readings[0]!] }, e.number)),
    );
    return differences(pair, lost, extra);
  });
}

interface Open {
  /** The translation has the value, but for another figure of the same value. */
  readonly said: boolean;
  readonly figure: SourceFigure;
  readonly sentence: ReadSourceSentence;
}
interface Extra {
  readonly number: EnglishNumber;
  readonly target: TargetSentence;
}

function matchPair(pair: AlignedPair): { readonly open: readonly Open[]; readonly extra: readonly Extra[] } {
  const english = pair.target.flatMap((target) => target.values.numbers.map((number): Extra => ({ number, target })));
  const uses = new Map<Extra, number>();
  // Each end of "5 to 7" stands for a figure of its own.
  const isFree = (e: Extra): boolean =>
    (uses.get(e) ?? 0) < (e.number.written === undefined && e.number.step > 0 ? 2 : 1);
  const open: Open[] = [];
  for (const sentence of pair.source) {
    for (const figure of sentence.values.figures) {
      const fits = (e: Extra): boolean => sameFigure(figure, e.number);
      const hit =
        english.find((e) => isFree(e) && !e.number.implied && fits(e)) ?? english.find((e) => isFree(e) && fits(e));
      if (hit) uses.set(hit, (uses.get(hit) ?? 0) + 1);
      else open.push({ figure, sentence, said: english.some(fits) });
    }
  }
  // What the source's dates account for is not a figure out of place.
  const dates = pair.source.flatMap((s) => s.values.dates);
  const dated = new Set(
    dates.flatMap((d) => [
      d.day,
      d.month,
      d.year,
      ...(d.clock === undefined ? [] : [Math.floor(d.clock / 60), Math.floor(d.clock / 60) % 12 || 12, d.clock % 60]),
    ]),
  );
  const inTime = ({ number, target }: Extra): boolean =>
    target.values.times.some(
      (t) =>
        !/^(?:duration|age|relative|year)$/.test(t.meaning.kind) &&
        t.start < number.digits.end &&
        number.digits.start < t.end,
    );
  const extra = english.filter(
    (e) => !uses.has(e) && !e.number.implied && !e.number.values.some((v) => dated.has(v)) && !inTime(e),
  );
  return { open, extra };
}

function differences(pair: AlignedPair, open: readonly Open[], extra: readonly Extra[]): FigureDifference[] {
  const free = new Set(extra);
  const found: FigureDifference[] = [];
  for (const { figure, sentence, said } of open) {
    const value = figure.readings[0]!;
    const near = [...free]
      .filter((e) => comparable(figure, e.number))
      .sort((a, b) => distance(value, a.number) - distance(value, b.number))[0];
    // Two equal figures, one of them changed by a digit; otherwise the translator said it once.
    if (said && !(near && Math.abs(distance(value, near.number)) < 0.4)) continue;
    if (near) {
      free.delete(near);
      found.push({ figure, sentence, target: near.target, instead: near.number });
    } else if (figure.firm) found.push({ figure, sentence, target: pair.target.at(-1)! });
  }
  return found;
}

// Could the one be a slip for the other? A year is none for a count, an ordinal none for a large number.
function comparable(figure: SourceFigure, n: EnglishNumber): boolean {
  const value = figure.readings[0]!;
  const other = n.written ?? n.values[0]!;
  if (n.weak) return false;
  if (figure.firm) return !(n.ordinal && distance(value, n) > 2.3) && isYear(value) === isYear(other);
  return value <= 20 && other <= 20 && n.step <= 1 && Number.isInteger(other) && !n.ordinal;
}

const isYear = (n: number): boolean => Number.isInteger(n) && n >= 1800 && n <= 2100;
const distance = (value: number, n: EnglishNumber): number =>
  Math.abs(Math.log((value || 0.1) / (n.values[0]! || 0.1)));

/** A headline leaves out what the story says. */
export const inHeadline = (article: Article, { paragraph }: TargetSentence): boolean =>
  article.paragraphs[paragraph]?.paragraph.kind === 'headline';

/** The span of a word at the end of a sentence: where something that is missing gets marked. */
export function lastWord({ text, start }: { readonly text: string; readonly start: number }): Span {
  const m = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].at(-1);
  return m ? { start: start + m.index, end: start + m.index + m[0].length } : { start, end: start + text.length };
}
