import type { FigureClass } from '../../lexicon/events.ts';
import { groupOf } from '../../lexicon/events.ts';
import type { Article, PlacedParagraph } from '../../model/article.ts';
import { contains, type Span, shift, textOf } from '../../model/span.ts';
import { sentencesOf, tokensOf } from '../../text/tokens.ts';
import { attributionsByParagraph, attributionsOf } from '../attributions.ts';
import type { FigureFrame } from './figure-frame.ts';

const deeds: Readonly<Partial<Record<FigureClass, readonly [one: string, several: string]>>> = {
  killed: ['was killed', 'were killed'],
  injured: ['was injured', 'were injured'],
  missing: ['is missing', 'are missing'],
  captured: ['was captured', 'were captured'],
  arrested: ['was arrested', 'were arrested'],
  displaced: ['had to leave', 'had to leave'],
  attended: ['took part', 'took part'],
  infected: ['was infected', 'were infected'],
  rescued: ['was rescued', 'were rescued'],
  questioned: ['was questioned', 'were questioned'],
};
const measures: Readonly<Partial<Record<FigureClass, string>>> = {
  length: 'it lasted',
  damage: 'the damage came to',
  magnitude: 'the magnitude was',
};

/**
 * A figure as a clause that stands behind “police said”: “at least 12 people were killed”. Undefined where the class
 * has no such sentence.
 * @param text what the offsets of the frame's quantity count from
 */
export function figureClause({ event, group, quantity }: FigureFrame, text: string): string | undefined {
  const number = oneLine(text.slice(quantity.start, quantity.digits.end));
  const counted = oneLine(text.slice(quantity.digits.end, quantity.end)).replace(/^-/, '');
  if (event && measures[event]) return `${measures[event]} ${`${number} ${counted}`.trim()}`;
  const deed = event && deeds[event];
  if (!deed) return undefined;
  const one = quantity.maximum === 1;
  const who =
    group === 'people' || groupOf(quantity.noun) === 'people' || !counted ? (one ? 'person' : 'people') : counted;
  return `${lowered(number)} ${who} ${deed[one ? 0 : 1]}`;
}

/** Longest clause that a note repeats, in code units. */
const longest = 200;

/** What is said around a passage, to stand behind “police said”: the content of its attribution, else its sentence. */
export function clauseAround(article: Article, at: Span): string | undefined {
  const placed = article.paragraphAt(at.start);
  if (!placed) return undefined;
  const all = attributionsOf(article);
  const content = (article.get(attributionsByParagraph).get(placed.index) ?? [])
    .flatMap((i) => all[i]!.content)
    .filter((c) => contains(c, at))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const sentence = sentencesOf(placed.paragraph)
    .map((s) => shift(s, placed.start))
    .find((s) => s.start <= at.start && at.start < s.end);
  const whole = content ?? sentence;
  if (!whole || whole.end - whole.start > longest) return undefined;
  const words = oneLine(textOf(article.text, whole))
    .replace(/^(?:that|while|but|and|,)\s+/i, '')
    .replace(/[\s,;.]+$/, '');
  // “voted to open the quay”: no clause.
  if (/^(?:to|for|of|on|about|whether|if)\s/i.test(words)) return undefined;
  return startsWithName(placed, whole) ? words : lowered(words);
}

const oneLine = (s: string): string => s.replace(/\s+/g, ' ').trim();
const lowered = (s: string): string => (/^(?:\p{Lu}\p{Ll}|A\s)/u.test(s) ? s.charAt(0).toLowerCase() + s.slice(1) : s);

const startsWithName = ({ paragraph, start }: PlacedParagraph, at: Span): boolean =>
  tokensOf(paragraph).find((t) => t.start >= at.start - start)?.pos === 'PROPN';
