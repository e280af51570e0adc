import { comparisonWords, equipmentOf, unrealWords, updateWords } from '../../lexicon/events.ts';
import { type Span, textOf } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import type { CountedQuantity } from '../quantities.ts';
import { isCalendarName, type SentenceContext } from './context.ts';
import type { FigureFrame } from './figure-frame.ts';

/** How far around the figure its hedges are looked for, in code units. */
const near = { before: 70, after: 45 };

const changedWords =
  /\b(?:revised|updated?|earlier|initially|previous(?:ly)?|at first|originally|from an?|early|intraday|at one point|briefly)\b/i;

/** What near the figure keeps it from being a plain statement. `frame` and `q` in offsets of the text. */
export function hedgeOf(
  text: string,
  frame: Span & Pick<FigureFrame, 'event'>,
  q: CountedQuantity,
  { sentence }: SentenceContext,
): Pick<FigureFrame, 'hedge'> {
  const before = text.slice(Math.max(sentence.start, frame.start - near.before), q.start);
  const after = text.slice(q.end, Math.min(sentence.end, frame.end + near.after));
  // Another clause is another statement.
  const own = `${before.replace(/^.*(?:;|,\s(?:while|but|whereas|although|and)\s)/s, '')} # ${after.replace(/(?:;|,\s(?:while|but|whereas|although|and|fewer|more|up|down)\s).*$/s, '')}`;
  // Prices and rates move: that they do is the news itself.
  const moves = frame.event === 'price' || frame.event === 'share';
  if ((moves ? changedWords : updateWords).test(own)) return { hedge: 'update' };
  if (comparisonWords.test(own)) return { hedge: 'comparison' };
  return unrealWords.test(own) ? { hedge: 'unreal' } : {};
}

const partialWords =
  /\b(?:of (?:them|these|those|whom|which)|including|among (?:them|those)|such as|one of|some of)\b/i;

/** Whether the figure is a part of another, or beside another ("another 5,000"). */
export function partOf(
  text: string,
  tokens: readonly Token[],
  q: CountedQuantity,
  context: SentenceContext,
): Pick<FigureFrame, 'partial' | 'further'> {
  if (isPart(text, q, context)) return { partial: true };
  const further =
    q.scope.some((w) => /^(?:other|another|others|more|additional|further|extra|new|fresh)$/.test(w)) ||
    q.noun === 'other' ||
    q.noun === 'others' ||
    tokens[q.after]?.lower === 'others' ||
    /^\s?(?:,\s)?(?:others?\b|more\b)/i.test(text.slice(q.end, q.end + 14));
  return further ? { partial: true, further } : { partial: false };
}

// Words that belong to some of a larger number: their parents, their names, a group of them.
const someOf =
  /\b(?:parents?|famil(?:y|ies)|relatives|mothers?|fathers?|widows?|sons?|daughters?|friends|colleagues|lawyers?|names|photos|pictures|one|group|out|sample|survey|poll) of (?:the |those |its |about |some )?$/i;

function isPart(text: string, q: CountedQuantity, context: SentenceContext): boolean {
  const scoped = q.scope.some(
    (w) => /^(?:remaining|rest|first|last|of)$/.test(w) && !(w === 'of' && q.noun && equipmentOf(q.noun)),
  );
  if (scoped || /^(?:rest|remainder)$/.test(q.noun ?? '')) return true;
  const before = textOf(text, { start: Math.max(context.sentence.start, q.start - 40), end: q.start });
  const after = text.slice(q.end, q.end + 14);
  if (partialWords.test(before.slice(-28)) || someOf.test(before)) return true;
  if (/^\s?(?:,\s)?(?:of (?:them|whom|these|those)|each\b|in each)/i.test(after)) return true;
  // "Three people died in one house"
  return /^(?:\s(?:were|was|have|had|been|killed|died|dead|injured|hurt|wounded|found|trapped|missing|arrested|burned|drowned)){0,4}\s(?:in|at|from|aboard|inside|on) (?:one|an?|another|the same|a single)\b/.test(
    text.slice(q.end, q.end + 60),
  );
}

/** The names of the place right after the figure: “15 dying in Cebu” is for one place. */
export function placesAfter(tokens: readonly Token[], past: number): string[] {
  for (let i = past; i < past + 4 && tokens[i]; i++) {
    if (/^(?:in|on|at|near|across|throughout|around)$/.test(tokens[i]!.lower)) {
      const from = /^(?:the|a|an)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      const places: string[] = [];
      for (let k = from; k < from + 5 && tokens[k]; k++) {
        if (tokens[k]!.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[k]!.text) && !isCalendarName(tokens[k]!.text))
          places.push(tokens[k]!.lower);
        else if (!/^(?:ADJ|NOUN|DET)$/.test(tokens[k]!.pos) && !/^(?:of|and|,)$/.test(tokens[k]!.lower)) break;
      }
      return places;
    }
    if (/^[.;:,]$/.test(tokens[i]!.text)) return [];
  }
  return [];
}
