import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { exchangeFormatOf } from '../bilingual/formats/read.ts';
import type { Settings } from '../model/settings.ts';
import { day, number, oneOf, parse, severity, UsageError } from './arguments.ts';
import { Configurations } from './configuration.ts';
import { Desk, formats, type Order, type Piece, reportIn } from './desk.ts';
import { filesOf } from './files.ts';
import { linesOf } from './lines.ts';
import { nothing, type Outcome } from './outcome.ts';
import { here, threads } from './pool.ts';
import { assertReadable, readText, textOf } from './read.ts';
import { failedRecord } from './records.ts';
import { exchangeOf, glossaryOf, sourceOf } from './source.ts';
import { inOrder, Tally, warn, write } from './stream.ts';

/** Files that one thread is sent at a time; records likewise. */
const batchSize = 16;
/** Fewer files are checked faster without threads, which take time to start. */
const worthThreads = 64;

/** `copydesk check`: prints the report, returns 1 when something is at least as grave as --fail-on. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    config: { type: 'string' },
    date: { type: 'string' },
    'fail-on': { type: 'string', default: 'warning' },
    source: { type: 'string' },
    glossary: { type: 'string' },
    jobs: { type: 'string' },
    stdin: { type: 'boolean', default: false },
    path: { type: 'string', default: 'stdin.txt' },
  });
  const terms = values.glossary === undefined ? [] : glossaryOf(values.glossary);
  const configurations = new Configurations(values.config, warn, terms);
  const order: Omit<Order, 'settings'> = {
    format: oneOf('--format', values.format, formats),
    failOn: severity('--fail-on', values['fail-on']),
    date: values.date === undefined ? undefined : { iso: day('--date', values.date), origin: 'command' },
    source: values.source,
  };
  const jobs = values.jobs === undefined ? undefined : number('--jobs', values.jobs, 1, 256);
  if (values.stdin) {
    if (positionals.length) throw new UsageError('--stdin reads one text; name no files with it');
    const whole = { ...order, settings: [configurations.of('.')] };
    return order.format === 'jsonl' ? checkRecords(whole, jobs) : checkText(whole, values.path);
  }
  if (!positionals.length) throw new UsageError('name a file, a folder or a pattern to check, or give --stdin');
  const files = await filesOf(positionals);
  if (order.source && files.length > 1)
    throw new UsageError('--source is the source text of one article; name one file with it');
  return checkFiles(files, order, configurations, jobs);
}

async function checkText(order: Order, path: string): Promise<number> {
  const desk = new Desk(order);
  const outcome = desk.text(path, textOf(path, readFileSync(0)), 0);
  const report = reportIn[order.format]();
  const tally = new Tally('texts', 1);
  tally.add(outcome);
  await write(report.open + outcome.out + report.close(tally.end()));
  return tally.grave ? 1 : 0;
}

async function checkFiles(
  files: readonly string[],
  order: Omit<Order, 'settings'>,
  configurations: Configurations,
  asked: number | undefined,
): Promise<number> {
  const settings: Settings[] = [];
  const pieces: Piece[] = [];
  if (order.source !== undefined) sourceOf(files[0]!, order.source, [], () => {});
  // Whatever cannot be read is said before anything is printed.
  for (const path of files) {
    assertReadable(path);
    if (exchangeFormatOf(path)) exchangeOf(path, readText(path).text);
    const own = configurations.of(dirname(path));
    if (!settings.includes(own)) settings.push(own);
    pieces.push({ path, settings: settings.indexOf(own) });
  }
  const jobs = asked ?? (files.length < worthThreads ? 1 : availableParallelism());
  const report = reportIn[order.format]();
  const tally = new Tally('files', files.length);
  const whole = { ...order, settings };
  const lost = (piece: Piece, why: string): Outcome => ({
    ...nothing,
    fault: `${'path' in piece ? piece.path : ''}: could not be checked: ${why}`,
  });
  const checking = jobs > 1 && files.length > 1 ? threads(jobs, whole, lost) : here(whole);
  let between = report.open;
  try {
    for await (const outcomes of inOrder(batchesOf(pieces), checking, jobs)) {
      for (const outcome of outcomes) {
        if (outcome.fault !== undefined) throw new UsageError(outcome.fault);
        tally.add(outcome);
        if (outcome.out) {
          await write(between + outcome.out);
          between = report.between;
        }
      }
    }
    const totals = tally.end();
    await write((between === report.open ? report.open : '') + report.close(totals));
  } finally {
    await checking.close();
  }
  return tally.grave ? 1 : 0;
}

async function checkRecords(order: Order, asked: number | undefined): Promise<number> {
  const jobs = asked ?? availableParallelism();
  const tally = new Tally('records');
  const lost = (piece: Piece, why: string): Outcome => ('line' in piece ? failedRecord(piece.line, why) : nothing);
  const checking = jobs > 1 ? threads(jobs, order, lost) : here(order);
  try {
    for await (const outcomes of inOrder(recordBatches(), checking, jobs)) {
      for (const o of outcomes) tally.add({ ...o, notes: [] });
      await write(outcomes.map((o) => o.out).join(''));
    }
    tally.end();
  } finally {
    await checking.close();
  }
  return tally.grave ? 1 : 0;
}

async function* recordBatches(): AsyncIterable<Piece[]> {
  for await (const lines of linesOf(process.stdin)) yield* batchesOf(lines.map((line) => ({ line })));
}

function* batchesOf(pieces: readonly Piece[]): Iterable<Piece[]> {
  for (let i = 0; i < pieces.length; i += batchSize) yield pieces.slice(i, i + batchSize);
}
