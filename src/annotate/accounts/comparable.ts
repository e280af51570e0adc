import { equipmentOf } from '../../lexicon/events.ts';
import { timesAgree } from './compare.ts';
import { intersects, sharedContent } from './context.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { locationsAgree, placesAgree } from './places.ts';
import { sameVoice } from './voices.ts';

/** A figure stated as such: what is asked, compared, supposed or said to have changed is held against nothing. */
export const isPlain = (f: PlacedFigure): boolean => !f.context.question && !f.hedge;

const nationwide = /\bnationwide\b|\b(?:across|throughout|around) the (?:whole |entire )?country\b/i;
const perTime = /\b(?:each|every|per|a) (?:day|week|month|year)\b|\b(?:annually|daily|weekly|monthly|yearly)\b/i;

/**
 * Are two figures answers to one question? Both are whole and of one class, group and unit (the caller sees to it).
 * They need one time, one place and an anchor besides: who, where, what happened.
 */
export function areComparable(a: PlacedFigure, b: PlacedFigure, day: number | undefined): boolean {
  if (!isPlain(a) || !isPlain(b)) return false;
  const sameSentence = a.context === b.context;
  const oneVoice = sameVoice(a.voice, b.voice);
  if (sameSentence && oneVoice) return false;
  if (!timesAgree(a.context, b.context, day) || !placesAgree(a, b)) return false;
  if (nationwide.test(a.context.text) !== nationwide.test(b.context.text)) return false;
  if (!sameSentence && !locationsAgree(a.context, b.context)) return false;
  const [one, two] = [a.context.incidents, b.context.incidents];
  if (one.size && two.size && !intersects(one, two)) return false;
  if (a.event === undefined) return !sameSentence && sameDeed(a, b, oneVoice);
  if (perTime.test(a.context.text) || perTime.test(b.context.text)) return false;
  if (a.event === 'age') return a.group !== '';
  const { count, share } = sharedContent(a.context, b.context);
  if (tooFarApart(a, b)) return false;
  // An election has one turnout, but records, regions and earlier votes have theirs: two named sources must differ.
  const counted =
    a.event === 'voted' && !a.group.startsWith('tally') && !oneVoice && a.voice.key !== '' && b.voice.key !== '';
  if (a.event === 'voted' && [a, b].some((f) => /\brecord\b/i.test(f.context.text))) return false;
  if (!incidental.has(a.event) && !counted) return count >= 3 && share >= 0.3;
  if (sameSentence) return true;
  // Sources on the news of the day differ side by side; the article against itself needs to speak of the same thing.
  if (!oneVoice && b.paragraph - a.paragraph <= nearby) return true;
  return anchors(a, b) >= (oneVoice ? 2 : 1);
}

/** How many paragraphs apart two sources may stand to be read side by side. */
const nearby = 3;

/** Beyond this factor the smaller is a day's figure or one place's, not another account. */
const farthest = 50;
const tooFarApart = (a: PlacedFigure, b: PlacedFigure): boolean => {
  const [x, y] = [a.quantity.minimum, b.quantity.minimum];
  return Math.max(x, y) > farthest * Math.max(1, Math.min(x, y));
};

// Classes of which an article has one set of figures; the others need sentences on the same matter.
const incidental: ReadonlySet<string> = new Set([
  'killed', 'injured', 'missing', 'attended', 'rescued', 'magnitude', 'age', 'questioned', 'arrested', 'length',
]); // biome-ignore format: a list

// What both sentences name besides the event: an incident, a place, an actor count for two, any other word for one.
function anchors(a: PlacedFigure, b: PlacedFigure): number {
  const weigh = (x: ReadonlySet<string>, y: ReadonlySet<string>, each: number): number =>
    [...x].filter((w) => y.has(w) && !ofEvents.test(w)).length * each;
  return (
    (intersects(a.context.incidents, b.context.incidents) ? 2 : 0) +
    weigh(a.context.names, b.context.names, 2) +
    weigh(a.context.content, b.context.content, 1)
  );
}

const ofEvents =
  /^(?:kill(?:ed)?|die|dead|death|injur\w+|wound\w*|hurt|people|person|victim|casualty|arrest\w*|detain\w*|attend|march|protest|rally|miss(?:ing)?|rescue\w*|number|toll|total|talk|call|meeting|meet|last|minute|hour|one|two|three|.*day)$/;

/** Two counts of one thing lie within this factor; beyond it the smaller is mostly a part or another day's. */
const alikeWithin = 2;

// "North Korea fired more than 20 missiles", "fired 17 missiles": one verb, one thing, one actor or place.
function sameDeed(a: PlacedFigure, b: PlacedFigure, oneVoice: boolean): boolean {
  if (
    a.quantity.kind !== 'count' ||
    /^(?:point|percentage|time|year|month|week|day|hour|part|way|thing|kind|side|term)$/.test(a.group)
  )
    return false;
  const { count, share } = sharedContent(a.context, b.context);
  if (!sameKind(a, b)) return false;
  if (count >= 5 && share >= 0.6) return true;
  const [low, high] = [a, b].map((f) => f.quantity.minimum).sort((x, y) => x - y);
  if (high! > alikeWithin * low!) return false;
  if (!a.deed || a.deed !== b.deed || oneVoice || b.paragraph - a.paragraph > nearby) return false;
  const names = [...a.context.names].filter((n) => b.context.names.has(n)).length;
  return names > 0 ? count >= 2 : count >= 4;
}

// "1,200 registered voters" and "542 Republican voters": what is said of the one only makes it another group.
function sameKind(a: PlacedFigure, b: PlacedFigure): boolean {
  const kind = (f: PlacedFigure): string[] =>
    f.quantity.scope.filter((w) => !equipmentOf(w) && !/^(?:of|some|about)$/.test(w));
  const [x, y] = [kind(a), kind(b)];
  return x.every((w) => y.includes(w)) && y.every((w) => x.includes(w));
}
