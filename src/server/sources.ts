import { claimsOf } from '../annotate/claims.ts';
import type { CheckResult } from '../engine/check.ts';
import { textOf } from '../model/span.ts';
import type { SourceReport } from './protocol.ts';

/** Who is quoted in an article, in the order of their first statements, with every sentence they vouch for. */
export function sourcesOf({ article }: CheckResult): SourceReport[] {
  const statements = new Map<string, SourceReport['claims'][number][]>();
  for (const { status, sourceName, start, end } of claimsOf(article)) {
    if (!sourceName || (status !== 'attributed' && status !== 'implied')) continue;
    const own = statements.get(sourceName) ?? [];
    statements.set(sourceName, own);
    own.push({ start, end, text: textOf(article.text, { start, end }) });
  }
  return [...statements].map(([name, claims]) => ({ name, claims }));
}
