import { attributionsOf } from '../annotate/attributions.ts';
import { claimsOf } from '../annotate/claims.ts';
import { mentionsOf } from '../annotate/mentions.ts';
import { articleQuantities } from '../annotate/quantities.ts';
import { articleTimes } from '../annotate/times.ts';
import type { Article } from '../model/article.ts';
import { type Span, shift } from '../model/span.ts';
import { sentencesOf } from '../text/tokens.ts';

/** Every layer of an article as plain data, offsets from the article's start. */
export function layersOf(article: Article) {
  return {
    paragraphs: article.paragraphs.map((p) => ({
      start: p.start,
      end: p.start + p.paragraph.text.length,
      kind: p.paragraph.kind,
    })),
    sentences: perParagraph(article, (p) => sentencesOf(p.paragraph).map(({ start, end }) => ({ start, end }))),
    times: article.get(articleTimes).map(({ start, end, resolved }) => ({ start, end, resolved })),
    quantities: article
      .get(articleQuantities)
      .map((q) => ({ ...q, minimum: finite(q.minimum), maximum: finite(q.maximum) })),
    mentions: mentionsOf(article),
    attributions: attributionsOf(article),
    claims: claimsOf(article),
  };
}

// JSON has no infinity: an open end is null.
const finite = (n: number): number | null => (Number.isFinite(n) ? n : null);

// Paragraph layers, moved to their place.
function perParagraph<T extends Span>(
  article: Article,
  layer: (p: Article['paragraphs'][number]) => readonly T[],
): T[] {
  return article.paragraphs.flatMap((p) => layer(p).map((s) => ({ ...s, ...shift(s, p.start) })));
}
