import { t } from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { goodFixes, safeFixes, together } from '../engine/apply.ts';
import type { CheckResult } from '../engine/check.ts';
import type { Finding, Fix } from '../model/finding.ts';
import { overlaps, type Span } from '../model/span.ts';
import { rules } from '../rules/index.ts';
import { diagnosticOf, rangeOf, textEdits } from './convert.ts';
import { commands, type FindingRef, type Place } from './protocol.ts';
import { titleOf } from './titles.ts';

/** Saving runs actions of this kind: only fixes that change no meaning. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.copydesk`;

/** Repairs first, then the same repair everywhere, all of the kind, names, stet, the rule's page and severity. */
export function codeActions(
  document: TextDocument,
  result: CheckResult,
  params: CodeActionParams,
  rulePage: string | undefined,
): CodeAction[] {
  const only = params.context.only;
  const wants = (kind: string): boolean => !only || only.some((k) => kind === k || kind.startsWith(`${k}.`));
  if (
    only?.length &&
    !wants(fixAllKind) &&
    !wants(`${CodeActionKind.QuickFix}.copydesk`) &&
    !only.some((k) => k.startsWith(CodeActionKind.QuickFix))
  )
    return [];
  const actions: CodeAction[] = [];
  if (only && wants(fixAllKind)) {
    const edits = together(safeFixes(result.findings));
    if (edits.length) {
      actions.push({
        title: t('Fix all safe findings'),
        kind: fixAllKind,
        edit: { changes: { [document.uri]: textEdits(document, edits) } },
      });
    }
  }
  const at = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
  for (const finding of result.findings) {
    const touches =
      overlaps(finding, at) || (at.start === at.end && finding.start <= at.start && at.start <= finding.end);
    if (touches) actions.push(...actionsFor(document, result, finding, rulePage).filter((a) => wants(a.kind!)));
  }
  return actions;
}

function actionsFor(
  document: TextDocument,
  result: CheckResult,
  finding: Finding,
  rulePage: string | undefined,
): CodeAction[] {
  const diagnostics: Diagnostic[] = [diagnosticOf(document, finding, rulePage)];
  const kind = `${CodeActionKind.QuickFix}.copydesk.${finding.rule}`;
  const action = (title: string, fixes: readonly Fix[], preferred = false): CodeAction => ({
    title,
    kind,
    diagnostics,
    isPreferred: preferred,
    edit: { changes: { [document.uri]: textEdits(document, together(fixes)) } },
  });
  const ref: FindingRef = {
    uri: document.uri,
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    text: result.article.text.slice(finding.start, finding.end),
  };
  const command = (title: string, id: string): CodeAction => ({
    title,
    kind,
    diagnostics,
    command: { title, command: id, arguments: [ref] },
  });
  const goThere = (r: Span): CodeAction => {
    const { start, end } = rangeOf(document, r);
    const place: Place = { uri: document.uri, range: [start.line, start.character, end.line, end.character] };
    const words = clip(result.article.text.slice(r.start, r.end).replace(/\s+/g, ' '));
    const title = t('Go to the other passage: “{0}”', words);
    return { title, kind, diagnostics, command: { title, command: commands.goTo, arguments: [place] } };
  };
  const family = rules.find((r) => r.meta.id === finding.rule)?.meta.family;
  const everywhere = sameRepair(result, finding, ref.text);
  const ofKind = goodFixes(result.findings.filter((f) => f.rule === finding.rule));
  return [
    ...finding.fixes.map((f) => action(titleOf(f.title), [f], f.preferred)),
    ...(everywhere.length > 1
      ? [
          action(
            t('{0} everywhere in the article ({1})', titleOf(finding.fixes[0]!.title), everywhere.length),
            everywhere,
          ),
        ]
      : []),
    ...(ofKind.length > Math.max(1, everywhere.length)
      ? [
          action(t('Make all {0} repairs of this kind', ofKind.length), ofKind),
          command(t('Look at all {0} repairs of this kind first…', ofKind.length), commands.previewKind),
        ]
      : []),
    ...(family === 'sources' ? finding.related.map((r) => goThere(r)) : []),
    ...(family === 'names' ? [command(t('Add “{0}” to the names list', clip(ref.text)), commands.addName)] : []),
    command(t('Stet: keep as written'), commands.stet),
    command(t('What this rule marks, and why'), commands.openRule),
    command(t('Change how grave this rule is…'), commands.setSeverity),
  ];
}

// The first repair of each finding of the same rule on the same words, where it writes the same text.
function sameRepair(result: CheckResult, finding: Finding, words: string): Fix[] {
  const first = finding.fixes[0];
  if (!first) return [];
  return result.findings
    .filter((f) => f.rule === finding.rule && result.article.text.slice(f.start, f.end) === words)
    .flatMap((f) => (f.fixes[0]?.title === first.title ? [f.fixes[0]] : []));
}

const clip = (s: string): string => (s.length > 40 ? `${s.slice(0, 39)}…` : s);
