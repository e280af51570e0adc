import { publicationDate } from '../annotate/publication-date.ts';
import type { CheckResult } from '../engine/check.ts';
import { rules } from '../rules/index.ts';
import type { ArticleReport } from './protocol.ts';
import { inEditorsLanguage } from './said.ts';

const families = new Map<string, string>(rules.map((r) => [r.meta.id, r.meta.family]));

/** The family of a rule. */
export const familyOf = (rule: string): string => families.get(rule) ?? 'other';

/** What the status shows of a checked article. */
export function articleReport({ article, findings, notes }: CheckResult): ArticleReport {
  const counts: Record<string, number> = {};
  for (const f of findings) {
    const family = familyOf(f.rule);
    counts[family] = (counts[family] ?? 0) + 1;
  }
  const date = article.get(publicationDate);
  return {
    counts,
    date: date?.iso,
    dateOrigin: date?.origin,
    strictness: article.settings.strictness,
    ...(article.source && { source: { uri: article.source.uri, language: article.source.language } }),
    notes: notes.map((n) => inEditorsLanguage(n.said)),
  };
}
