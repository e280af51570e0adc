import { quotationsIn } from '../../annotate/quotations.ts';
import { type Article, paragraphLayer } from '../../model/article.ts';
import { defineRule } from '../../model/rule.ts';
import { shift } from '../../model/span.ts';

export const headlineQuote = defineRule({
  meta: {
    id: 'headline-quote',
    family: 'attribution',
    severity: 'warning',
    what: 'Words in quotation marks in the headline that the body never quotes.',
    why: 'Quotation marks promise somebody’s very words; a reader who looks for them in the text must find them.',
    remedy: 'Take the quotation marks out of the headline, or quote the words in the text with their speaker.',
    bad: [
      {
        text: 'Mayor: bridge a ⟦“national disgrace”⟧\n\nThe mayor said on Monday that the bridge was unsafe.',
        fixed: 'Mayor: bridge a national disgrace\n\nThe mayor said on Monday that the bridge was unsafe.',
        headline: true,
      },
    ],
    good: [
      {
        text: 'Mayor: bridge a “national disgrace”\n\nThe bridge is “a national disgrace”, the mayor said on Monday.',
        headline: true,
      },
      {
        text: 'Mayor warns: ‘The bridge will fall’\n\n“I tell you, this bridge will fall one day,” the mayor said on Monday.',
        headline: true,
      },
      { text: 'Film “Blue Night” wins prize\n\nThe film Blue Night won the first prize on Monday.', headline: true },
    ],
  },
  *checkArticle(article) {
    const head = article.paragraphs[0];
    if (head?.paragraph.kind !== 'headline' || article.paragraphs.length < 2) return;
    const quotations = head.paragraph.get(quotationsIn);
    const body = quotations.length ? bodyWords(article) : [];
    for (const q of quotations) {
      const words = wordsOf(head.paragraph.text.slice(q.start, q.end));
      if (!words.length || found(words, body)) continue;
      const at = shift(q, head.start);
      yield {
        ...at,
        message:
          'The text never quotes these words. Take the quotation marks out, or quote the words in the text with their speaker.',
        confidence: 0.8,
        fixes: [
          {
            title: 'Remove the quotation marks',
            edits: [
              { start: at.start, end: at.start + q.mark.length, text: '' },
              ...(q.open ? [] : [{ start: at.end - q.mark.length, end: at.end, text: '' }]),
            ],
          },
        ],
      };
    }
  },
});

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((w) => w.replace(/(?:ing|ed|es|s)$/, ''));

const bodyWords = (article: Article): readonly string[] =>
  article.paragraphs.slice(1).flatMap((p) => p.paragraph.get(paragraphWords));

const paragraphWords = paragraphLayer('words without endings', ({ text }) => wordsOf(text));

// The words stand in the body together, in any order, with a few others between them.
function found(words: readonly string[], body: readonly string[]): boolean {
  const wanted = new Set(words.filter((w) => w.length > 2));
  if (!wanted.size) return true;
  const reach = words.length + 6;
  const missing = wanted.size > 4 ? 1 : 0;
  for (let i = 0; i < body.length; i++) {
    if (!wanted.has(body[i]!)) continue;
    const near = new Set(body.slice(i, i + reach).filter((w) => wanted.has(w)));
    if (near.size >= wanted.size - missing) return true;
  }
  return false;
}
