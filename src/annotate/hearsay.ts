import { type Hidden, hearsayPhrases } from '../lexicon/hearsay.ts';
import { type Paragraph, paragraphLayer } from '../model/article.ts';
import { overlaps, type Span } from '../model/span.ts';
import { quotationAt, quotationsIn } from './quotations.ts';

/** A set phrase that attributes to nobody in particular; offsets count from the paragraph's start. */
export interface Hearsay extends Span {
  readonly which: Hidden;
}

/** Set phrases of the paragraph that attribute to nobody, outside quotation marks, in the order of the lexicon. */
export const hearsayIn = paragraphLayer('hearsay', (p: Paragraph): readonly Hearsay[] => {
  const quotations = p.get(quotationsIn);
  const found: Hearsay[] = [];
  for (const { pattern, which } of hearsayPhrases)
    for (const m of p.text.matchAll(pattern)) {
      const at = { start: m.index, end: m.index + m[0].length };
      if (quotationAt(quotations, at.start) || asked.test(p.text.slice(at.end, at.end + 12))) continue;
      if (!found.some((f) => overlaps(f, at))) found.push({ ...at, which });
    }
  return found;
});

/** The mark that a fix leaves behind. */
const asked = /^\s?\[(?:which|who|source)\?\]/;
