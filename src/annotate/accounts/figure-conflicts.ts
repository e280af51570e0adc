import { type Article, articleLayer } from '../../model/article.ts';
import { shift, textOf } from '../../model/span.ts';
import { fromIso } from '../days.ts';
import { publicationDate } from '../publication-date.ts';
import { canBothHold, timesAgree } from './compare.ts';
import type { Conflict, Passage } from './conflict.ts';
import { intersects, sharedContent } from './context.ts';
import { type FigureFrame, figuresOf } from './figure-frames.ts';
import { questionOf } from './figure-question.ts';
import { figureClause } from './note-clauses.ts';
import { placesAgree } from './places.ts';
import { sameVoice, type Voice, voiceAt } from './voices.ts';
import { zeroFiguresOf } from './zero-figures.ts';

/** A figure in its place: offsets of `start` and `end` from the article's start. */
export interface PlacedFigure extends FigureFrame {
  readonly paragraph: number;
  /** Offset of its paragraph. */
  readonly base: number;
  readonly voice: Voice;
  /** The figure that a bare one answers. */
  readonly answers?: PlacedFigure;
}

/** All figures of the article with their voices; bare ones ("the unions claimed 310,000") say what they count. */
export const articleFigures = articleLayer('figures', (article: Article): readonly PlacedFigure[] => {
  const placed: PlacedFigure[] = [];
  for (const p of article.paragraphs) {
    const before = placed.length;
    for (const frame of figuresOf(p.paragraph)) {
      const whole = { ...frame, ...shift(frame, p.start), paragraph: p.index, base: p.start };
      const answered = frame.elided && answer(placed, frame, p.index, frame.elided.of > 1 ? before : placed.length);
      if (frame.elided && !answered) continue;
      const heard = voiceAt(article, shift(frame.quantity.digits, p.start));
      const voice =
        heard.key === '' && frame.claimant
          ? { key: frame.claimant.toLowerCase().replace(/^the\s/, ''), spoken: frame.claimant }
          : heard;
      placed.push({
        ...whole,
        voice,
        ...(answered && { event: answered.event, group: answered.group, answers: answered }),
      });
    }
  }
  return placed;
});

/** How many paragraphs back a bare figure looks for what it counts. */
const reach = 2;

function answer(
  placed: readonly PlacedFigure[],
  frame: FigureFrame,
  paragraph: number,
  until: number,
): PlacedFigure | undefined {
  const { place, of } = frame.elided!;
  const candidates = placed
    .slice(0, frame.elided!.of > 1 ? placed.length : until)
    .filter(
      (f) =>
        f.event !== undefined &&
        f.quantity.kind === 'count' &&
        paragraph - f.paragraph <= reach &&
        !(f.elided && f.elided.of > 1),
    );
  const found = candidates.at(place - of);
  if (!found) return undefined;
  const ratio = frame.quantity.maximum / Math.max(1, found.quantity.minimum);
  return ratio > 0.02 && ratio < 50 ? found : undefined;
}

/** Pairs of figures on one thing that cannot both be right; each second place once, with the earliest first place. */
export const figureConflicts = articleLayer('figure conflicts', (article: Article): readonly Conflict[] => {
  const published = article.get(publicationDate);
  const day = published && fromIso(published.iso);
  // The headline has a rule of its own.
  const figures = article
    .get(articleFigures)
    .filter((f) => article.paragraphs[f.paragraph]?.paragraph.kind !== 'headline');
  const conflicts: Conflict[] = [];
  const alike = new Map<string, { readonly all: PlacedFigure[]; readonly plain: PlacedFigure[] }>();
  for (const second of figures) {
    const key = `${second.event} ${second.group} ${second.quantity.kind} ${second.quantity.unit}`;
    let known = alike.get(key);
    if (!known) alike.set(key, (known = { all: [], plain: [] }));
    const { all: earlier, plain } = known;
    const firsts =
      second.answers && differs(second.answers, second) && !sameVoice(second.answers.voice, second.voice)
        ? [second.answers]
        : isPlain(second)
          ? plain.filter((f) => differs(f, second) && comparable(f, second, day))
          : [];
    const first = firsts.find((f) => !sameVoice(f.voice, second.voice)) ?? firsts[0];
    if (first && !repeats(earlier, first, second)) conflicts.push(conflict(article, first, second));
    earlier.push(second);
    if (isPlain(second)) plain.push(second);
  }
  return [...conflicts, ...zeroConflicts(article, figures, day)];
});

// A figure that agrees with an earlier one of the same voice only repeats that one's conflict.
const repeats = (earlier: readonly PlacedFigure[], first: PlacedFigure, second: PlacedFigure): boolean =>
  second.event !== undefined &&
  earlier.some((f) => f !== first && sameValue(f, second) && sameVoice(f.voice, second.voice) && f.start > first.start);

const sameValue = (a: FigureFrame, b: FigureFrame): boolean =>
  a.quantity.minimum === b.quantity.minimum && a.quantity.maximum === b.quantity.maximum;
const differs = (a: FigureFrame, b: FigureFrame): boolean => !canBothHold(a.quantity, b.quantity);

// Classes of which an article has one set of figures; the others need sentences on the same matter.
const incidental: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'attended',
  'rescued',
  'magnitude',
  'age',
  'questioned',
  'arrested',
  'length',
]);
const perTime = /\b(?:each|every|per|a) (?:day|week|month|year)\b|\b(?:annually|daily|weekly|monthly|yearly)\b/i;

// A whole, stated as such: what is part of another, asked, compared or changed is held against nothing.
const isPlain = (f: PlacedFigure): boolean => !f.partial && !f.context.question && !f.hedge;

// Both are plain and differ.
function comparable(a: PlacedFigure, b: PlacedFigure, day: number | undefined): boolean {
  if (
    a.event !== b.event ||
    a.group !== b.group ||
    a.quantity.kind !== b.quantity.kind ||
    a.quantity.unit !== b.quantity.unit
  )
    return false;
  const sameSentence = a.context === b.context;
  if (sameSentence && sameVoice(a.voice, b.voice)) return false;
  if (!timesAgree(a.context, b.context, day) || !placesAgree(a, b)) return false;
  if (a.context.incidents.size && b.context.incidents.size && !intersects(a.context.incidents, b.context.incidents))
    return false;
  const shared = sharedContent(a.context, b.context);
  if (a.event === undefined) return !sameSentence && shared.count >= 5 && shared.share >= 0.6;
  if (perTime.test(a.context.text) || perTime.test(b.context.text)) return false;
  if (!incidental.has(a.event)) return shared.count >= 3 && shared.share >= 0.3;
  if (a.event === 'age') return a.group !== '';
  return true;
}

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

// "Suffered no casualties" against a count of the hurt, in either order.
function zeroConflicts(article: Article, figures: readonly PlacedFigure[], day: number | undefined): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const p of article.paragraphs) {
    for (const zero of zeroFiguresOf(p.paragraph)) {
      const at = shift(zero, p.start);
      const voice = voiceAt(article, at);
      const other = figures.find(
        (f) =>
          f.event !== undefined &&
          (zero.events.includes(f.event) || (f.event === 'infected' && zero.events.includes('injured') && f.group === 'military')) &&
          f.quantity.minimum > 0 && !f.partial && f.hedge !== 'unreal' && f.context !== zero.context &&
          !(sameVoice(f.voice, voice) && Math.abs(f.paragraph - p.index) === 0) &&
          timesAgree(f.context, zero.context, day),
      ); // biome-ignore format: a list
      if (!other) continue;
      const one = { ...at, voice };
      const two = { start: other.start, end: other.end, voice: other.voice };
      const [first, second] = one.start < two.start ? [one, two] : [two, one];
      conflicts.push({ kind: 'accounts', about: 'whether anybody came to harm', first, second, confidence: 0.8 });
    }
  }
  return conflicts;
}
