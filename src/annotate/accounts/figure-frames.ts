import { equipmentOf, type FigureClass, figureNouns, groupOf } from '../../lexicon/events.ts';
import { currencyOf } from '../../lexicon/units.ts';
import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import { tokensOf } from '../../text/tokens.ts';
import { type CountedQuantity, quantitiesOf } from '../quantities.ts';
import { bareFigure } from './bare-figures.ts';
import { contextAt, type SentenceContext } from './context.ts';
import type { FigureFrame, Reading } from './figure-frame.ts';
import { hedgeOf, partOf, placesAfter } from './figure-scope.ts';
import { deedAround, indexOf, tollBefore, triggerAfter, triggerBefore } from './figure-triggers.ts';
import { rateFigure } from './rate-figures.ts';

/** The figures of a paragraph, in order. */
export const figuresOf = (paragraph: Paragraph): readonly FigureFrame[] => paragraph.get(layer);

const layer = paragraphLayer('figure frames', (paragraph): readonly FigureFrame[] => {
  const tokens = tokensOf(paragraph);
  const quantities = quantitiesOf(paragraph);
  const frames: FigureFrame[] = [];
  for (const [i, quantity] of quantities.entries()) {
    const context = contextAt(paragraph, quantity.digits.start);
    if (!context || quantity.kind === 'ordinal') continue;
    const reading = read(paragraph, tokens, quantities, i, context);
    if (reading)
      frames.push({
        quantity,
        context,
        ...partOf(paragraph.text, tokens, quantity, context),
        places: placesAfter(tokens, reading.past),
        ...hedgeOf(paragraph.text, reading.frame, quantity, context),
        ...reading.frame,
      });
  }
  return frames;
});

function read(
  paragraph: Paragraph,
  tokens: readonly Token[],
  quantities: readonly CountedQuantity[],
  i: number,
  context: SentenceContext,
): Reading | undefined {
  const q = quantities[i]!;
  const previous = quantities[i - 1];
  const next = quantities[i + 1];
  const from = Math.max(
    context.sentence.firstToken,
    previous && previous.start >= context.sentence.start ? previous.past : 0,
  );
  const to = Math.min(
    context.sentence.lastToken,
    next && next.start < context.sentence.end ? next.after - 1 : tokens.length,
  );
  const whole = (start: number, end: number): Span => ({ start, end });
  const plain = whole(q.start, q.end);
  if (q.kind === 'age' || isAgeBehindName(paragraph.text, tokens, q))
    return { frame: { ...plain, event: 'age', group: nameNear(tokens, q, context) }, past: q.past };
  const rate = rateFigure(paragraph.text, q, context);
  if (rate) return { frame: rate, past: q.past };
  if (q.kind === 'money') return { frame: { ...plain, ...moneyClass(context, q) }, past: q.past };
  if (q.kind === 'percent')
    return { frame: { ...plain, event: undefined, group: `${q.unit} ${q.noun ?? ''}` }, past: q.past };
  if (q.kind === 'measure') {
    if (q.unit === 'minute' && isTalkLength(paragraph.text, q))
      return { frame: { ...plain, event: 'length', group: 'talk' }, past: q.past };
    return { frame: { ...plain, event: undefined, group: `${q.unit} ${q.noun ?? ''}` }, past: q.past };
  }
  if (isMagnitude(tokens, q)) {
    const word = tokens.findLast((t) => t.lower === 'magnitude' && t.end <= q.start && q.start - t.end < 8);
    const span = word ? whole(word.start, q.digits.end) : whole(q.start, q.digits.end);
    return { frame: { ...span, event: 'magnitude', group: 'magnitude' }, past: q.past };
  }
  const noun = q.noun;
  // Fighters are aircraft, or people.
  const people = noun === 'fighter' && triggerBefore(tokens, from, indexOf(tokens, q.start)) !== undefined;
  if (noun && !people && (equipmentOf(noun) || currencyOf(noun)))
    return { frame: { ...plain, ...otherClass(tokens, from, to, q, noun) }, past: q.past };
  const byNoun = noun === undefined ? undefined : figureNouns.get(noun);
  const bare = noun === undefined && !q.scope.includes('of');
  const verb = triggerBefore(tokens, from, indexOf(tokens, q.start)) ?? triggerAfter(tokens, q.past, to);
  // Protesters may march, or be arrested.
  if (verb && (byNoun === undefined || byNoun === verb.event || byNoun === 'attended')) {
    const span =
      verb.index < indexOf(tokens, q.start)
        ? whole(tokens[verb.index]!.start, q.end)
        : whole(q.start, tokens[verb.index]!.end);
    return {
      frame: { ...span, event: verb.event, group: groupOf(noun && byNoun ? undefined : noun) },
      past: Math.max(q.past, verb.index + 1),
    };
  }
  if (byNoun) return { frame: { ...plain, event: byNoun, group: 'people' }, past: q.past };
  const toll = tollBefore(tokens, from, indexOf(tokens, q.start));
  if (toll && (bare || groupOf(noun) === 'people'))
    return { frame: { ...whole(toll.start, q.end), event: toll.event, group: 'people' }, past: q.past };
  if (bare) return bareFigure(paragraph.text, tokens, quantities, i, context);
  return noun ? { frame: { ...plain, ...otherClass(tokens, from, to, q, noun) }, past: q.past } : undefined;
}

function otherClass(tokens: readonly Token[], from: number, to: number, q: CountedQuantity, noun: string) {
  const deed = deedAround(tokens, from, to, indexOf(tokens, q.start), q.past);
  return { event: undefined, group: equipmentOf(noun) ?? noun, ...(deed && { deed }) };
}

const isMagnitude = (tokens: readonly Token[], q: CountedQuantity): boolean =>
  q.maximum < 10 &&
  (q.noun === 'magnitude' ||
    tokens.slice(Math.max(0, q.after - 4), q.after).some((t) => t.lower === 'magnitude') ||
    (tokens[q.after]?.text === '-' && tokens[q.after + 1]?.lower === 'magnitude'));

// "Losses" are damage only where something happened: a fund has losses too, and courts award damages.
function moneyClass(context: SentenceContext, q: CountedQuantity): { event: FigureClass | undefined; group: string } {
  if (/\bdamage\b/i.test(context.text) || (context.incidents.size > 0 && /\bloss(?:es)?\b/i.test(context.text)))
    return { event: 'damage', group: q.unit ?? '' };
  return { event: undefined, group: q.unit ?? '' };
}

// "Chelsea Nguyen, 52, a homemaker"
const isAgeBehindName = (text: string, tokens: readonly Token[], q: CountedQuantity): boolean => {
  const at = indexOf(tokens, q.digits.start);
  return (
    q.kind === 'count' &&
    q.minimum >= 1 &&
    q.minimum < 120 &&
    tokens[at - 1]?.text === ',' &&
    tokens[at - 2]?.pos === 'PROPN' &&
    tokens[at - 3]?.pos === 'PROPN' &&
    /^,\s\p{L}/u.test(text.slice(q.digits.end, q.digits.end + 3))
  );
};

// "a 40-minute call", "the meeting lasted 40 minutes", "spoke for 40 minutes": not how long somebody spoke to reporters.
const talkBehind = /^[\s-](?:long\s)?(?:\p{L}+\s){0,2}(?:call|conversation|talks?|meeting|summit|session)\b/iu;
const talkBefore =
  /\b(?:call|conversation|talks?|meeting|summit|session|they|leaders|presidents|ministers|spoke|talked|met)\b(?!.*\b(?:reporters?|press|journalists|supporters|crowd)\b)[^.;]{0,60}\b(?:last(?:ed|ing|s)?|for|took|went on(?: for)?)\s$/i;
const isTalkLength = (text: string, q: CountedQuantity): boolean =>
  talkBehind.test(text.slice(q.end, q.end + 50)) || talkBefore.test(text.slice(Math.max(0, q.start - 110), q.start));

// "John Smith, 34," and "34-year-old John Smith": the name right beside the age.
function nameNear(tokens: readonly Token[], q: CountedQuantity, context: SentenceContext): string {
  const at = indexOf(tokens, q.digits.start);
  const isName = (t: Token | undefined): boolean => t?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(t.text);
  if (tokens[at - 1]?.text === ',' && isName(tokens[at - 2])) return tokens[at - 2]!.lower;
  const behind = tokens.slice(q.past, q.past + 6);
  const first = behind.findIndex(isName);
  if (first >= 0) {
    let last = first;
    while (isName(behind[last + 1])) last++;
    return behind[last]!.lower;
  }
  const before = tokens.slice(Math.max(context.sentence.firstToken, at - 4), at);
  return before.findLast(isName)?.lower ?? '';
}
