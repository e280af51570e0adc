import type { Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckResult } from '../engine/check.ts';
import type { Finding } from '../model/finding.ts';
import { cover } from '../model/span.ts';
import { rules } from '../rules/index.ts';
import { rangeOf } from './convert.ts';

/** Findings shown in one hover; the rest stands in the Problems panel. */
const most = 3;

/** The evidence for the findings at an offset: why, what to do, the facts, the other passage. */
export function hoverAt(
  document: TextDocument,
  result: CheckResult,
  offset: number,
  rulePage: string | undefined,
): Hover | null {
  const here = result.findings.filter((f) => f.start <= offset && offset < Math.max(f.end, f.start + 1));
  if (!here.length) return null;
  const value = here
    .slice(0, most)
    .map((f) => card(f, result, rulePage))
    .join('\n\n---\n\n');
  return {
    contents: { kind: 'markdown', value },
    range: rangeOf(document, here.reduce<{ start: number; end: number }>(cover, here[0]!)),
  };
}

function card(finding: Finding, result: CheckResult, rulePage: string | undefined): string {
  const meta = rules.find((r) => r.meta.id === finding.rule)?.meta;
  const lines = (finding.evidence ?? []).map((e) => `- ${plainMarkdown(e)}`);
  const passages = finding.related
    .slice(0, most)
    .map((r) => `- ${plainMarkdown(r.message)}: “${plainMarkdown(clip(result.article.text.slice(r.start, r.end)))}”`);
  const link = rulePage ? ` · [${finding.rule}](${rulePage}${finding.rule})` : ` · ${finding.rule}`;
  return [
    ...[...lines, ...passages],
    meta ? `*${plainMarkdown(meta.why)}*` : '',
    meta ? `**What to do:** ${plainMarkdown(meta.remedy)}${link}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

const clip = (s: string): string => (s.length > 160 ? `${s.slice(0, 159)}…` : s).replace(/\s+/g, ' ');

/** An article's words as plain words: no Markdown, link or HTML in them comes alive. */
export const plainMarkdown = (s: string): string =>
  s.replace(/[\\`*_{}[\]()#+\-.!|<>~$&:@]/g, (c) => (c === '<' ? '&lt;' : c === '&' ? '&amp;' : `\\${c}`));
