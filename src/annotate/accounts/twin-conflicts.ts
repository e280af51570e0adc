import { areOpposites } from '../../lexicon/antonyms.ts';
import { type Article, articleLayer } from '../../model/article.ts';
import { overlaps, type Span, shift, textOf } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import { publicationDay } from '../publication-date.ts';
import { type CountedQuantity, quantitiesOf } from '../quantities.ts';
import { canBothHold, sameTime } from './compare.ts';
import type { Conflict } from './conflict.ts';
import { contextsOf, type SentenceContext } from './context.ts';
import { questionOf } from './figure-question.ts';
import { voiceAt } from './voices.ts';

/** Sentences that say the same but for one figure, day or opposite word. */
export const twinConflicts = articleLayer('twin conflicts', (article: Article): readonly Conflict[] => {
  const day = article.get(publicationDay);
  return twins(article).flatMap(([a, b]) => {
    const slots = [...figureSlots(a, b), ...timeSlots(a, b, day), ...oppositeSlots(a, b)];
    // Two differences are two statements in parallel: "Sales rose 5 % in March. Sales fell 3 % in April."
    if (slots.length !== 1) return [];
    const { kind, about, first, second, replaces } = slots[0]!;
    const [one, two] = [shift(first, a.base), shift(second, b.base)];
    return [
      {
        kind,
        about,
        first: { ...one, voice: voiceAt(article, one) },
        second: { ...two, voice: voiceAt(article, two) },
        confidence: 0.7,
        ...(replaces && { replacement: { at: two, text: textOf(article.text, one) } }),
      },
    ];
  });
});

interface Twin {
  readonly context: SentenceContext;
  readonly quantities: readonly CountedQuantity[];
  /** Offset of the paragraph. */
  readonly base: number;
}

interface Slot {
  readonly kind: Conflict['kind'];
  readonly about: string;
  readonly first: Span;
  readonly second: Span;
  readonly replaces: boolean;
}

/** Content words two twins share at least, and the share of the longer one's. */
const enough = { count: 6, share: 0.75 };
/** A word in more sentences than this does not help to find twins. */
const commonAt = 12;

// Found through the words they share, so that a long article is not compared sentence by sentence.
function twins(article: Article): (readonly [Twin, Twin])[] {
  const sentences: Twin[] = article.paragraphs.flatMap((p) =>
    p.paragraph.kind === 'headline'
      ? []
      : contextsOf(p.paragraph).map((context) => ({
          context,
          base: p.start,
          quantities: quantitiesOf(p.paragraph).filter(
            (q) => q.start >= context.sentence.start && q.end <= context.sentence.end,
          ),
        })),
  );
  const byWord = new Map<string, number[]>();
  const found: (readonly [Twin, Twin])[] = [];
  for (const [j, s] of sentences.entries()) {
    if (s.context.question || s.context.content.size < enough.count) continue;
    const shared = new Map<number, number>();
    for (const word of s.context.content) {
      const list = byWord.get(word) ?? [];
      byWord.set(word, list);
      if (list.length <= commonAt) for (const i of list) shared.set(i, (shared.get(i) ?? 0) + 1);
      list.push(j);
    }
    for (const [i, count] of shared) {
      const other = sentences[i]!;
      const longer = Math.max(other.context.content.size, s.context.content.size);
      if (count >= enough.count && count >= enough.share * longer) found.push([other, s]);
    }
  }
  return found;
}

function figureSlots(a: Twin, b: Twin): Slot[] {
  if (a.quantities.length !== b.quantities.length || otherModifiers(a, b)) return [];
  return a.quantities.flatMap((q, i) => {
    const r = b.quantities[i]!;
    if (q.kind !== r.kind || q.unit !== r.unit || q.noun !== r.noun || canBothHold(q, r)) return [];
    const about = questionOf({ quantity: shifted(q, -a.context.sentence.start) }, a.context.text);
    return [{ kind: 'figures' as const, about, first: q.digits, second: r.digits, replaces: true }];
  });
}

// "White victims" and "black victims": the same things said of two groups.
function otherModifiers(a: Twin, b: Twin): boolean {
  const [x, y] = [modifiers(a), modifiers(b)];
  return [...x].some(([head, mods]) => {
    const other = y.get(head);
    return other !== undefined && !mods.some((m) => other.includes(m));
  });
}

function modifiers({ context: { tokens }, quantities }: Twin): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [i, t] of tokens.entries()) {
    const before = tokens[i - 1];
    if (
      t.pos === 'NOUN' &&
      before &&
      /^(?:ADJ|PROPN)$/.test(before.pos) &&
      !quantities.some((q) => overlaps(q, before))
    )
      found.set(t.lemma, [...(found.get(t.lemma) ?? []), before.lower]);
  }
  return found;
}

const shifted = (q: CountedQuantity, by: number): CountedQuantity => ({
  ...q,
  ...shift(q, by),
  digits: shift(q.digits, by),
});

function timeSlots(a: Twin, b: Twin, day: number | undefined): Slot[] {
  const [ta, tb] = [a.context.times, b.context.times];
  if (ta.length !== tb.length) return [];
  return ta.flatMap((t, i) => {
    const u = tb[i]!;
    const years =
      t.meaning.kind === 'year' && u.meaning.kind === 'year' ? t.meaning.year !== u.meaning.year : undefined;
    const months =
      t.meaning.kind === 'month' && u.meaning.kind === 'month'
        ? t.meaning.month !== u.meaning.month || t.meaning.year !== u.meaning.year
        : undefined;
    if (t.meaning.kind !== u.meaning.kind || t.local || u.local || !(years ?? months ?? !sameTime(t, u, day)))
      return [];
    return [{ kind: 'dates' as const, about: 'when it happened', first: t, second: u, replaces: true }];
  });
}

function oppositeSlots(a: Twin, b: Twin): Slot[] {
  const onlyA = a.context.tokens.filter((t) => !has(b, t));
  const onlyB = b.context.tokens.filter((t) => !has(a, t));
  if (onlyA.length > 6 || onlyB.length > 6) return [];
  for (const x of onlyA) {
    const y = onlyB.find((t) => areOpposites(x.lemma.toLowerCase(), t.lemma.toLowerCase()));
    if (y) return [{ kind: 'accounts', about: 'what happened', first: x, second: y, replaces: false }];
  }
  const [noA, noB] = [onlyA.find(negates), onlyB.find(negates)];
  if (Boolean(noA) === Boolean(noB)) return [];
  return [
    { kind: 'accounts', about: 'whether it happened', first: around(a, noA), second: around(b, noB), replaces: false },
  ];
}

const negates = (t: Token): boolean => /^(?:not|never|n['’]t|no|without)$/.test(t.lower);
const has = (twin: Twin, t: Token): boolean =>
  twin.context.tokens.some((u) => u.lower === t.lower || (u.lemma === t.lemma && t.pos !== 'PUNCT'));

// The word that denies with the one behind it, or the whole sentence that does not deny.
function around({ context }: Twin, no: Token | undefined): Span {
  if (!no) return { start: context.sentence.start, end: context.sentence.end };
  const next = context.tokens[context.tokens.indexOf(no) + 1];
  return { start: no.start, end: next?.end ?? no.end };
}
