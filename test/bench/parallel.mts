// Alignment, false alarms and seeded faults on translations aligned by segment.
//   npx tsx test/bench/parallel.mts FOLDER [--show] [--language zh] [--faults]
// FOLDER holds files of lines { "id", "language", "source": [...], "target": [...] }; segment i translates segment i.
import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { alignment } from '../../src/bilingual/alignment.ts';
import { rules } from '../../src/rules/index.ts';
import { articleOf, check } from '../support/check.ts';
import { seed } from './seeds.mts';

interface Document {
  readonly id: string;
  readonly language: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
}

const [folder, ...flags] = process.argv.slice(2);
const only = flags.includes('--language') ? flags[flags.indexOf('--language') + 1] : undefined;
if (!folder) throw new Error('name the folder with the documents');
const documents = readdirSync(folder)
  .filter((f) => f.endsWith('.jsonl') && (!only || f.startsWith(only)))
  .flatMap((f) =>
    readFileSync(joinPath(folder, f), 'utf8')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as Document),
  );

/** Segments run together; a new line only where a segment has no full stop, as after a headline. */
function run(segments: readonly string[], breaks: boolean) {
  let text = '';
  const starts: number[] = [];
  for (const s of segments) {
    if (text) text += breaks || !/[.。！？!?…][”’"'»）)」』\s]*$/u.test(text) ? '\n\n' : ' ';
    starts.push(text.length);
    text += s.replaceAll('\n', ' ');
  }
  const at = (offset: number): number => starts.findLastIndex((s) => s <= offset);
  return { text, at };
}

for (const breaks of [true, false]) {
  const totals: Record<string, { right: number; got: number; want: number }> = {};
  for (const d of documents) {
    const [source, target] = [run(d.source, breaks), run(d.target, breaks)];
    const article = articleOf(target.text, { source: { language: d.language, text: source.text } });
    const got = new Set<string>();
    for (const pair of article.get(alignment)!.pairs)
      for (const s of pair.source) for (const t of pair.target) got.add(`${source.at(s.start)} ${target.at(t.start)}`);
    const total = (totals[d.language] ??= { right: 0, got: 0, want: 0 });
    total.got += got.size;
    total.want += d.source.length;
    total.right += d.source.filter((_, i) => got.has(`${i} ${i}`)).length;
    if (flags.includes('--show')) {
      const wrong = [...got].filter((g) => g.split(' ')[0] !== g.split(' ')[1]);
      if (wrong.length) console.log(d.id, breaks, wrong.join(', '));
    }
  }
  for (const [language, { right, got, want }] of Object.entries(totals)) {
    const [p, r] = [right / got, right / want];
    console.log(
      `${breaks ? 'paragraphs' : 'running text'} ${language} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`,
    );
  }
}

// False alarms: every finding of the rules that compare, on the translation as it is.
const bilingual = rules.filter((r) => r.meta.family === 'bilingual');
const words = documents.reduce((n, d) => n + d.target.join(' ').split(/\s+/).length, 0);
const counts: Record<string, number> = {};
for (const d of documents) {
  const [source, target] = [run(d.source, false), run(d.target, false)];
  const findings = findingsOf(d, source.text, target.text);
  for (const f of findings) {
    counts[f.rule] = (counts[f.rule] ?? 0) + 1;
    counts[d.language] = (counts[d.language] ?? 0) + 1;
    if (!flags.includes('--alarms')) continue;
    const [from, to] = [target.text.lastIndexOf('. ', f.start) + 1, target.text.indexOf('. ', f.end)];
    console.log(
      `\n${d.id} ${f.rule} «${target.text.slice(f.start, f.end)}» ${f.message}\n  EN ${target.text.slice(Math.max(from, f.start - 300), to < 0 ? undefined : Math.min(to, f.end + 300)).trim()}\n  ${f.evidence?.join(' ').slice(0, 500)}`,
    );
  }
}
const all = Object.entries(counts)
  .filter(([k]) => k.includes('-'))
  .reduce((n, [, c]) => n + c, 0);
console.log(
  `findings on untouched translations: ${all} in ${words} English words, ${((1000 * all) / words).toFixed(2)} per 1,000`,
  counts,
);

function findingsOf(d: Document, source: string, target: string) {
  return check(target, { source: { language: d.language, text: source }, rules: bilingual }).findings;
}

// Faults put in on purpose, one of each kind per document.
const ruleOf = { figure: /figure|date/, date: /date|figure/, name: /name/, passage: /passage/ } as const;
for (const kind of ['figure', 'date', 'name', 'passage'] as const) {
  const tally: Record<string, [found: number, all: number]> = {};
  for (const d of documents) {
    const fault = seed(kind, d.id, d.target);
    if (!fault) continue;
    const [source, before, target] = [run(d.source, false), run(d.target, false), run(fault.target, false)];
    const old = new Set(findingsOf(d, source.text, before.text).map((f) => `${f.rule} ${f.message}`));
    const fresh = findingsOf(d, source.text, target.text).filter((f) => !old.has(`${f.rule} ${f.message}`));
    const found = fresh.some(
      (f) =>
        ruleOf[kind].test(f.rule) &&
        (kind === 'passage'
          ? f.evidence!.join(' ').includes(d.source[fault.segment]!.slice(2, 12))
          : Math.abs(target.at(f.start) - fault.segment) <= 0),
    );
    for (const key of [d.language, 'all']) {
      const t = (tally[key] ??= [0, 0]);
      t[1]++;
      if (found) t[0]++;
    }
    if (!found && flags.includes('--faults'))
      console.log(
        `missed ${kind} ${d.id}: “${fault.before.slice(0, 200)}” → “${fault.after}”\n  ${fault.target[fault.segment]}\n  ${d.source[fault.segment]}\n  ${fresh.map((f) => f.message).join(' | ')}`,
      );
  }
  console.log(
    `seeded ${kind}:`,
    Object.entries(tally)
      .map(([k, [f, n]]) => `${k} ${f}/${n}`)
      .join(' '),
    `${((100 * (tally.all?.[0] ?? 0)) / (tally.all?.[1] ?? 1)).toFixed(1)} %`,
  );
}
