// Measures the sources rules on pairs of statements, each pair checked as a text of two paragraphs.
//
//   npx tsx test/bench/conflict-pairs.mts <consistent pairs .jsonl> [<contradicting pairs .jsonl>] [--show]
//
// Lines are { a, b, label, type }. Consistent pairs must stay silent; of the contradictions those of type number and
// date are counted. Only English pairs are read.
import { readFileSync } from 'node:fs';
import { rules } from '../../src/rules/index.ts';
import { check } from '../support/check.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: string;
  readonly type: string;
  readonly source?: string;
}

const [consistent, contradicting] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const show = process.argv.includes('--show');
if (!consistent) {
  console.error('usage: conflict-pairs.mts <consistent.jsonl> [<contradicting.jsonl>] [--show]');
  process.exit(2);
}
const family = rules.filter((r) => r.meta.family === 'sources');
const english = (p: Pair): boolean => !/[\u3400-\u9fff]/.test(p.a + p.b);
const read = (file: string): Pair[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Pair)
    .filter(english);

function flagged(p: Pair): string[] {
  const text = `News of the day\n\n${p.a}\n\n${p.b}`;
  const { findings } = check(text, { rules: family });
  return findings.map(
    (f) =>
      `${f.rule} «${text.slice(f.start, f.end)}» ${f.related.map((r) => `«${text.slice(r.start, r.end)}»`).join(' ')}`,
  );
}

function report(name: string, pairs: readonly Pair[], print: 'hits' | 'misses'): void {
  let hits = 0;
  for (const p of pairs) {
    const found = flagged(p);
    if (found.length) hits++;
    if (show && (print === 'hits') === found.length > 0)
      console.log(`${name}: ${found.join(' | ')}\n  A ${p.a}\n  B ${p.b}`);
  }
  console.log(
    `${name}: ${hits} of ${pairs.length} flagged (${((100 * hits) / Math.max(1, pairs.length)).toFixed(1)} %)`,
  );
}

report('consistent', read(consistent), 'hits');
if (contradicting) {
  const pairs = read(contradicting).filter((p) => /contradict/.test(p.label));
  for (const type of ['number', 'date', 'negation', 'antonym'])
    report(
      type,
      pairs.filter((p) => p.type === type),
      'misses',
    );
}
