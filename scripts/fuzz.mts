import { joined, type Survey, survey } from '../test/support/survey.ts';

// `npm run fuzz -- COUNT [SEED]`: checks so many made texts (a million at night, another seed each time), reports each
// kind of fault with its shortest text and how often it came, and the slowest text. Exit status 1 where there is one.
const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
if (!(count > 0) || !Number.isInteger(seed)) {
  process.stderr.write('Usage: npm run fuzz -- COUNT [SEED]\n');
  process.exit(2);
}
const batch = 1000;
let sum: Survey = { kinds: [], slowest: { milliseconds: 0, text: '' } };
for (let done = 0; done < count; done += batch) {
  sum = joined([sum, await survey(Math.min(batch, count - done), seed + done)]);
  if (process.stderr.isTTY) process.stderr.write(`\r${Math.min(done + batch, count)} of ${count}`);
}
const { milliseconds, text } = sum.slowest;
process.stdout.write(
  `${count} texts, seed ${seed}; slowest ${milliseconds.toFixed(0)} ms (${text.length} characters)\n`,
);
for (const { kind, times, example } of sum.kinds)
  process.stdout.write(`${times} × ${kind}\n    ${JSON.stringify(example)}\n`);
process.exitCode = sum.kinds.length ? 1 : 0;
