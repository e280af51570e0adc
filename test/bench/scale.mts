// The command line over many articles of 500 words, made while it reads them: words a second with one thread and with
// two, and the memory of the process as it goes on. `npm run build` first. COPYDESK_BENCH_ARTICLES=20000 for the long
// run. Memory is read from /proc, so on Linux alone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeArticle, randomFrom, wordsIn } from '../support/made-articles.ts';
import { report } from './support/report.mts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const many = Number(process.env.COPYDESK_BENCH_ARTICLES ?? 2000);
const paired = 200;
const marks = [0.1, 0.25, 0.5, 0.75, 1];

interface Run {
  /** By wall time and by processor time, without the start. */
  readonly perSecond: number;
  readonly perCore: number;
  /** Resident MB after each share of `marks`. */
  readonly memory: readonly number[];
}

const one = await run(paired, 1);
const two = await run(paired, 2);
report({ name: `${paired} articles, --jobs 1`, value: one.perSecond, unit: 'words/s' });
report({ name: `${paired} articles, --jobs 2`, value: two.perSecond, unit: 'words/s' });
report({ name: 'two threads against one', value: two.perSecond / one.perSecond, unit: '×', goal: 'near 2' });
for (const [jobs, { perCore }] of [one, two].entries())
  report({ name: `words a second of processor time, --jobs ${jobs + 1}`, value: perCore, unit: 'words/s' });
const long = await run(many, 2);
for (const [i, mark] of marks.entries())
  report({
    name: `memory after ${(mark * many).toLocaleString('en')} articles, --jobs 2`,
    value: long.memory[i]!,
    unit: 'MB',
  });

async function run(articles: number, jobs: number): Promise<Run> {
  const child = spawn(process.execPath, [cli, 'check', '--stdin', '--format', 'jsonl', '--jobs', String(jobs)], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let answers = 0;
  let begun = 0;
  let cpuBefore = 0;
  const memory: number[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const c of text) if (c === '\n') answers++;
    // The start is no part of the speed.
    begun ||= performance.now();
    cpuBefore ||= processorSeconds(child.pid!);
    while (memory.length < marks.length - 1 && answers >= marks[memory.length]! * articles)
      memory.push(residentMegabytes(child.pid!));
  });
  let words = 0;
  let cpu = 0;
  for (let id = 0; id < articles; id++) {
    const text = madeArticle(randomFrom(id), 500);
    words += wordsIn(text);
    if (!child.stdin.write(`${JSON.stringify({ id, text })}\n`)) await once(child.stdin, 'drain');
  }
  while (answers < articles) {
    await new Promise((r) => setTimeout(r, 5));
    if (child.exitCode !== null) throw new Error(`ended after ${answers} answers`);
  }
  const seconds = (performance.now() - begun) / 1000;
  cpu = processorSeconds(child.pid!) - cpuBefore;
  memory.push(residentMegabytes(child.pid!));
  child.stdin.end();
  await once(child, 'close');
  return { perSecond: words / seconds, perCore: words / cpu, memory };
}

function residentMegabytes(pid: number): number {
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024 : Number.NaN;
}

// User and system time in the kernel's hundredths.
function processorSeconds(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
