import { type Article, articleLayer, type PlacedParagraph } from '../model/article.ts';
import type { Attribution } from '../model/layers.ts';
import { contains, type Span, shift, span } from '../model/span.ts';
import { type LocalAttribution, localAttributions } from './attribution/local.ts';
import { withWholeQuotations } from './attribution/whole-quotations.ts';
import { quotationsIn } from './quotations.ts';

/** An attribution in its place, with what the rules ask about it. */
export interface PlacedAttribution extends Attribution {
  readonly cue: Span;
  readonly head: Span;
  readonly lemma: string;
  readonly kind: LocalAttribution['kind'];
  readonly quoted: boolean;
  readonly chance: number;
  /** Index of the paragraph of the cue. */
  readonly paragraph: number;
}

/** All attributions of the article, by paragraph and cue; quotations and colons reach over paragraphs. */
export const attributions = articleLayer('attributions', (article: Article): readonly PlacedAttribution[] => {
  const all: PlacedAttribution[] = [];
  let carry: Carry | undefined;
  for (const p of article.paragraphs) {
    const own = p.paragraph.get(localAttributions).map((a) => place(a, p));
    if (carry) own.unshift(...takeOver(all, carry, p, own));
    all.push(...own);
    carry = carryFrom(all, p, carry);
  }
  // A speaker announced by a colon whose words never came says nothing.
  const spoken = all.filter((a) => a.content.length);
  return withParents(article, withWholeQuotations(article, spoken));
});

/** Who says what in the article. */
export const attributionsOf = (article: Article): readonly PlacedAttribution[] => article.get(attributions);

/** What a paragraph leaves open for the next: a quotation without closing mark, or a colon at its end. */
interface Carry {
  readonly attribution: number;
  readonly why: 'open quotation' | 'colon';
}

function place(a: LocalAttribution, p: PlacedParagraph): PlacedAttribution {
  const { source, cue, head, lemma, kind, content, form, quoted, chance } = a;
  return {
    source: source && shift(source, p.start),
    cue: shift(cue, p.start),
    head: shift(head, p.start),
    lemma,
    kind,
    content: content.map((c) => shift(c, p.start)),
    form,
    quoted,
    chance,
    paragraph: p.index,
  };
}

// The next paragraph's quotation belongs to the speaker that the carry names.
function takeOver(
  all: PlacedAttribution[],
  carry: Carry,
  p: PlacedParagraph,
  own: readonly PlacedAttribution[],
): PlacedAttribution[] {
  const first = p.paragraph.get(quotationsIn)[0];
  if (!first || first.start > 1) return [];
  const said = shift(first, p.start);
  if (
    own.some(
      (a) =>
        !a.quoted &&
        a.content.some((c) => contains(c, span(said.start, Math.min(said.end, c.end))) && c.start <= said.start + 1),
    )
  )
    return [];
  const a = all[carry.attribution]!;
  all[carry.attribution] = {
    ...a,
    content: [...a.content, span(said.start, said.end)],
    form: a.form === 'indirect' ? 'mixed' : a.form,
  };
  return [];
}

function carryFrom(
  all: readonly PlacedAttribution[],
  p: PlacedParagraph,
  before: Carry | undefined,
): Carry | undefined {
  const text = p.paragraph.text;
  const last = p.paragraph.get(quotationsIn).at(-1);
  const end = p.start + text.length;
  if (/:\s*$/.test(text)) {
    const speaker = all.findLastIndex((a) => a.paragraph === p.index && !a.quoted);
    return speaker < 0 ? undefined : { attribution: speaker, why: 'colon' };
  }
  if (!last || (!last.open && !(before && last.start <= 1))) return undefined;
  const holder = all.findLastIndex((a) => !a.quoted && a.content.some((c) => c.end >= end - 2 && c.start <= end));
  if (holder < 0) return undefined;
  return last.open ? { attribution: holder, why: 'open quotation' } : undefined;
}

/**
 * The indices of the attributions whose cue or content stands in each paragraph, ascending. Whoever asks who speaks at
 * a place looks at those of its paragraph and not at all of the article's.
 */
function byParagraph(article: Article, all: readonly PlacedAttribution[]): ReadonlyMap<number, readonly number[]> {
  const map = new Map<number, number[]>();
  const add = (paragraph: number, index: number): void => {
    const list = map.get(paragraph);
    if (!list) map.set(paragraph, [index]);
    else if (list.at(-1) !== index) list.push(index);
  };
  for (const [index, a] of all.entries()) {
    const paragraphs = [a.paragraph];
    for (const c of a.content) {
      const last = article.paragraphAt(Math.max(c.start, c.end - 1))?.index ?? 0;
      for (let n = article.paragraphAt(c.start)?.index ?? 0; n <= last; n++) paragraphs.push(n);
    }
    // Mostly the one paragraph; the same one is not entered twice.
    for (const n of paragraphs.length > 1 ? paragraphs.sort((x, y) => x - y) : paragraphs) add(n, index);
  }
  return map;
}

/** The attributions whose cue or content stands in each paragraph, as ascending indices into the layer. */
export const attributionsByParagraph = articleLayer('attributions by paragraph', (article: Article) =>
  byParagraph(article, article.get(attributions)),
);

// The smallest content of another attribution that holds the cue (and the source) makes it a nested one.
function withParents(article: Article, all: readonly PlacedAttribution[]): PlacedAttribution[] {
  const near = byParagraph(article, all);
  return all.map((a) => {
    const core =
      a.source && Math.abs(a.source.start - a.cue.start) < 400
        ? span(Math.min(a.source.start, a.cue.start), Math.max(a.source.end, a.cue.end))
        : a.cue;
    let parent: number | undefined;
    let size = Number.POSITIVE_INFINITY;
    for (const i of near.get(a.paragraph) ?? []) {
      const b = all[i]!;
      if (b === a || b.paragraph > a.paragraph) continue;
      const holder = b.content.find((c) => contains(c, core));
      if (holder && holder.end - holder.start < size) [parent, size] = [i, holder.end - holder.start];
    }
    return parent === undefined ? a : { ...a, parent };
  });
}
