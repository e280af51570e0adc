import { defaultSettings } from '../model/settings.ts';
import { inspectReport } from '../report/inspect.ts';
import { ArticleReader } from '../text/reader.ts';
import { day, oneOf, parse } from './arguments.ts';
import { filesOf } from './files.ts';
import { formatOf, readText } from './read.ts';

/** `copydesk inspect`: the layers under the rules as JSON. */
export async function inspect(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'json' },
    date: { type: 'string' },
  });
  oneOf('--format', values.format, ['json']);
  const date = values.date === undefined ? undefined : { iso: day('--date', values.date), origin: 'command' as const };
  const files = (await filesOf(positionals)).map((path) => {
    const context = { uri: path, format: formatOf(path), settings: defaultSettings, date };
    return { path, article: new ArticleReader().read(readText(path).text, context) };
  });
  process.stdout.write(inspectReport(files));
  return 0;
}
