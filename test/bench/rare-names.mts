import { readFileSync } from 'node:fs';
import { authority } from '../../src/names/authority.ts';
import { rules } from '../../src/rules/index.ts';
import { check } from '../support/check.ts';
import { publicNames, sentences } from '../support/neutral-sentences.ts';

// How often right names that nobody here knows are taken for garbled ones.
//   tsx test/bench/rare-names.mts [--count 5000] <pairs.tsv>…
// The files hold tab-separated rows whose first column is a full name in English.
const args = process.argv.slice(2);
const count = args[0] === '--count' ? Number(args.splice(0, 2)[1]) : 5000;
const names = publicNames(args.map((f) => readFileSync(f, 'utf8'))).filter((n) => authority().exact(n).length === 0);
const step = Math.max(1, Math.floor(names.length / count));
const chosen = names.filter((_, i) => i % step === 0).slice(0, count);
const own = rules.filter((r) => r.meta.family === 'names');
let alarms = 0;
for (const [i, name] of chosen.entries()) {
  const text = sentences[i % sentences.length]!(name);
  for (const f of check(text, { rules: own }).findings) {
    if (f.severity === 'hint') continue;
    alarms++;
    console.log(`${f.severity}\t${name}\t${f.fixes[0]?.edits[0]?.text ?? ''}`);
  }
}
console.log(`${chosen.length} names, ${alarms} findings: ${((1000 * alarms) / chosen.length).toFixed(2)} in 1,000`);
