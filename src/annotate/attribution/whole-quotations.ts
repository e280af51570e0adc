import type { Article, PlacedParagraph } from '../../model/article.ts';
import type { AttributionForm } from '../../model/layers.ts';
import { overlaps, type Span, shift } from '../../model/span.ts';
import { type Quotation, quotationsIn } from '../quotations.ts';

/** What is needed of an attribution to find whose words a quotation is. */
interface Speaking {
  readonly source?: Span | undefined;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly form: AttributionForm;
  readonly quoted: boolean;
  readonly paragraph: number;
}

/** Fewer characters are a title or words kept at a distance, whose speaker need not be the one before. */
const shortest = 24;

/**
 * Gives each quotation whole to its speaker: one that an attribution touches, the one before it in the paragraph, the
 * one that follows at once, or, where the paragraph is nothing but quotation, who spoke last in the paragraph above.
 */
export function withWholeQuotations<A extends Speaking>(article: Article, all: readonly A[]): A[] {
  const out = [...all];
  const reaching = reachingInto(article, all);
  for (const p of article.paragraphs) {
    for (const q of p.paragraph.get(quotationsIn)) {
      const at = shift(q, p.start);
      if (at.end - at.start < shortest || isCovered(out, reaching.get(p.index) ?? [], at)) continue;
      const speaker = speakerOf(article, out, p, q, at);
      const own = out[speaker];
      if (!own) continue;
      const form = own.form === 'indirect' ? 'mixed' : own.form;
      out[speaker] = { ...own, content: [...own.content.filter((c) => !within(c, at)), at], form };
    }
  }
  return out;
}

const within = (c: Span, q: Span): boolean => q.start <= c.start && c.end <= q.end;

const isCovered = (all: readonly Speaking[], near: readonly number[], q: Span): boolean =>
  near.some((i) => !all[i]!.quoted && all[i]!.content.some((c) => c.start <= q.start + 2 && q.end - 2 <= c.end));

// For each paragraph the attributions whose content reaches into it. What is added later is a quotation of a paragraph
// whose other quotations it does not hold.
function reachingInto(article: Article, all: readonly Speaking[]): ReadonlyMap<number, readonly number[]> {
  const map = new Map<number, number[]>();
  for (const [i, a] of all.entries())
    for (const c of a.content) {
      const last = article.paragraphAt(Math.max(c.start, c.end - 1))?.index ?? 0;
      for (let n = article.paragraphAt(c.start)?.index ?? 0; n <= last; n++) {
        const list = map.get(n);
        if (!list) map.set(n, [i]);
        else if (list.at(-1) !== i) list.push(i);
      }
    }
  return map;
}

function speakerOf(article: Article, all: readonly Speaking[], p: PlacedParagraph, q: Quotation, at: Span): number {
  const here = (a: Speaking): boolean => !a.quoted && a.paragraph === p.index;
  const touching = all.findIndex((a) => !a.quoted && a.content.some((c) => overlaps(c, at)));
  if (touching >= 0) return touching;
  const direct = (a: Speaking): boolean => a.form === 'direct' || a.form === 'mixed';
  const before = all.findLastIndex((a) => here(a) && direct(a) && a.cue.end <= at.start);
  if (before >= 0) return before;
  const after = all.findIndex((a) => here(a) && direct(a) && a.cue.start >= at.end && a.cue.start - at.end < 60);
  if (after >= 0) return after;
  const alone = q.start <= 1 && q.end >= p.paragraph.text.trimEnd().length - 1;
  return alone ? speakerAbove(article, all, p) : -1;
}

// Who speaks last in the paragraph above: in it, or in a quotation that fills it and was given to somebody before.
function speakerAbove(article: Article, all: readonly Speaking[], p: PlacedParagraph): number {
  const above = article.paragraphs[p.index - 1];
  if (!above) return -1;
  const end = above.start + above.paragraph.text.trimEnd().length;
  const reaching = all.findLastIndex(
    (a) => !a.quoted && a.source && a.content.some((c) => c.start < end && c.end >= end - 3),
  );
  return reaching >= 0 ? reaching : all.findLastIndex((a) => !a.quoted && a.source && a.paragraph === above.index);
}
