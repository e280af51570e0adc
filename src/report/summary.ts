import type { CheckResult } from '../engine/check.ts';
import type { Severity } from '../model/finding.ts';
import { textOf } from '../model/span.ts';
import { positions } from './positions.ts';

/** A finding as the reports of a whole folder list it; line and column count from 1. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly message: string;
  /** The first repair, in words. */
  readonly fix?: string;
}

/** A checked file and what was found in it. */
export interface ReportedFile {
  readonly path: string;
  readonly uri: string;
  readonly findings: readonly ReportedFinding[];
}

/** Longest quotation of an article in a report, in characters. */
const longestText = 160;

/** What was found in an article, for a report. */
export function reportedFindings({ article, findings }: CheckResult): ReportedFinding[] {
  const at = positions(article.text);
  return findings.map((f) => {
    const text = textOf(article.text, f).replace(/\s+/g, ' ');
    return {
      rule: f.rule,
      severity: f.severity,
      ...at(f.start),
      text: text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text,
      message: f.message,
      ...(f.fixes[0] && { fix: f.fixes[0].title }),
    };
  });
}

/** How often a rule marked something, by severity. */
export interface RuleCount {
  readonly rule: string;
  readonly count: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** The rules that marked something, the most frequent first. */
export function countsByRule(files: readonly ReportedFile[]): RuleCount[] {
  const counts = new Map<string, Record<Severity, number>>();
  for (const { findings } of files)
    for (const { rule, severity } of findings) {
      const own = counts.get(rule) ?? { error: 0, warning: 0, information: 0, hint: 0 };
      own[severity]++;
      counts.set(rule, own);
    }
  return [...counts]
    .map(([rule, by]) => ({ rule, count: by.error + by.warning + by.information + by.hint, bySeverity: by }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
