import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Severity } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { CheckedFile } from './json.ts';
import { type Position, positions } from './positions.ts';

const levels: Record<Severity, Result.level> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0 (OASIS), one run; the fingerprint carries findings over from run to run. */
export function sarifReport(files: readonly CheckedFile[], rules: readonly Rule[], version: string): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Copydesk', semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: files.flatMap((f) =>
              f.result.notes.map((n) => ({ level: 'note' as const, message: { text: `${f.path}: ${n.message}` } })),
            ),
          },
        ],
        results: files.flatMap((f) => resultsOf(f, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

const descriptor = ({ meta }: Rule): ReportingDescriptor => ({
  id: meta.id,
  shortDescription: { text: meta.what },
  fullDescription: { text: meta.why },
  help: { text: meta.remedy },
  defaultConfiguration: { level: levels[meta.severity] },
});

function resultsOf({ path, result }: CheckedFile, rules: readonly Rule[]): Result[] {
  const at = positions(result.article.text);
  const uri = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  const place = (s: { readonly start: number; readonly end: number }) => ({
    artifactLocation: { uri },
    region: { ...region(at(s.start), at(s.end)), charOffset: s.start, charLength: s.end - s.start },
  });
  return result.findings.map((f: Finding) => ({
    ruleId: f.rule,
    ruleIndex: rules.findIndex((r) => r.meta.id === f.rule),
    level: levels[f.severity],
    message: { text: f.message },
    locations: [{ physicalLocation: place(f) }],
    relatedLocations: f.related.map((r, id) => ({ id, physicalLocation: place(r), message: { text: r.message } })),
    partialFingerprints: { 'copydesk/v1': f.fingerprint },
    fixes: f.fixes.map((x) => ({
      description: { text: x.title },
      artifactChanges: [
        {
          artifactLocation: { uri },
          replacements: x.edits.map((e) => ({ deletedRegion: place(e).region, insertedContent: { text: e.text } })),
        },
      ],
    })),
  }));
}

const region = (start: Position, end: Position) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});
