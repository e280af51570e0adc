import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { alphabet, soundsOf } from '../src/names/phonetic.ts';
import { romanised } from '../src/names/romanise/romanise.ts';
import { pinyinOf } from './authority/pinyin.mts';

// Learns what it costs, road by road, that one sound stands for another, is lost or comes in, from attested pairs.
//   tsx scripts/train-sound-costs.mts <pairs-zh.tsv> <pairs-ja.tsv> <pairs-ko.tsv> <pairs-ru.tsv> <pairs-ar.tsv>
// A row holds: english, foreign, level, attested_or_composed, …; only attested single words are read. Two things are
// learnt of a road: how a name is spelt in English after it (form → spelling), and, over all roads, which English
// spellings have one form in another language (spelling → spelling). A memoryless transducer (Ristad & Yianilos 1998)
// is fitted by expectation maximisation; costs are negative logarithms against the unchanged sound, in hundredths.
const target = new URL('../src/lexicon/sound-costs.json', import.meta.url);
const size = alphabet.length;
const none = size;
type Pair = readonly [Uint8Array, Uint8Array];

const roads: Record<string, Pair[]> = { E: [], Z: [], J: [], K: [], R: [], A: [] };
const letters: Record<string, string> = { zh: 'Z', ja: 'J', ko: 'K', ru: 'R', ar: 'A' };

for (const file of process.argv.slice(2)) {
  const language = basename(file).slice(6, 8);
  const byForm = new Map<string, Set<string>>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [english = '', foreign = '', level, how] = line.split('\t');
    if (level !== 'token' || how !== 'attested' || !/^[\p{Script=Latin}'’-]{3,}$/u.test(english)) continue;
    byForm.set(foreign, (byForm.get(foreign) ?? new Set()).add(english.toLowerCase()));
  }
  for (const [foreign, spellings] of byForm) {
    const read = language === 'zh' ? pinyinOf(foreign).join('') : romanised(foreign, language);
    const form = soundsOf(read, language === 'zh' ? 'pinyin' : 'western');
    const heard = [...new Set([...spellings].map((s) => soundsOf(s)))];
    if (form.length < 2) continue;
    for (const h of heard) if (h.length > 1) roads[letters[language]!]!.push([coded(h), coded(form)]);
    // One form, several spellings: each may be taken for the other on the way back.
    for (const a of heard.slice(0, 6))
      for (const b of heard.slice(0, 6)) if (a !== b) roads.E!.push([coded(a), coded(b)]);
  }
}

function coded(s: string): Uint8Array {
  return Uint8Array.from(s, (c) => alphabet.indexOf(c));
}

/** Joint probabilities of [spelling sound][form sound]; the last row and column stand for nothing. */
function fit(pairs: readonly Pair[]): Float64Array {
  const width = size + 1;
  let p = new Float64Array(width * width);
  for (let a = 0; a < width; a++)
    for (let b = 0; b < width; b++) p[a * width + b] = a === b ? 1 : a === none || b === none ? 0.02 : 0.005;
  p[none * width + none] = 0;
  normalise(p);
  for (let round = 0; round < 12; round++) {
    // A little of everything, so that nothing is impossible.
    const counts = new Float64Array(width * width).fill(0.15);
    counts[none * width + none] = 0;
    for (const [x, y] of pairs) collect(x, y, p, counts, width);
    p = counts;
    normalise(p);
  }
  return p;
}

function normalise(p: Float64Array): void {
  const sum = p.reduce((a, b) => a + b, 0);
  for (let i = 0; i < p.length; i++) p[i]! /= sum;
}

function collect(x: Uint8Array, y: Uint8Array, p: Float64Array, counts: Float64Array, width: number): void {
  const n = x.length;
  const m = y.length;
  const w = m + 1;
  const forward = new Float64Array((n + 1) * w);
  const backward = new Float64Array((n + 1) * w);
  forward[0] = 1;
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      let v = i + j === 0 ? 1 : 0;
      if (i > 0) v += forward[(i - 1) * w + j]! * p[x[i - 1]! * width + none]!;
      if (j > 0) v += forward[i * w + j - 1]! * p[none * width + y[j - 1]!]!;
      if (i > 0 && j > 0) v += forward[(i - 1) * w + j - 1]! * p[x[i - 1]! * width + y[j - 1]!]!;
      forward[i * w + j] = v;
    }
  const total = forward[n * w + m]!;
  // Pairs that are no transliterations of one another (William and Guillermo) teach nothing.
  if (!(total > 0) || Math.log(total) < -3.6 * (n + m)) return;
  for (let i = n; i >= 0; i--)
    for (let j = m; j >= 0; j--) {
      let v = i === n && j === m ? 1 : 0;
      if (i < n) v += backward[(i + 1) * w + j]! * p[x[i]! * width + none]!;
      if (j < m) v += backward[i * w + j + 1]! * p[none * width + y[j]!]!;
      if (i < n && j < m) v += backward[(i + 1) * w + j + 1]! * p[x[i]! * width + y[j]!]!;
      backward[i * w + j] = v;
    }
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const f = forward[i * w + j]! / total;
      if (f === 0) continue;
      const add = (a: number, b: number, back: number) => {
        counts[a * width + b]! += f * p[a * width + b]! * back;
      };
      if (i < n) add(x[i]!, none, backward[(i + 1) * w + j]!);
      if (j < m) add(none, y[j]!, backward[i * w + j + 1]!);
      if (i < n && j < m) add(x[i]!, y[j]!, backward[(i + 1) * w + j + 1]!);
    }
}

/** -log of how much rarer the change is than the geometric mean of both sounds unchanged. */
function costs(p: Float64Array): number[] {
  const width = size + 1;
  const kept = (a: number): number => p[a * width + a]!;
  const marginal = (a: number): number => {
    let s = 0;
    for (let b = 0; b < width; b++) s += p[a * width + b]! + p[b * width + a]!;
    return s / 2;
  };
  const out: number[] = [];
  for (let a = 0; a < width; a++)
    for (let b = 0; b < width; b++) {
      if (a === b) {
        out.push(0);
        continue;
      }
      const base =
        a === none
          ? Math.sqrt(Math.max(kept(b), marginal(b) * 0.05))
          : b === none
            ? Math.sqrt(Math.max(kept(a), marginal(a) * 0.05))
            : Math.sqrt(Math.max(kept(a), marginal(a) * 0.05) * Math.max(kept(b), marginal(b) * 0.05));
      const joint = p[a * width + b]!;
      const c = a === none || b === none ? -Math.log(joint / base) - 0.5 * Math.log(1 / base) : -Math.log(joint / base);
      out.push(Math.max(0, Math.round(100 * c)));
    }
  return out;
}

const result: Record<string, number[]> = {};
for (const [road, pairs] of Object.entries(roads)) {
  result[road] = costs(fit(pairs));
  console.log(`${road}: ${pairs.length} pairs`);
}
writeFileSync(target, `${JSON.stringify({ alphabet, costs: result })}\n`);
