import { incidentOf } from '../../lexicon/events.ts';
import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { type TimeExpression, timesOf } from '../times.ts';
import { contextAt, type SentenceContext } from './context.ts';

/** An event with its day. Offsets of the words that name the day, from the paragraph's start. */
export interface DateFrame extends Span {
  readonly event: string;
  readonly time: TimeExpression;
  readonly context: SentenceContext;
}

/** The dated events of a paragraph. */
export const datesOf = (paragraph: Paragraph): readonly DateFrame[] => paragraph.get(layer);

const verbs: Readonly<Record<string, string>> = {
  sign: 'sign', die: 'death', bear: 'birth', elect: 'election', launch: 'launch', arrest: 'arrest', resign: 'resignation', arrive: 'arrival', open: 'opening',
  begin: 'start', start: 'start', end: 'end', meet: 'meeting', call: 'call', phone: 'call', explode: 'explosion', crash: 'crash', collapse: 'collapse', strike: 'strike',
  sink: 'sinking', kill: 'killing', invade: 'invasion', announce: '', say: '', report: '', tell: '', state: '', visit: 'visit', vote: 'vote',
  publish: 'publication', release: 'release', adopt: 'adoption', approve: 'approval', found: 'founding', marry: 'wedding', win: 'victory', shoot: 'shooting',
}; // biome-ignore format: a table
const nouns: Readonly<Record<string, string>> = {
  call: 'call', conversation: 'call', meeting: 'meeting', summit: 'meeting', election: 'election', referendum: 'election', vote: 'vote', launch: 'launch', visit: 'visit',
  death: 'death', arrest: 'arrest', resignation: 'resignation', signing: 'sign', wedding: 'wedding', trial: 'trial', hearing: 'hearing', inauguration: 'inauguration',
}; // biome-ignore format: a table

/** How far from the day its event is looked for, in tokens. */
const reach = 9;

const layer = paragraphLayer('dated events', (paragraph): readonly DateFrame[] =>
  timesOf(paragraph).flatMap((time) => {
    if (time.meaning.kind !== 'date' && time.meaning.kind !== 'day-of-month' && time.meaning.kind !== 'weekday')
      return [];
    const context = contextAt(paragraph, time.start);
    const event = context && !context.question ? eventNear(context, time) : undefined;
    return event && context ? [{ start: time.start, end: time.end, event, time, context }] : [];
  }),
);

/** The nearest event word before the time, else right behind it; a reporting verb in between takes the time for itself. */
export function eventNear({ tokens }: SentenceContext, time: TimeExpression): string | undefined {
  const at = tokens.findIndex((t) => t.end > time.start);
  const past = tokens.findIndex((t) => t.start >= time.end);
  for (let i = past; past > 0 && i < Math.min(tokens.length, past + 4); i++) {
    const t = tokens[i]!;
    if (/^[,.;:]$/.test(t.text)) break;
    // "the January 8 missile attack"
    const event = t.pos === 'NOUN' ? (incidentOf(t.lemma) ?? own(nouns, t.lemma)) : undefined;
    if (event && tokens[at - 1]?.lower === 'the') return event;
  }
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const t = tokens[i]!;
    const event =
      t.pos === 'VERB'
        ? own(verbs, t.lemma)
        : t.pos === 'NOUN'
          ? (incidentOf(t.lemma) ?? own(nouns, t.lemma))
          : undefined;
    if (event === '') return undefined;
    if (event) return event;
    if (/^[;:.]$/.test(t.text)) return undefined;
  }
  return undefined;
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
