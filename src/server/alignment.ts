import { alignment } from '../bilingual/alignment.ts';
import type { CheckResult } from '../engine/check.ts';
import type { Span } from '../model/span.ts';
import type { AlignmentReport, StatementReport } from './protocol.ts';
import { familyOf } from './reports.ts';

/** The article's sentences beside those of its source, with what the comparison found; null where there is no source. */
export function alignmentReport({ article, findings }: CheckResult, version: number): AlignmentReport | null {
  const aligned = article.get(alignment);
  if (!aligned || !article.source) return null;
  const compared = findings.filter(
    (f) => f.evidence?.some((e) => e.startsWith('Source: ')) || familyOf(f.rule) === 'bilingual',
  );
  return {
    version,
    source: article.source.uri,
    language: aligned.language,
    pairs: aligned.pairs.map(({ source, target }) => ({
      source: source.map(place),
      target: target.map(place),
      findings: compared
        .filter(
          (f) => target.some((t) => t.start <= f.start && f.start < t.end) || isMissing(f.evidence, source, target),
        )
        .map(({ rule, severity, start, end, message }) => ({
          rule,
          family: familyOf(rule),
          severity,
          start,
          end,
          message,
          text: article.text.slice(start, end),
        })),
    })),
  };
}

const place = ({ start, end, text }: Span & { readonly text: string }): StatementReport => ({ start, end, text });

// A sentence left out has no place of its own: the finding tells its words.
const isMissing = (
  evidence: readonly string[] | undefined,
  source: readonly { readonly text: string }[],
  target: readonly unknown[],
): boolean => target.length === 0 && source.some((s) => evidence?.some((e) => e.includes(s.text)));
