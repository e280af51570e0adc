import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { defaultSettings } from '../model/settings.ts';
import { inspectReport } from '../report/inspect.ts';
import { decode } from '../text/decode.ts';
import { ArticleReader } from '../text/reader.ts';

export async function inspect(args: readonly string[]): Promise<number> {
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
      article: new ArticleReader().read(decoded.text, { uri: path, format, settings: defaultSettings, date }),
    };
  });
  process.stdout.write(inspectReport(files));
  return 0;
}
