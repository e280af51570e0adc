import { type Diagnostic, DiagnosticSeverity, type Range, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Malformed } from '../bilingual/formats/segment.ts';
import type { CheckResult } from '../engine/check.ts';
import type { Edit, Finding, Severity } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { inEditorsLanguage } from './said.ts';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries through the editor and back. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

export const rangeOf = (document: TextDocument, s: Span): Range => ({
  start: document.positionAt(s.start),
  end: document.positionAt(s.end),
});

export const textEdits = (document: TextDocument, edits: readonly Edit[]): TextEdit[] =>
  edits.map((e) => ({ range: rangeOf(document, e), newText: e.text }));

/** @param rulePage how the address of a rule's page starts; without it the code is no link */
export function diagnosticOf(document: TextDocument, finding: Finding, rulePage: string | undefined): Diagnostic {
  const data: DiagnosticData = { fingerprint: finding.fingerprint };
  return {
    range: rangeOf(document, finding),
    severity: severities[finding.severity],
    source: 'copydesk',
    code: finding.rule,
    ...(rulePage ? { codeDescription: { href: `${rulePage}${finding.rule}` } } : {}),
    message: finding.message,
    relatedInformation: finding.related.map((r) => ({
      location: { uri: document.uri, range: rangeOf(document, r) },
      message: r.message,
    })),
    data,
  };
}

export const diagnosticsOf = (
  document: TextDocument,
  result: CheckResult,
  rulePage: string | undefined,
): Diagnostic[] => result.findings.map((f) => diagnosticOf(document, f, rulePage));

/** A translation file that cannot be read, at the place where reading stopped. */
export function faultDiagnostic({ said, line, column }: Malformed): Diagnostic {
  const at = { line: line - 1, character: column - 1 };
  const range = { start: at, end: { ...at, character: column } };
  return { range, severity: DiagnosticSeverity.Error, source: 'copydesk', message: inEditorsLanguage(said) };
}
