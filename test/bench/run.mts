import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Figure } from './support/report.mts';

// `npm run bench [-- NAME…]`: runs each benchmark of this folder in a process of its own and prints its figures. A
// benchmark is a script that calls `report` of ./support/report.mts; NAME picks those whose file name holds it.
const wanted = process.argv.slice(2).filter((a) => !a.startsWith('-'));
const scripts = readdirSync(import.meta.dirname)
  .filter((f) => /\.m[jt]s$/.test(f) && f !== 'run.mts')
  .filter((f) => !wanted.length || wanted.some((w) => f.includes(w)))
  .sort();
if (!scripts.length) {
  process.stderr.write(`No benchmark is called ${wanted.join(', ')}.\n`);
  process.exit(2);
}
process.stdout.write(
  `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${gigabytes()} GB, Node ${process.version}\n`,
);
if (loadavg()[0]! > 0.5)
  process.stdout.write(
    `Other processes are busy (load ${loadavg()[0]!.toFixed(1)}): times are longer than on a quiet machine.\n`,
  );
for (const script of scripts) {
  process.stdout.write(`\n${script.replace(/\.m[jt]s$/, '')}\n`);
  const status = await run(script);
  // Some need texts that are not part of the project and say so with their usage.
  if (status === 2) process.stdout.write('  not run\n');
  else if (status) {
    process.stdout.write(`  did not finish (status ${status})\n`);
    process.exitCode = 1;
  }
}

function gigabytes(): string {
  return (totalmem() / 2 ** 30).toFixed(0);
}

function run(script: string): Promise<number> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', `${import.meta.dirname}/${script}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) process.stdout.write(`${row(line)}\n`);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

// A figure as a row; anything else that a benchmark says stays as it is.
function row(line: string): string {
  if (!line.startsWith('{')) return line;
  const { name, value, unit, goal } = JSON.parse(line) as Figure;
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const number = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `  ${name.padEnd(64)} ${number.padStart(12)} ${unit.padEnd(8)} ${goal ?? ''}`.trimEnd();
}
