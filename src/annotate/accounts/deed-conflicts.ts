import { type Article, articleLayer, type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import { publicationDay } from '../publication-date.ts';
import { timesAgree } from './compare.ts';
import type { Conflict } from './conflict.ts';
import { contextsOf, intersects, isCalendarName, type SentenceContext } from './context.ts';
import { type Placed, pair, placedFrames } from './placed-frames.ts';
import { locationsAgree } from './places.ts';
import { sameVoice } from './voices.ts';

/** Something done or not done in the past. Offsets from the paragraph's start. */
interface DeedFrame extends Span {
  /** The verb's dictionary form; verbs of assent and of refusal share one. */
  readonly deed: string;
  readonly done: boolean;
  readonly who: ReadonlySet<string>;
  /** True where a pronoun stands for the doer: mostly the source himself. */
  readonly byPronoun: boolean;
  readonly what: ReadonlySet<string>;
  readonly context: SentenceContext;
}

/** How many paragraphs apart two sources may stand to be read side by side. */
const nearby = 3;

/** One source says that somebody did it, another that he did not, or did the opposite. */
export const deedConflicts = articleLayer('deed conflicts', (article: Article): readonly Conflict[] => {
  const day = article.get(publicationDay);
  const frames = article.paragraphs.flatMap((p) => p.paragraph.get(layer));
  // Who speaks is asked only of deeds told both ways.
  const [done, undone] = [true, false].map((is) => new Set(frames.flatMap((f) => (f.done === is ? [f.deed] : []))));
  const all = placedFrames(article, (p) => p.get(layer).filter((f) => done!.has(f.deed) && undone!.has(f.deed)));
  const named = all.filter(({ voice }) => voice.key !== '');
  return named.flatMap((second, j) => {
    const first = named.slice(0, j).find((f) => second.paragraph - f.paragraph <= nearby && contradict(f, second, day));
    return first ? [pair(first, second, 'whether it happened', 0.75)] : [];
  });
});

const anotherTime =
  /\b(?:last|previous(?:ly)?|again|earlier|since|years? ago|months? ago|next|later|another|second|before|yet|initially|first|until|whether|if|motion|amendments?)\b/i;

function contradict(a: Placed<DeedFrame>, b: Placed<DeedFrame>, day: number | undefined): boolean {
  const [x, y] = [a.frame, b.frame];
  if (x.deed !== y.deed || x.done === y.done || x.context === y.context || sameVoice(a.voice, b.voice)) return false;
  if (anotherTime.test(x.context.text) || anotherTime.test(y.context.text)) return false;
  // Two sources that each speak of themselves do not speak of one deed.
  if (x.byPronoun && y.byPronoun) return false;
  if (!intersects(doers(a), doers(b)) || !timesAgree(x.context, y.context, day)) return false;
  const [small, large] = x.what.size <= y.what.size ? [x.what, y.what] : [y.what, x.what];
  return (small.size > 0) === (large.size > 0) && [...small].every((w) => large.has(w)) && locationsAgree(x.context, y.context);
} // biome-ignore format: one condition a line

const doers = ({ frame, voice }: Placed<DeedFrame>): ReadonlySet<string> =>
  new Set([...frame.who, ...(frame.byPronoun ? voice.key.split(/\s+/).filter((w) => !empty.test(w)) : [])]);

const layer = paragraphLayer('deeds', (paragraph: Paragraph): readonly DeedFrame[] =>
  paragraph.kind === 'headline'
    ? []
    : contextsOf(paragraph).flatMap((context) =>
        context.question ? [] : context.tokens.flatMap((_, i) => deedAt(context, i) ?? []),
      ),
);

const assent = /^(?:approve|adopt|pass|accept|ratify|endorse|back|support)$/;
const refusal = /^(?:reject|refuse|decline|veto)$/;
/** Verbs that say little of what was done, or of saying, knowing and wanting. */
const vague =
  /^(?:be|have|do|say|tell|claim|state|add|note|deny|report|announce|ask|know|think|believe|want|see|get|go|come|take|give|need|like|mean|feel|find|expect|plan|comment|respond|reply|answer|mention|specify|disclose|provide|discuss|explain|call|include|use|work|try|make|speak|talk)$/;
const uncertain = /^(?:will|would|could|may|might|should|must|can|if|to|when|once|unless|ever)$/;

function deedAt(context: SentenceContext, i: number): DeedFrame | undefined {
  const { tokens } = context;
  const t = tokens[i]!;
  if (t.pos !== 'VERB' || vague.test(t.lemma)) return undefined;
  const before = clauseBefore(tokens, i);
  const negation = before.find((b) => /^(?:not|never|n['’]t)$/.test(b.lower));
  // The negation is this verb's own: nothing but adverbs stand between.
  if (negation && before.slice(before.indexOf(negation) + 1).some((b) => !/^(?:ADV|AUX|PART)$/.test(b.pos))) return undefined;
  const denied = tokens.slice(Math.max(0, i - 12), i).find((b) => /^(?:denied|denies)$/.test(b.lower));
  if (before.some((b) => uncertain.test(b.lower)) || /^(?:to|be|been|was|were|is|are|being)$/.test(before.at(-1)?.lower ?? ''))
    return undefined;
  const isPast = /ed$|en$/.test(t.lower) || t.lower !== t.lemma.toLowerCase();
  const isDone = !negation && isPast && !/ing$|s$/.test(t.lower);
  const isUndone = negation !== undefined && before.some((b) => /^(?:did|has|have|had)$/.test(b.lower));
  if (!isDone && !isUndone) return undefined;
  const { words: what, end } = objectOf(tokens, i);
  const isRefusal = refusal.test(t.lemma);
  const subject = before.filter((b) => /^(?:NOUN|PROPN)$/.test(b.pos));
  return {
    start: (negation ?? t).start,
    end,
    deed: isRefusal || assent.test(t.lemma) ? 'assent' : t.lemma,
    done: (isDone !== isRefusal) !== (denied !== undefined),
    who: new Set(subject.map(wordOf).filter((w) => w.length > 2 && !empty.test(w))),
    byPronoun: subject.length === 0 && before.some((b) => /^(?:he|she|it|they)$/.test(b.lower)),
    what,
    context,
  };
} // biome-ignore format: one condition a line

const wordOf = (t: Token): string => (t.pos === 'NOUN' ? t.lemma : t.lower).toLowerCase();
const empty =
  /^(?:the|of|and|airlines?|ministry|department|police|party|company|group|agency|union|side|people|official|spokesman|day|time|year|week|month|government|man|woman)$/;

// The words before the verb, as far back as its clause goes.
function clauseBefore(tokens: readonly Token[], i: number): Token[] {
  const words: Token[] = [];
  for (let j = i - 1; j >= Math.max(0, i - 9); j--) {
    const t = tokens[j]!;
    if (/^[,;:—–]$/.test(t.text) || /^(?:that|who|which|and|but|because|while|said|says|stated|states|added|disclosed|reported|reports|announced|claimed|claims|insisted|stressed|denied|denies)$/.test(t.lower)) break;
    words.unshift(t);
  }
  return words;
} // biome-ignore format: one condition a line

// What was done, as far as the first word of time or place.
function objectOf(tokens: readonly Token[], i: number): { words: Set<string>; end: number } {
  const words = new Set<string>();
  let end = tokens[i]!.end;
  for (const t of tokens.slice(i + 1, i + 10)) {
    if (/^[.,;:?!”"—–]$/.test(t.text) || /^(?:in|on|at|by|after|before|because|during|and|but|that|who|which|while|over|with|as)$/.test(t.lower))
      break;
    if (!/^(?:NOUN|PROPN)$/.test(t.pos) || isCalendarName(t.text)) continue;
    words.add(wordOf(t));
    end = t.end;
  }
  return { words, end };
} // biome-ignore format: one condition a line
