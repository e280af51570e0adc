import { compareArticles } from '../annotate/comparison/articles.ts';
import { compareSources } from '../annotate/comparison/sources.ts';
import { comparisonHtml, comparisonMarkdown, comparisonPage } from '../report/comparison.ts';
import { type ArticleContext, ArticleReader } from '../text/reader.ts';
import type { ComparedText, CompareParams, CompareReport } from './protocol.ts';

/** Compares the sources of one article, or two articles, and writes the result down in every form that is asked for. */
export function comparisonReport(
  { articles: [first, second], title, words }: CompareParams,
  contextOf: (text: ComparedText) => ArticleContext,
): CompareReport {
  const read = (t: ComparedText) => new ArticleReader().read(t.text, contextOf(t));
  const table = second
    ? compareArticles(read(first), read(second), [first.name, second.name])
    : compareSources(read(first));
  return {
    body: comparisonHtml(table, title, { linked: true, words }),
    markdown: comparisonMarkdown(table, title, words),
    html: comparisonPage(table, title, words),
  };
}
