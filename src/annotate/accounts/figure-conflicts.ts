import { type Article, articleLayer } from '../../model/article.ts';
import { shift, textOf } from '../../model/span.ts';
import { publicationDay } from '../publication-date.ts';
import { areComparable, isPlain } from './comparable.ts';
import { canBothHold, liesFarAbove } from './compare.ts';
import type { Conflict, Passage } from './conflict.ts';
import type { FigureFrame } from './figure-frame.ts';
import { questionOf } from './figure-question.ts';
import { figureClause } from './note-clauses.ts';
import { articleFigures, type PlacedFigure } from './placed-figures.ts';
import { sameVoice } from './voices.ts';

/** Pairs of figures on one thing that cannot both be right; each second place once, with the earliest first place. */
export const figureConflicts = articleLayer('figure conflicts', (article: Article): readonly Conflict[] => {
  const day = article.get(publicationDay);
  // The headline has a rule of its own.
  const figures = article
    .get(articleFigures)
    .filter((f) => article.paragraphs[f.paragraph]?.paragraph.kind !== 'headline');
  const conflicts: Conflict[] = [];
  const alike = new Map<string, { readonly earlier: PlacedFigure[]; readonly wholes: PlacedFigure[] }>();
  for (const second of figures) {
    const key = `${second.event} ${second.group} ${second.quantity.kind} ${second.quantity.unit}`;
    const known = alike.get(key) ?? { earlier: [], wholes: [] };
    alike.set(key, known);
    const { earlier, wholes } = known;
    const whole = !second.partial || (second.further && !earlier.length);
    const firsts =
      second.answers && differs(second.answers, second) && !sameVoice(second.answers.voice, second.voice)
        ? [second.answers]
        : whole
          ? wholes.filter((f) => differs(f, second) && areComparable(f, second, day))
          : [];
    const first = firsts.find((f) => !sameVoice(f.voice, second.voice)) ?? firsts[0];
    if (first && !repeats(earlier, first, second)) conflicts.push(conflict(article, first, second));
    if (whole && isPlain(second)) wholes.push(second);
    earlier.push(second);
  }
  return conflicts;
});

// A figure that agrees with an earlier one of the same voice only repeats that one's conflict.
const repeats = (earlier: readonly PlacedFigure[], first: PlacedFigure, second: PlacedFigure): boolean =>
  second.event !== undefined &&
  earlier.some((f) => f !== first && sameValue(f, second) && sameVoice(f.voice, second.voice) && f.start > first.start);

const sameValue = (a: FigureFrame, b: FigureFrame): boolean =>
  a.quantity.minimum === b.quantity.minimum && a.quantity.maximum === b.quantity.maximum;
const differs = (a: PlacedFigure, b: PlacedFigure): boolean =>
  !canBothHold(a.quantity, b.quantity) ||
  (!sameVoice(a.voice, b.voice) && b.paragraph - a.paragraph <= 2 && liesFarAbove(a.quantity, b.quantity));

function conflict(article: Article, first: PlacedFigure, second: PlacedFigure): Conflict {
  const at = shift(second.quantity.digits, second.base);
  const text = (f: PlacedFigure): string => article.paragraphs[f.paragraph]!.paragraph.text;
  const passage = (f: PlacedFigure): Passage => {
    const clause = figureClause(f, text(f));
    return { start: f.start, end: f.end, voice: f.voice, ...(clause && { clause }) };
  };
  return {
    kind: 'figures',
    about: questionOf(second, text(second)),
    first: passage(first),
    second: passage(second),
    confidence: second.event ? 0.85 : 0.75,
    replacement: { at, text: textOf(article.text, shift(first.quantity.digits, first.base)) },
  };
}
