import type { CheckResult } from '../engine/check.ts';
import type { Finding } from '../model/finding.ts';
import { positions } from './positions.ts';
import type { Report } from './report.ts';

/** The JSON report: one object, `{ version, files: [{ path, findings }] }`, a line for each file. */
export const jsonReport: Report = {
  open: '{"version":1,"files":[\n',
  file: ({ path, result }) => JSON.stringify({ path, findings: findingsJson(result) }),
  between: ',\n',
  close: () => '\n]}\n',
};

/** JSON Lines: `{ path, findings }` for each file. */
export const jsonLinesReport: Report = {
  open: '',
  file: ({ path, result }) => `${JSON.stringify({ path, findings: findingsJson(result) })}\n`,
  between: '',
  close: () => '',
};

/** The findings of one article as plain objects, with lines and columns from 1. */
export function findingsJson({ article, findings }: CheckResult) {
  if (!findings.length) return [];
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
