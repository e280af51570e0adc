import { type Article, articleLayer, type Paragraph } from '../model/article.ts';
import { quotationAt, quotationsIn } from './quotations.ts';

/** A quotation that another paragraph opened and that goes on here. */
export interface CarriedQuotation {
  /** Index of the paragraph in which it was opened. */
  readonly from: number;
  /** Where it ends, its closing mark included; counted from this paragraph's start. */
  readonly until: number;
}

/** Paragraphs over which an open quotation is looked for its closing mark. */
const reach = 4;

/**
 * By paragraph index: the quotation that goes on from above without a mark of its own ("“We are packed. ¶ I am upset.”").
 * Only one that is closed within a few paragraphs is believed; a lost closing mark must not swallow the article.
 */
export const carriedQuotations = articleLayer(
  'carried quotations',
  (article: Article): ReadonlyMap<number, CarriedQuotation> => {
    const carried = new Map<number, CarriedQuotation>();
    for (const { index, paragraph } of article.paragraphs) {
      const last = paragraph.get(quotationsIn).at(-1);
      if (!last?.open) continue;
      for (let n = index + 1; n <= index + reach; n++) {
        const next = article.paragraphs[n]?.paragraph;
        if (!next || (next.get(quotationsIn)[0]?.start ?? 2) <= 1) break;
        const until = closesAt(next, last.mark);
        if (until === undefined) continue;
        for (let k = index + 1; k < n; k++)
          carried.set(k, { from: index, until: article.paragraphs[k]!.paragraph.text.length });
        carried.set(n, { from: index, until });
        break;
      }
    }
    return carried;
  },
);

// The first closing mark that closes nothing opened here.
function closesAt(p: Paragraph, mark: string): number | undefined {
  const quotations = p.get(quotationsIn);
  const closing = mark === '“' || mark === '„' ? /[”“]/g : mark === '«' ? /»/g : /["”]/g;
  for (const m of p.text.matchAll(closing))
    if (m.index > 0 && !/\s/.test(p.text[m.index - 1]!) && !quotationAt(quotations, m.index)) return m.index + 1;
  return undefined;
}
