import { documentNouns } from '../lexicon/reporting.ts';
import { type Article, articleLayer, type Paragraph, paragraphLayer } from '../model/article.ts';
import { overlaps, type Span, shift } from '../model/span.ts';
import { sentencesOf, tokensOf } from '../text/tokens.ts';
import { attributions } from './attributions.ts';
import { quotationsIn } from './quotations.ts';

/** Fewer words are a title, a nickname or words kept at a distance, no quotation. */
const fewestWords = 6;

/** Quotations that could be somebody's words: long enough, with a verb, no title. */
const realQuotations = paragraphLayer('real quotations', (p: Paragraph): readonly Span[] => {
  if (p.kind === 'headline' || p.kind === 'heading' || p.kind === 'table-cell') return [];
  return p.get(quotationsIn).filter((q) => {
    const inner = tokensOf(p).filter((t) => q.start <= t.start && t.end <= q.end && /[\p{L}\p{N}]/u.test(t.text));
    const capitals = inner.filter((t) => /^\p{Lu}/u.test(t.text)).length;
    return (
      inner.length >= fewestWords &&
      inner.some((t) => t.pos === 'VERB' || t.pos === 'AUX') &&
      capitals < inner.length * 0.6
    );
  });
});

/** Quotations that no attribution covers and beside which nobody speaks. */
const orphans = articleLayer('orphan quotes', (article: Article): readonly Span[] => {
  const all = article.get(attributions);
  const found: Span[] = [];
  for (const p of article.paragraphs) {
    for (const q of p.paragraph.get(realQuotations)) {
      const at = shift(q, p.start);
      if (all.some((a) => !a.quoted && a.content.some((c) => overlaps(c, at)))) continue;
      const sentences = sentencesOf(p.paragraph);
      const first = sentences.findIndex((s) => s.end > q.start);
      const last = sentences.findLastIndex((s) => s.start < q.end);
      const from = (sentences[Math.max(0, first - 1)]?.start ?? 0) + p.start;
      const to = (sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? p.paragraph.text.length) + p.start;
      const beside = all.some(
        (a) => a.paragraph === p.index && !a.quoted && a.source && from <= a.cue.start && a.cue.end <= to,
      );
      if (!beside && !hasByline(p.paragraph, q) && !isIntroduced(p.paragraph, q)) found.push(at);
    }
  }
  return found;
});

/** Longest name under a quotation that stands by itself, in characters. */
const longestByline = 80;

// “…” — Ann Carter: a dash and a name, or a line without a verb that stands after it.
function hasByline(p: Paragraph, q: Span): boolean {
  const rest = p.text.slice(q.end).trim();
  if (/^[-–—]{1,2}\s*\p{L}/u.test(rest)) return true;
  const after = tokensOf(p).filter((t) => t.start >= q.end);
  return (
    q.start <= 1 &&
    /^\p{L}/u.test(rest) &&
    rest.length <= longestByline &&
    !after.some((t) => t.pos === 'VERB' || t.pos === 'AUX')
  );
}

// A question that the words answer, or a statement, a letter, a post that was spoken of in the sentence before.
function isIntroduced(p: Paragraph, q: Span): boolean {
  const before = sentencesOf(p).findLast((s) => s.end <= q.start + 1);
  if (!before || sentencesOf(p).some((s) => s.start < q.start - 1 && q.start < s.end && s !== before)) return false;
  const words = p.text.slice(before.start, before.end);
  return (
    /\?\s*$/.test(words) ||
    tokensOf(p).some((t) => t.start >= before.start && t.end <= before.end && documentNouns.has(t.lower))
  );
}

/** Quotations without a speaker, in order. */
export const orphanQuotes = (article: Article): readonly Span[] => article.get(orphans);
