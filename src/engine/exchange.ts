import { type ExchangeArticle, editsIn } from '../bilingual/formats/article.ts';
import { say } from '../model/said.ts';
import type { ArticleContext } from '../text/reader.ts';
import { type CheckResult, note } from './check.ts';
import type { ArticleSession } from './session.ts';

/** Checks the targets of a translation file against their sources; repairs keep the file's markup whole. */
export function checkExchange(
  session: ArticleSession,
  text: string,
  exchange: ExchangeArticle,
  context: ArticleContext,
): CheckResult {
  const { blocks, source, otherTarget } = exchange;
  const result = session.check(text, {
    ...context,
    format: 'plain',
    blocks: otherTarget ? [] : blocks,
    source: otherTarget ? undefined : source,
  });
  if (otherTarget) {
    const why = note(say('The translation in this file is not in English ({0}), so it was not checked.', otherTarget));
    return { ...result, findings: [], notes: [why] };
  }
  const findings = result.findings.map((f) => ({
    ...f,
    fixes: f.fixes.flatMap((fix) => {
      const edits = editsIn(exchange, fix.edits);
      return edits ? [{ ...fix, edits }] : [];
    }),
  }));
  return { ...result, findings };
}
