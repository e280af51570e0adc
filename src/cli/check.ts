import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ArticleSession } from '../engine/session.ts';
import { atLeast } from '../model/finding.ts';
import { defaultSettings } from '../model/settings.ts';
import { jsonReport } from '../report/json.ts';
import { decode } from '../text/decode.ts';

export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' }, date: { type: 'string' } },
  });
  const files = positionals.map((path) => {
    const decoded = decode(readFileSync(path));
    if (decoded.kind !== 'text') throw new Error(`${path}: ${decoded.reason}`);
    const date = values.date ? ({ iso: values.date, origin: 'command' } as const) : undefined;
    const format = path.endsWith('.md') ? 'markdown' : 'plain';
    return {
      path,
      result: new ArticleSession().check(decoded.text, { uri: path, format, settings: defaultSettings, date }),
    };
  });
  process.stdout.write(jsonReport(files));
  return files.some((f) => f.result.findings.some((x) => atLeast(x.severity, 'warning'))) ? 1 : 0;
}
