import type { CheckResult } from '../engine/check.ts';
import type { Finding } from '../model/finding.ts';
import { positions } from './positions.ts';

/** One checked file, as the reports take it. */
export interface CheckedFile {
  /** As given on the command line. */
  readonly path: string;
  readonly result: CheckResult;
}

/** The JSON report: see docs/json.md for its form. */
export function jsonReport(files: readonly CheckedFile[]): string {
  const version = 1;
  return `${JSON.stringify({ version, files: files.map((f) => ({ path: f.path, findings: findingsJson(f.result) })) }, null, 1)}\n`;
}

/** The findings of one article as plain objects, with lines and columns from 1. */
export function findingsJson({ article, findings }: CheckResult) {
  const at = positions(article.text);
  return findings.map((f: Finding) => ({
    rule: f.rule,
    severity: f.severity,
    start: f.start,
    end: f.end,
    ...at(f.start),
    message: f.message,
    confidence: f.confidence,
    fingerprint: f.fingerprint,
    fixes: f.fixes.map(({ title, safe = false, preferred = false, edits }) => ({ title, safe, preferred, edits })),
    related: f.related,
  }));
}
