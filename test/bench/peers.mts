// Copydesk beside harper.js, textlint and cspell-lib in one run, each in processes of its own, by turns. They look for
// other things: this compares what a person waits, not what is found. The others are installed on the first run.
import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { largeJson } from '../../scripts/build/large-json.mts';
import { madeArticle, randomFrom } from '../support/made-articles.ts';
import { checkers, installPeers } from './peers/install.mts';
import { quantile, report } from './support/report.mts';
import { typing } from './support/typing.mts';

const rounds = 5;
const folder = installPeers();
const bundle = join(folder, 'copydesk-engine.cjs');
await build({
  entryPoints: [join(import.meta.dirname, 'peers/copydesk-engine.ts')],
  outfile: bundle,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-match-indices': true },
  plugins: [largeJson],
});
const env = { ...process.env, COPYDESK_BENCH_BUNDLE: bundle };
const texts = join(folder, 'texts.json');
const article = madeArticle(randomFrom(5), 5000);
const versions = (strokes: number): string[] => [...typing(article, randomFrom(6), strokes)];
const write = (strokes: number): void =>
  writeFileSync(
    texts,
    JSON.stringify({
      small: madeArticle(randomFrom(500), 500),
      large: Array.from({ length: 7 }, (_, n) => madeArticle(randomFrom(n), 5000)),
      versions: versions(strokes),
    }),
  );

interface Work {
  readonly fresh: number[];
  readonly keystroke: number[];
  readonly memory: number;
  readonly findings: number;
}

write(200);
const starts = new Map<string, number[]>(checkers.map((c) => [c, []]));
for (let round = 0; round < rounds; round++)
  for (const c of checkers) starts.get(c)!.push(await firstResult(join(folder, `${c}.mjs`)));
const median = (values: readonly number[]): number => quantile(values, 0.5);
const ours = median(starts.get('copydesk')!);
for (const c of checkers)
  report({
    name: `${c}: process start to the first result, 500 words`,
    value: median(starts.get(c)!),
    unit: 'ms',
    goal: c === 'copydesk' ? '≤ 600' : `${(median(starts.get(c)!) / ours).toFixed(1)} × ours`,
  });

const done = new Map<string, Work>();
for (const c of checkers) {
  // Those that read the whole text at each keystroke would take minutes.
  write(c === 'harper' || c === 'textlint' ? 20 : 200);
  const out = execFileSync(process.execPath, [join(folder, 'measured.mjs'), join(folder, `${c}.mjs`), texts, 'work'], {
    env,
    encoding: 'utf8',
  });
  done.set(c, JSON.parse(out.trim().split('\n').at(-1)!) as Work);
}
for (const [what, of] of [
  ['5,000 words afresh', (w: Work) => median(w.fresh)],
  ['a keystroke in 5,000 words', (w: Work) => median(w.keystroke)],
] as const)
  for (const c of checkers)
    report({
      name: `${c}: ${what}`,
      value: of(done.get(c)!),
      unit: 'ms',
      goal: c === 'copydesk' ? undefined : `${(of(done.get(c)!) / of(done.get('copydesk')!)).toFixed(2)} × ours`,
    });
for (const c of checkers) report({ name: `${c}: memory after that`, value: done.get(c)!.memory, unit: 'MB' });

// Milliseconds until a process has printed its first result.
function firstResult(checker: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(folder, 'measured.mjs'), checker, texts, 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(performance.now() - start));
    child.once('error', reject);
    child.once('exit', (code) => code && reject(new Error(`${checker} ended with ${code}`)));
  });
}
