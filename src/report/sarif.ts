import type { Invocation, Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding, Severity } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { type Position, positions } from './positions.ts';
import type { CheckedFile, Report } from './report.ts';

const levels: Record<Severity, Result.level> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0 (OASIS), one run; the fingerprint carries findings over from run to run. */
export function sarifReport(rules: readonly Rule[], version: string): Report {
  const run: Pick<Run, 'tool' | 'columnKind'> = {
    tool: { driver: { name: 'Copydesk', semanticVersion: version, rules: rules.map(descriptor) } },
    columnKind: 'utf16CodeUnits',
  };
  const head: Omit<Log, 'runs'> = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };
  return {
    open: `${inside(head)},"runs":[${inside(run)},"results":[\n`,
    file: (checked) =>
      resultsOf(checked, rules)
        .map((r) => JSON.stringify(r))
        .join(',\n'),
    between: ',\n',
    close: ({ notes }) => {
      const invocation: Invocation = {
        executionSuccessful: true,
        toolExecutionNotifications: notes.map((text) => ({ level: 'note' as const, message: { text } })),
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

// An object left open for more.
const inside = (o: object): string => JSON.stringify(o).slice(0, -1);

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
