import type { Article } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';

/** True when anything of the article may be kept as written. */
export const hasStets = (article: Article): boolean =>
  article.settings.stets.length > 0 || article.stetComments.length > 0;

/** True when the user said "keep as written" of the passage, in the workspace file or in a comment of the text. */
export function isStet(finding: Finding, article: Article): boolean {
  return (
    article.settings.stets.some((s) => s.fingerprint === finding.fingerprint && s.rule === finding.rule) ||
    byComment(finding, article)
  );
}

// A comment inside a paragraph or at the end of one of its lines speaks for that paragraph, one on a line of its own
// for the next.
function byComment(finding: Finding, article: Article): boolean {
  return article.stetComments.some(({ at, rules }) => {
    if (rules !== 'all' && !rules.includes(finding.rule)) return false;
    const own = article.paragraphs.find(({ start, paragraph }) => {
      const end = start + paragraph.text.length;
      return end >= at.start || !article.text.slice(end, at.start).includes('\n');
    });
    return own !== undefined && own === article.paragraphAt(finding.start);
  });
}
