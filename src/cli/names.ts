import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { newNames } from '../lists/merge.ts';
import { type Malformed, type Read, readNames } from '../lists/read.ts';
import { edited, entriesOf, FaultyFile } from '../lists/shared-file-text.ts';
import { readSavedWikidata } from '../lists/sparql.ts';
import type { WikidataName } from '../lists/wikidata.ts';
import type { UserName } from '../model/settings.ts';
import { Wikidata, WikidataFault, wikidataAddress } from '../wikidata/ask.ts';
import { parse, UsageError } from './arguments.ts';
import { configurationName } from './configuration.ts';
import { readText } from './read.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `copydesk names import`: adds names from a file or from Wikidata to a shared file. */
export async function names(args: readonly string[]): Promise<number> {
  const [action, ...rest] = args;
  if (action !== 'import') throw new UsageError('names: use “names import”');
  const { values, positionals } = parse(rest, {
    wikidata: { type: 'string' },
    file: { type: 'string' },
    csv: { type: 'string' },
    tbx: { type: 'string' },
    into: { type: 'string', default: configurationName },
    choose: { type: 'string' },
  });
  if (positionals.length) throw new UsageError(`${positionals[0]}: name the file behind --csv, --tbx or --file`);
  const from = (['wikidata', 'file', 'csv', 'tbx'] as const).filter((f) => values[f] !== undefined);
  if (from.length !== 1) throw new UsageError('give one of --wikidata, --file, --csv, --tbx');
  const { csv, tbx, file, wikidata } = values;
  if (csv !== undefined) return write(values.into, namesIn(csv, 'names.csv'));
  if (tbx !== undefined) return write(values.into, namesIn(tbx, 'names.tbx'));
  const found =
    file !== undefined ? contentOf(file, readSavedWikidata(readText(file).text)) : await ask(wikidata!, values.choose);
  return write(values.into, found && (await choose(found, values.choose)));
}

const namesIn = (path: string, kind: string): UserName[] => contentOf(path, readNames(kind, readText(path).text));

function contentOf<T>(path: string, read: Read<T>): T {
  if (read.ok) return read.value;
  const { line, column, message }: Malformed = read.error;
  throw new UsageError(`${path}:${line}:${column}: ${message} Nothing was imported.`);
}

// What is sent, and to where, is said before it is sent.
async function ask(words: string, chosen: string | undefined): Promise<WikidataName[] | undefined> {
  const address = process.env.COPYDESK_WIKIDATA ?? wikidataAddress;
  const wikidata = new Wikidata({ address });
  const ids = words.match(/^\s*(?:Q\d+[\s,;]*)+$/) ? words.match(/Q\d+/g)! : undefined;
  say(
    `Sending to ${address}: ${ids ? `the items ${ids.join(', ')}` : `the search words “${words}”`}. Nothing else is sent.`,
  );
  try {
    if (ids) return await wikidata.names(ids);
    const hits = await wikidata.search(words);
    const picked = await choose(hits, chosen);
    if (!picked?.length) return picked && [];
    say(`Sending to ${address}: the items ${picked.map((p) => p.id).join(', ')}.`);
    return (await wikidata.names(picked.map((p) => p.id))).map((n) => ({ ...n, chosen: true }));
  } catch (error) {
    if (error instanceof WikidataFault) throw new UsageError(error.message);
    throw error;
  }
}

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Chosen already: it is not asked for again. */
  readonly chosen?: boolean;
}

// Those of the list that `--choose` or, at a terminal, the person names; undefined where nobody chose.
async function choose<T extends Choice>(list: readonly T[], chosen: string | undefined): Promise<T[] | undefined> {
  if (list.every((c) => c.chosen)) return [...list];
  for (const [i, c] of list.entries())
    say(`${String(i + 1).padStart(3)}  ${c.label} (${c.id})${c.description ? `: ${c.description}` : ''}`);
  if (chosen === undefined && !process.stdin.isTTY) {
    say('Nothing was written. Say which to take with --choose 1,3 or --choose all.');
    return undefined;
  }
  let answer = chosen;
  if (answer === undefined) {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    answer = await terminal.question('Which ones? Numbers, “all”, or nothing: ');
    terminal.close();
  }
  if (answer.trim() === 'all') return [...list];
  const numbers = answer.split(/[\s,;]+/).filter(Boolean);
  const wrong = numbers.find((n) => !list[Number(n) - 1]);
  if (wrong !== undefined) throw new UsageError(`${wrong}: give numbers from 1 to ${list.length}, or “all”`);
  return numbers.map((n) => list[Number(n) - 1]!);
}

function write(path: string, found: readonly (UserName | WikidataName)[] | undefined): number {
  if (!found) return 0;
  const read = found.map((f): UserName => ('id' in f ? f.name : f));
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { add, known } = newNames(entriesOf<UserName>(text, 'names') as UserName[], read);
  try {
    // Beside the file first: whoever reads it sees the old text or the new one, never half of it.
    if (add.length) {
      writeFileSync(`${path}.new`, edited(text, { list: 'names', addAll: add }));
      renameSync(`${path}.new`, path);
    }
  } catch (error) {
    if (error instanceof FaultyFile)
      throw new UsageError(`${path}:${error.line}: has a mistake, so nothing was written. Repair it first.`);
    throw new UsageError(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
  process.stdout.write(`${add.length} added to ${path}${known ? `, ${known} were there already` : ''}\n`);
  return 0;
}
