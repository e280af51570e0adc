import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidateFeatures, weigh, wordFeatures } from '../src/annotate/names/features.ts';
import { type Placed, sightedIn } from '../src/annotate/names/placed.ts';
import { authority } from '../src/names/authority.ts';
import { nameKey } from '../src/names/key.ts';
import { articleOf } from '../test/support/check.ts';
import { publicNames, sentences } from '../test/support/neutral-sentences.ts';

// Learns the weights by which a sighting is taken for a garble of a candidate, or for a name that is right as it stands.
//   tsx scripts/train-name-weights.mts --garbles real-garbles.tsv --gold gold/mt --clean gold/clean --news news.tsv --rare pairs.tsv… [--cache file]
// Garbles with a known answer teach the answer; every other name of edited news, of marked articles outside their marks,
// and rare right names in neutral sentences teach “right as it stands”. Prints what five-fold cross-validation finds.
const target = new URL('../src/lexicon/name-weights.json', import.meta.url);
const args = process.argv.slice(2);
const valuesOf = (name: string): string[] => {
  const at = args.indexOf(`--${name}`);
  if (at < 0) return [];
  const end = args.findIndex((a, i) => i > at && a.startsWith('--'));
  return args.slice(at + 1, end < 0 ? undefined : end);
};

function hash(s: string): number {
  let h = 7;
  for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) >>> 0;
  return h;
}

interface Example {
  /** Examples of one group are never on both sides of a fold. */
  readonly group: string;
  readonly kind: 'garble' | 'gold' | 'clean' | 'news' | 'rare' | 'plain' | 'unknown';
  readonly text: string;
  readonly words: readonly number[];
  readonly values: readonly (readonly number[])[];
  readonly names: readonly string[];
  /** Index of the right candidate; -1: the words are right as they stand, or nobody here is meant. */
  readonly right: number;
}

function exampleOf(
  p: Placed,
  text: string,
  options: { date?: string },
  isRight: (id: number) => boolean,
  group: string,
  kind: Example['kind'],
  article = articleOf(text, options),
): Example | undefined {
  const { words, all } = weigh(p.sighting, article.get(sightedIn).around(p.paragraph));
  const rivals = all.filter((c) => !p.sighting.exact.includes(c.match.entity.id));
  if (rivals.length === 0) return undefined;
  const kept = rivals
    .map((c, i) => ({ c, right: isRight(c.match.entity.id), i }))
    .filter(({ right, i }) => right || i < 10);
  const at = kept.findIndex((k) => k.right);
  return {
    group,
    kind,
    text: p.sighting.span.text,
    words,
    values: kept.map((k) => k.c.values),
    names: kept.map((k) => k.c.match.entity.name),
    right: at,
  };
}

function* garbles(file: string): Iterable<Example> {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const columns = head.split('\t');
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  for (const line of lines) {
    const row = Object.fromEntries(line.split('\t').map((c, i) => [columns[i]!, c]));
    const month = /([A-Z][a-z]{2})[a-z]*\.? (20\d\d)/.exec(row.role ?? '');
    const year = /(20\d\d)/.exec(row.role ?? '')?.[1];
    const m = month ? months.indexOf(month[1]!.toLowerCase()) + 1 : 0;
    const date = m ? `${month![2]}-${String(m).padStart(2, '0')}-15` : year && `${year}-07-01`;
    const truth = row.true_name!;
    const forms = [truth.replace(/ \(.*\)$/, ''), ...[...truth.matchAll(/\((.*)\)/g)].map((x) => x[1]!)];
    const ids = new Set(forms.flatMap((f) => [...authority().exact(f)]));
    const start = row.sentence!.indexOf(row.garble!);
    if (start < 0) continue;
    const options = date ? { date } : {};
    const article = articleOf(`${row.sentence}\n`, options);
    for (const p of article.get(sightedIn).placed) {
      const from = p.start + p.sighting.span.start;
      if (from >= start + row.garble!.length || start >= p.start + p.sighting.span.end) continue;
      const e = exampleOf(p, '', options, (id) => ids.has(id), `g ${truth}`, ids.size ? 'garble' : 'unknown', article);
      // Known, but not among the candidates: another answer would be wrong.
      if (e) yield e;
    }
  }
}

function* marked(folder: string): Iterable<Example> {
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.gold.tsv'))
    .sort()) {
    const raw = readFileSync(join(folder, file.replace('.gold.tsv', '.txt')), 'utf8');
    const article = articleOf(raw);
    const rows = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((l) => l.split('\t'));
    const marks: { start: number; end: number; fixes: string[] }[] = [];
    for (const [, rule = '', text = '', nth = '1', fix = ''] of rows) {
      if (!/garbled-name|official-name|wrong-title|inconsistent-name|name-cap/.test(rule)) continue;
      let at = raw.indexOf('\n\n');
      for (let i = 0; i < Number(nth); i++) at = raw.indexOf(text, at + 1);
      if (at >= 0) marks.push({ start: at, end: at + text.length, fixes: fix.split(' | ').map(nameKey) });
    }
    for (const p of article.get(sightedIn).placed) {
      const from = p.start + p.sighting.span.start;
      const to = p.start + p.sighting.span.end;
      const mark = marks.find((k) => k.start < to && from < k.end);
      const answers = (id: number): boolean => {
        const e = authority().entity(id);
        return mark!.fixes.some((f) => [e.name, ...e.also].some((n) => nameKey(n) === f));
      };
      const e = exampleOf(p, '', {}, mark ? answers : () => false, `a ${file}`, mark ? 'gold' : 'clean', article);
      if (e && (!mark || e.right >= 0)) yield e;
    }
  }
}

function* plain(
  texts: Iterable<readonly [string, string]>,
  kind: 'clean' | 'news' | 'rare' | 'plain',
): Iterable<Example> {
  for (const [group, text] of texts) {
    const article = articleOf(text);
    for (const p of article.get(sightedIn).placed) {
      const e = exampleOf(p, '', {}, () => false, group, kind, article);
      if (e) yield e;
    }
  }
}

function* all(): Iterable<Example> {
  for (const f of valuesOf('garbles')) yield* garbles(f);
  for (const f of valuesOf('gold')) yield* marked(f);
  for (const f of valuesOf('clean'))
    yield* plain(
      readdirSync(f)
        .filter((n) => n.endsWith('.txt'))
        .map((n): [string, string] => [`c ${n}`, readFileSync(join(f, n), 'utf8')]),
      'clean',
    );
  for (const f of valuesOf('news'))
    yield* plain(
      readFileSync(f, 'utf8')
        .split('\n')
        .slice(1)
        .map((l, i): [string, string] => [`n ${i}`, `${l.split('\t').sort((a, b) => b.length - a.length)[0]}\n`]),
      'news',
    );
  for (const f of valuesOf('plain'))
    yield* plain(
      readFileSync(f, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l) as { id: string; text: string })
        .filter((d) => hash(d.id) % 2 === 0)
        .map((d): [string, string] => [`p ${d.id}`, d.text]),
      'plain',
    );
  const names = publicNames(valuesOf('rare').map((f) => readFileSync(f, 'utf8'))).filter(
    (n) => authority().exact(n).length === 0,
  );
  const step = Math.max(1, Math.floor(names.length / 4000));
  yield* plain(
    names
      .filter((_, i) => i % step === 0)
      .map((n, i): [string, string] => [`r ${n}`, sentences[i % sentences.length]!(n)]),
    'rare',
  );
}

const [cache] = valuesOf('cache');
const examples: Example[] =
  cache && existsSync(cache)
    ? readFileSync(cache, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l))
    : [...all()];
if (cache && !existsSync(cache)) writeFileSync(cache, examples.map((e) => JSON.stringify(e)).join('\n'));

const nc = candidateFeatures.length;
const nw = wordFeatures.length;
type Weights = Float64Array;
const score = (w: Weights, x: readonly number[], from: number): number =>
  x.reduce((sum, v, i) => sum + v * w[from + i]!, 0);

/** Chances of each candidate; the last is that of “right as it stands”. */
function chances(w: Weights, e: Example): number[] {
  const s = [...e.values.map((v) => score(w, v, 0)), score(w, e.words, nc)];
  const top = Math.max(...s);
  const x = s.map((v) => Math.exp(v - top));
  const sum = x.reduce((a, b) => a + b, 0);
  return x.map((v) => v / sum);
}

const importance = (e: Example): number =>
  e.kind === 'garble' ? 2 : e.kind === 'gold' ? 1 : e.kind === 'unknown' ? 0.5 : e.kind === 'rare' ? 0.2 : 1;

// Adam on the logarithm of the chance of the right answer, with a small pull to zero.
function train(list: readonly Example[], rounds = 400): Weights {
  const w = new Float64Array(nc + nw);
  const m = new Float64Array(nc + nw);
  const v = new Float64Array(nc + nw);
  for (let t = 1; t <= rounds; t++) {
    const g = new Float64Array(nc + nw);
    for (const e of list) {
      const p = chances(w, e);
      const k = importance(e);
      const right = e.right < 0 ? e.values.length : e.right;
      for (let i = 0; i < e.values.length; i++) {
        const d = k * ((i === right ? 1 : 0) - p[i]!);
        if (Math.abs(d) < 1e-6) continue;
        for (let j = 0; j < nc; j++) g[j]! += d * e.values[i]![j]!;
      }
      const d = k * ((right === e.values.length ? 1 : 0) - p[e.values.length]!);
      for (let j = 0; j < nw; j++) g[nc + j]! += d * e.words[j]!;
    }
    for (let j = 0; j < w.length; j++) {
      const gj = g[j]! - 0.3 * w[j]!;
      m[j] = 0.9 * m[j]! + 0.1 * gj;
      v[j] = 0.99 * v[j]! + 0.01 * gj * gj;
      w[j]! += (0.1 * (m[j]! / (1 - 0.9 ** t))) / (Math.sqrt(v[j]! / (1 - 0.99 ** t)) + 1e-8);
    }
  }
  return w;
}

// Most sightings are hopeless candidates for anything; a sample of them stands for all, the near ones are kept.
const counts: Record<string, number> = {};
for (const e of examples)
  counts[`${e.kind}${e.right >= 0 ? '+' : ''}`] = (counts[`${e.kind}${e.right >= 0 ? '+' : ''}`] ?? 0) + 1;
console.log(counts);
const judged: { e: Example; p: number; hit: boolean; name: string; right: number }[] = [];
for (let fold = 0; fold < 5; fold++) {
  const w = train(
    examples.filter((e) => hash(e.group) % 5 !== fold),
    250,
  );
  for (const e of examples.filter((x) => hash(x.group) % 5 === fold)) {
    const p = chances(w, e);
    const own = p.slice(0, -1);
    const best = own.indexOf(Math.max(...own));
    judged.push({ e, p: own[best]!, hit: best === e.right, name: e.names[best]!, right: own[e.right] ?? 0 });
  }
}
const total = (f: (j: (typeof judged)[0]) => boolean): number => judged.filter(f).length;
for (const level of [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const over = judged.filter((j) => j.p >= level);
  const of = (k: string, hit?: boolean): number =>
    over.filter((j) => j.e.kind === k && (hit === undefined || j.hit === hit)).length;
  console.log(
    `chance ≥ ${level}: garbles right ${of('garble', true)} wrong ${of('garble', false)} of ${total((j) => j.e.kind === 'garble')}; gold ${of('gold', true)}/${of('gold', false)} of ${total((j) => j.e.kind === 'gold')}; unknown bearer ${of('unknown')}; alarms clean ${of('clean')}, news ${of('news')}, plain ${of('plain')}, rare ${of('rare')}`,
  );
}
if (args.includes('--verbose'))
  for (const j of judged.filter((x) => x.p >= 0.15 && !x.hit).sort((a, b) => b.p - a.p))
    console.log(
      `${j.p.toFixed(2)} ${j.e.kind} ${j.e.text} > ${j.name}${j.e.right >= 0 ? ` (right: ${j.e.names[j.e.right]})` : ''}`,
    );
if (args.includes('--verbose'))
  for (const j of judged.filter((x) => x.e.right >= 0 && (x.p < 0.35 || !x.hit)).sort((a, b) => b.p - a.p))
    console.log(
      `missed ${j.p.toFixed(2)} ${j.e.kind} ${j.e.text} < ${j.e.names[j.e.right]} (${j.right.toFixed(2)}) > ${j.name}`,
    );
const weights = train(examples);
const rounded = [...weights].map((x) => Number(x.toFixed(3)));
writeFileSync(target, `${JSON.stringify({ candidate: rounded.slice(0, nc), words: rounded.slice(nc) })}\n`);
for (const [i, n] of [...candidateFeatures, ...wordFeatures.map((x) => `(words) ${x}`)].entries())
  console.log(rounded[i]!.toFixed(2).padStart(7), n);
