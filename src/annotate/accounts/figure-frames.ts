import {
  comparisonWords, 
  equipmentOf, type FigureClass, figureNouns, figurePhrases, figureStates, figureVerbs, groupOf,unrealWords, updateWords,
} from '../../lexicon/events.ts'; // biome-ignore format: a list
import { currencyOf } from '../../lexicon/units.ts';
import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import { type Span, textOf } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import { tokensOf } from '../../text/tokens.ts';
import { type CountedQuantity, quantitiesOf } from '../quantities.ts';
import { contextAt, type SentenceContext } from './context.ts';

/** A figure with what it is a figure of. Offsets count from the paragraph's start. */
export interface FigureFrame extends Span {
  /** Undefined for a figure outside the closed classes: comparable only in sentences that say nearly the same. */
  readonly event: FigureClass | undefined;
  /** Who or what is counted: `people`, a group, a noun, a unit. */
  readonly group: string;
  readonly quantity: CountedQuantity;
  readonly context: SentenceContext;
  /** Part of a larger figure, or of another: "of them", "including", "another 5,000", "15 in Cebu". */
  readonly partial: boolean;
  /** What near it keeps it from being a plain statement: it changed, is compared, or is not said to be so. */
  readonly hedge?: 'update' | 'comparison' | 'unreal';
  /** Names the place right after the figure, or in the figure's own phrase. */
  readonly places: readonly string[];
  /** A bare figure that leaves out what it counts ("the unions claimed 310,000"): taken from the figure before it. */
  readonly elided?: { readonly place: number; readonly of: number };
  /** The words of who gives a bare figure: “union leaders”. */
  readonly claimant?: string;
}

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
        partial: isPartial(paragraph.text, tokens, quantity, context),
        places: placesAfter(tokens, reading.past),
        ...hedgeOf(paragraph.text, reading.frame, quantity, context),
        ...reading.frame,
      });
  }
  return frames;
});

/** How far around the figure its hedges are looked for, in code units. */
const near = { before: 70, after: 45 };

function hedgeOf(
  text: string,
  frame: Span,
  q: CountedQuantity,
  { sentence }: SentenceContext,
): Pick<FigureFrame, 'hedge'> {
  const before = text.slice(Math.max(sentence.start, frame.start - near.before), q.start);
  const after = text.slice(q.end, Math.min(sentence.end, frame.end + near.after));
  // Another clause is another statement.
  const own = `${before.replace(/^.*(?:;|,\s(?:while|but|whereas|although|and)\s)/s, '')} # ${after.replace(/(?:;|,\s(?:while|but|whereas|although|and|fewer|more|up|down)\s).*$/s, '')}`;
  if (updateWords.test(own)) return { hedge: 'update' };
  if (comparisonWords.test(own)) return { hedge: 'comparison' };
  return unrealWords.test(own) ? { hedge: 'unreal' } : {};
}

type Reading = {
  readonly frame: Pick<FigureFrame, 'start' | 'end' | 'event' | 'group' | 'elided' | 'claimant'>;
  readonly past: number;
};

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
  if (q.kind === 'age') return { frame: { ...plain, event: 'age', group: nameNear(tokens, q, context) }, past: q.past };
  if (q.kind === 'money') return { frame: { ...plain, ...moneyClass(context, q) }, past: q.past };
  if (q.kind === 'percent')
    return { frame: { ...plain, event: undefined, group: `${q.unit} ${q.noun ?? ''}` }, past: q.past };
  if (q.kind === 'measure') {
    if (q.unit === 'minute' && talk.test(context.text))
      return { frame: { ...plain, event: 'length', group: 'talk' }, past: q.past };
    return { frame: { ...plain, event: undefined, group: `${q.unit} ${q.noun ?? ''}` }, past: q.past };
  }
  if (isMagnitude(tokens, q)) {
    const word = tokens.findLast((t) => t.lower === 'magnitude' && t.end <= q.start && q.start - t.end < 8);
    const span = word ? whole(word.start, q.digits.end) : whole(q.start, q.digits.end);
    return { frame: { ...span, event: 'magnitude', group: 'magnitude' }, past: q.past };
  }
  const noun = q.noun;
  if (noun && (equipmentOf(noun) || currencyOf(noun)))
    return { frame: { ...plain, event: undefined, group: noun }, past: q.past };
  const byNoun = noun === undefined ? undefined : figureNouns.get(noun);
  const bare = noun === undefined && !q.scope.includes('of');
  const verb = triggerBefore(tokens, from, indexOf(tokens, q.start)) ?? triggerAfter(tokens, q.past, to);
  if (verb && (byNoun === undefined || byNoun === verb.event)) {
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
  if (bare) {
    const listed = listPlace(paragraph.text, quantities, i, context);
    const claimed =
      claimVerb.test(tokens[indexOf(tokens, q.start) - 1]?.lower ?? '') ||
      /\b(?:figure|number|toll|total|count|estimate|turnout|crowd)s?\b[^.,;]{0,20}\b(?:at|of|to|was|were)\s*$/i.test(
        paragraph.text.slice(Math.max(0, q.start - 50), q.start),
      );
    if (listed || claimed) {
      const start = claimed ? sourceStart(tokens, context, indexOf(tokens, q.start)) : q.start;
      return {
        frame: {
          start,
          end: q.end,
          event: undefined,
          group: '',
          elided: listed ?? { place: 0, of: 1 },
          ...claimantOf(paragraph.text, context, q),
        },
        past: q.past,
      };
    }
    return undefined;
  }
  return noun ? { frame: { ...plain, event: undefined, group: noun }, past: q.past } : undefined;
}

const claimVerb =
  /^(?:claimed|claims|said|says|counted|counts|estimated|estimates|announced|reported|reports|put|gave|cited|insisted)$/;
const talk = /\b(?:call|conversation|talks?|meeting|summit|phone|telephone|spoke|met|session)\b/i;

// "the unions claimed 310,000": the words of the source belong to the passage.
function sourceStart(tokens: readonly Token[], context: SentenceContext, at: number): number {
  let i = at - 1;
  for (
    let n = 0;
    n < 4 && i - 1 >= context.sentence.firstToken && /^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[i - 1]!.pos);
    n++
  )
    i--;
  return tokens[Math.max(i, context.sentence.firstToken)]!.start;
}

// The noun phrase before the reporting verb that stands nearest before the figure.
function claimantOf(text: string, { tokens }: SentenceContext, q: CountedQuantity): Pick<FigureFrame, 'claimant'> {
  const at = tokens.findLastIndex((t) => t.end <= q.start && claimVerb.test(t.lower));
  let from = at;
  while (from > 0 && at - from < 5 && /^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[from - 1]!.pos)) from--;
  return at > 0 && from < at ? { claimant: text.slice(tokens[from]!.start, tokens[at - 1]!.end) } : {};
}

const indexOf = (tokens: readonly Token[], offset: number): number => {
  const i = tokens.findIndex((t) => t.end > offset);
  return i < 0 ? tokens.length : i;
};

interface Trigger {
  readonly event: FigureClass;
  readonly index: number;
}

// "killing at least 20 people", "left 30 dead" is after; "injured more than 300"
function triggerBefore(tokens: readonly Token[], from: number, at: number): Trigger | undefined {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    const t = tokens[i]!;
    const event =
      t.pos === 'VERB' || /ing$/.test(t.lower)
        ? (figureVerbs.get(t.lemma) ?? figureVerbs.get(t.lower.replace(/(?:ing|ed)$/, '')))
        : undefined;
    if (event && !transitive.has(event)) return undefined;
    // "were injured and 20 …": the passive belongs to what stands before it.
    if (event && /^(?:was|were|been|be|being|is|are)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
    if (event) return { event, index: i };
    const phrase = phraseAt(tokens, i - 1);
    if (phrase && phrase.index === i && phrase.event === 'attended') return { event: phrase.event, index: i - 1 };
    if (!/^(?:ADV|ADJ|DET|ADP|NUM)$/.test(t.pos) || /^(?:by|in|at|after|of|to|with|for|from|on)$/.test(t.lower))
      return undefined;
  }
  return undefined;
}

const transitive: ReadonlySet<FigureClass> = new Set([
  'killed',
  'injured',
  'captured',
  'arrested',
  'displaced',
  'infected',
  'rescued',
  'questioned',
  'attended',
]);

// "157 people have been killed", "34 troops have been diagnosed", "11 service members were, in fact, hurt"
function triggerAfter(tokens: readonly Token[], past: number, to: number): Trigger | undefined {
  let content = 0;
  for (let i = past; i < Math.min(to, past + 9); i++) {
    const t = tokens[i]!;
    const phrase = phraseAt(tokens, i);
    if (phrase) return { event: phrase.event, index: phrase.index };
    const event =
      figureStates.get(t.lower) ??
      (t.pos === 'VERB' ? (figureVerbs.get(t.lemma) ?? figureVerbs.get(t.lower)) : undefined);
    if (event) {
      // "11 people attended": active for those who act; a noun's verb in the active does it to others.
      if (/ing$/.test(t.lower) && !/^(?:missing|dying|protesting|demonstrating|attending|marching)$/.test(t.lower))
        return undefined;
      const active =
        actsOnOthers.has(event) &&
        t.pos === 'VERB' &&
        !passiveBefore(tokens, past, i) &&
        tokens[i + 1] !== undefined &&
        /^(?:DET|NUM|PROPN|NOUN|ADJ|PRON)$/.test(tokens[i + 1]!.pos);
      return active ? undefined : { event, index: i };
    }
    if (
      /^(?:AUX|ADV|PART)$/.test(t.pos) ||
      /^(?:have|has|had|been|be|were|was|are|is|in|fact|,|reportedly|still|confirmed|left|reported|listed|declared|feared|found|remain|remained|died|who|both|either|also)$/.test(
        t.lower,
      )
    )
      continue;
    if (/^(?:;|:|\.|–|—|\(|\)|but|while|whereas|after|when|because|that)$/.test(t.lower)) return undefined;
    if (++content > 2) return undefined;
  }
  return undefined;
}

const actsOnOthers: ReadonlySet<FigureClass> = new Set([
  'killed',
  'injured',
  'captured',
  'arrested',
  'infected',
  'rescued',
  'questioned',
]);
const passiveBefore = (tokens: readonly Token[], from: number, i: number): boolean =>
  tokens.slice(Math.max(from, i - 5), i).some((t) => /^(?:was|were|been|be|being|is|are|got|get|left)$/.test(t.lower));

function phraseAt(tokens: readonly Token[], i: number): Trigger | undefined {
  const head = tokens[i];
  if (!head) return undefined;
  for (const [event, words] of figurePhrases) {
    if (head.lemma !== words[0] && head.lower !== words[0]) continue;
    if (words.slice(1).every((w, k) => tokens[i + 1 + k]?.lower === w)) return { event, index: i + words.length - 1 };
  }
  return undefined;
}

// "the death toll from the quake was 20", "the number of injured stands at 300"
function tollBefore(
  tokens: readonly Token[],
  from: number,
  at: number,
): { event: FigureClass; start: number } | undefined {
  for (let i = at - 1; i >= Math.max(from, at - 10); i--) {
    const t = tokens[i]!;
    if (t.lower === 'toll')
      return { event: 'killed', start: tokens[tokens[i - 1]?.lower === 'death' ? i - 1 : i]!.start };
    if (/^(?:number|tally|figure|total)$/.test(t.lower)) {
      for (const after of tokens.slice(i + 1, i + 5)) {
        const event = figureNouns.get(after.lemma) ?? figureStates.get(after.lower) ?? figureVerbs.get(after.lemma);
        if (event) return { event, start: t.start };
      }
    }
    if (/^[;:.]$/.test(t.text) || /^(?:which|while|and|but)$/.test(t.lower)) return undefined;
  }
  return undefined;
}

// "310,000 and 330,000 respectively"
function listPlace(
  text: string,
  quantities: readonly CountedQuantity[],
  i: number,
  context: SentenceContext,
): FigureFrame['elided'] {
  if (!/\brespectively\b/.test(context.text)) return undefined;
  const bare = quantities.filter(
    (q) => q.start >= context.sentence.start && q.end <= context.sentence.end && q.noun === undefined,
  );
  const place = bare.indexOf(quantities[i]!);
  const linked = bare.slice(1).every((q, k) => /^\s?(?:,|and|,\s?and)\s?$/.test(text.slice(bare[k]!.end, q.start)));
  return place >= 0 && bare.length > 1 && linked ? { place, of: bare.length } : undefined;
}

const isMagnitude = (tokens: readonly Token[], q: CountedQuantity): boolean =>
  q.maximum < 10 &&
  (q.noun === 'magnitude' ||
    tokens.slice(Math.max(0, q.after - 4), q.after).some((t) => t.lower === 'magnitude') ||
    (tokens[q.after]?.text === '-' && tokens[q.after + 1]?.lower === 'magnitude'));

function moneyClass(context: SentenceContext, q: CountedQuantity): { event: FigureClass | undefined; group: string } {
  if (/\b(?:damages?|losses|loss)\b/i.test(context.text)) return { event: 'damage', group: q.unit ?? '' };
  return { event: undefined, group: q.unit ?? '' };
}

// "John Smith, 34," and "34-year-old John Smith": the name right beside the age.
function nameNear(tokens: readonly Token[], q: CountedQuantity, context: SentenceContext): string {
  const at = indexOf(tokens, q.digits.start);
  const isName = (t: Token | undefined): boolean => t?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(t.text);
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

const partialWords =
  /\b(?:of (?:them|these|those|whom|which)|including|among (?:them|those)|such as|one of|some of)\b/i;

function isPartial(text: string, tokens: readonly Token[], q: CountedQuantity, context: SentenceContext): boolean {
  if (
    q.scope.some(
      (w) =>
        /^(?:other|another|others|more|additional|further|remaining|extra|new|fresh|of)$/.test(w) &&
        !(w === 'of' && q.noun && equipmentOf(q.noun)),
    )
  )
    return true;
  if (/^(?:others?|rest|remainder)$/.test(q.noun ?? '')) return true;
  const before = textOf(text, { start: Math.max(context.sentence.start, q.start - 40), end: q.start });
  const after = text.slice(q.end, q.end + 14);
  if (
    partialWords.test(before.slice(-28)) ||
    /^\s?(?:,\s)?(?:of (?:them|whom|these|those)|others?\b|more\b|each\b|in each)/i.test(after)
  )
    return true;
  // "Three people died in one house"
  if (
    /^[^.,;]{0,22}\b(?:in|at|from|aboard|inside|on) (?:one|a|an|another|the same|a single)\b/.test(
      text.slice(q.end, q.end + 40),
    )
  )
    return true;
  return tokens[q.after]?.lower === 'others';
}

// "15 dying in Cebu": a figure for one place.
function placesAfter(tokens: readonly Token[], past: number): string[] {
  for (let i = past; i < past + 4 && tokens[i]; i++) {
    if (/^(?:in|on|at|near|across|throughout|around)$/.test(tokens[i]!.lower)) {
      const from = /^(?:the|a|an)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      const places: string[] = [];
      for (let k = from; k < from + 5 && tokens[k]; k++) {
        if (tokens[k]!.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[k]!.text)) places.push(tokens[k]!.lower);
        else if (!/^(?:ADJ|NOUN|DET)$/.test(tokens[k]!.pos) && !/^(?:of|and|,)$/.test(tokens[k]!.lower)) break;
      }
      return places;
    }
    if (/^[.;:]$/.test(tokens[i]!.text)) return [];
  }
  return [];
}
