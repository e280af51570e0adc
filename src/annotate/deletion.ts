import type { Article, PlacedParagraph } from '../model/article.ts';
import type { Edit, Fix } from '../model/finding.ts';
import type { Span } from '../model/span.ts';

/**
 * The edit that takes a stretch out of the article: a paragraph that holds nothing else goes with the blank line
 * after it, and no double space is left behind. Offsets from the article's start.
 */
export function deletion(article: Article, at: PlacedParagraph, { start, end }: Span): Edit {
  const { text } = article;
  const from = at.start;
  const to = from + at.paragraph.text.length;
  const isEmpty = !text.slice(from, start).trim() && !text.slice(end, to).trim();
  if (isEmpty) {
    const after = /^\s*/.exec(text.slice(to))![0].length;
    if (to + after < text.length) return { start: from, end: to + after, text: '' };
    return { start: text.slice(0, from).trimEnd().length, end: text.length, text: '' };
  }
  const spaceBefore = /[^\S\n]*$/.exec(text.slice(from, start))![0].length;
  const spaceAfter = /^[^\S\n]*/.exec(text.slice(end, to))![0].length;
  const opens = start - spaceBefore === from;
  const closes = end + spaceAfter === to;
  if (opens) return { start: from, end: end + spaceAfter, text: '' };
  if (closes) return { start: start - spaceBefore, end: to, text: '' };
  // Between two words one space stays; before a mark none.
  if (spaceBefore && spaceAfter) return { start: start - spaceBefore, end, text: '' };
  if (spaceBefore && /[,.;:!?)\]”’]/.test(text[end]!)) return { start: start - spaceBefore, end, text: '' };
  return { start, end, text: '' };
}

/** The fix that deletes what the publishing system or the translation left. */
export const deleteFix = (article: Article, at: PlacedParagraph, span: Span, certain = true): Fix => ({
  title: 'Delete',
  safe: certain,
  preferred: certain,
  edits: [deletion(article, at, span)],
});
