import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ArticleSession } from '../engine/session.ts';
import { atLeast } from '../model/finding.ts';
import { githubReport } from '../report/github.ts';
import { type CheckedFile, jsonReport } from '../report/json.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { rules } from '../rules/index.ts';
import { day, oneOf, parse, severity, UsageError } from './arguments.ts';
import { settingsFor } from './configuration.ts';
import { filesOf } from './files.ts';
import { formatOf, type ReadText, readText, textOf } from './read.ts';
import { exchangeContext, glossaryOf, sourceOf } from './source.ts';
import { version } from './version.ts';

const reports = {
  text: textReport,
  json: jsonReport,
  sarif: (files: readonly CheckedFile[]) => sarifReport(files, rules, version),
  github: githubReport,
};

/** `copydesk check`: prints the report, returns 1 when something is at least as grave as --fail-on. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    config: { type: 'string' },
    date: { type: 'string' },
    'fail-on': { type: 'string', default: 'warning' },
    source: { type: 'string' },
    glossary: { type: 'string' },
    stdin: { type: 'boolean', default: false },
    path: { type: 'string', default: 'stdin.txt' },
  });
  const report = reports[oneOf('--format', values.format, Object.keys(reports) as (keyof typeof reports)[])];
  const failOn = severity('--fail-on', values['fail-on']);
  const date = values.date === undefined ? undefined : { iso: day('--date', values.date), origin: 'command' as const };
  const warn = (line: string): void => void process.stderr.write(`copydesk: ${line}\n`);
  const checkOne = (path: string, { text, note }: ReadText, settings: ReturnType<typeof settingsFor>): CheckedFile => {
    if (note) warn(`${path}: ${note}`);
    const own = terms.length ? { ...settings, glossary: [...settings.glossary, ...terms] } : settings;
    const beside = exchangeContext(path, text) ?? { source: sourceOf(path, values.source, warn) };
    return {
      path,
      result: new ArticleSession().check(text, { uri: path, format: formatOf(path), settings: own, date, ...beside }),
    };
  };
  const terms = values.glossary === undefined ? [] : glossaryOf(values.glossary);
  const checked: CheckedFile[] = [];
  if (values.stdin) {
    if (positionals.length) throw new UsageError('--stdin reads one text; name no files with it');
    checked.push(checkOne(values.path, textOf(values.path, readFileSync(0)), settingsFor('.', values.config, warn)));
  } else {
    if (!positionals.length) throw new UsageError('name a file, a folder or a pattern to check, or give --stdin');
    const settings = new Map<string, ReturnType<typeof settingsFor>>();
    const paths = await filesOf(positionals);
    if (values.source !== undefined && paths.length > 1)
      throw new UsageError('--source is the source text of one article; name one file with it');
    for (const path of paths) {
      const folder = dirname(path);
      if (!settings.has(folder)) settings.set(folder, settingsFor(folder, values.config, warn));
      checked.push(checkOne(path, readText(path), settings.get(folder)!));
    }
  }
  process.stdout.write(report(checked));
  return checked.some((c) => c.result.findings.some((f) => atLeast(f.severity, failOn))) ? 1 : 0;
}
