// Learns the weights of the attribution models from articles annotated with source, cue and content.
//
//   npx tsx scripts/train-attribution.mts ARTICLES.jsonl [--held-out 0.1] [--out src/lexicon/attribution-weights.json]
//
// Each line: { text, sentences: [[start, end]…], attributions: [{ source, cue, content: [[start, end]…] }…] }.
// The result holds figures by feature (single words, tags, short patterns), no running text.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type ContentCandidate,
  jointFeatures,
  leftFeatures,
  leftSides,
  rightFeatures,
  rightSides,
} from '../src/annotate/attribution/contents.ts';
import { type CueCandidate, cueCandidates, cueFeatures } from '../src/annotate/attribution/cues.ts';
import type { Emit } from '../src/annotate/attribution/model.ts';
import { type RatedCue, type Surroundings, sentenceFeatures } from '../src/annotate/attribution/sentence-status.ts';
import { type SourceCandidate, sourceCandidates, sourceFeatures } from '../src/annotate/attribution/sources.ts';
import { type SentenceView, viewsOf } from '../src/annotate/attribution/view.ts';
import { defaultSettings } from '../src/model/settings.ts';
import { ArticleReader } from '../src/text/reader.ts';

type Pair = readonly [number, number];
interface Annotated {
  readonly text: string;
  readonly sentences: readonly Pair[];
  readonly attributions: readonly { source: Pair[]; cue: Pair[]; content: Pair[] }[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': { type: 'string', default: '0' }, out: { type: 'string' } },
});
const articles = readFileSync(positionals[0]!, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as Annotated);
const heldOut = Number(values['held-out']);
const training = articles.filter((_, i) => !heldOut || i % Math.round(1 / heldOut) !== 0);

// —— Examples ——
const ids = new Map<string, number>();
const counts: number[] = [];
function featuresOf(emitAll: (emit: Emit) => void): number[] {
  const list: number[] = [];
  emitAll((...pieces) => {
    const f = pieces.join('');
    let id = ids.get(f);
    if (id === undefined) {
      ids.set(f, (id = ids.size));
      counts.push(0);
    }
    counts[id]!++;
    list.push(id);
  });
  return list;
}

/** One of several: the weights should put the target first. A binary example has one option besides "no". */
interface Choice {
  readonly options: readonly (readonly number[])[];
  /** How good each option is, 0 to 1. */
  readonly gains: readonly number[];
}

interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly article: number;
}

const hit = (a: Pair, b: Pair): boolean => a[0] < b[1] && b[0] < a[1];

function* viewsIn(article: Annotated): Iterable<{ view: SentenceView; at: number }> {
  const read = new ArticleReader().read(article.text, { uri: '', format: 'plain', settings: defaultSettings });
  for (const p of read.paragraphs) for (const view of viewsOf(p.paragraph)) yield { view, at: p.start };
}

const cueTotals = new Map<string, [number, number]>();
const keyOf = (view: SentenceView, c: CueCandidate): string => c.kind + view.tokens[c.head]!.lemma;
const spanOf = (view: SentenceView, at: number, from: number, to: number): Pair => [
  view.tokens[from]!.start + at,
  view.tokens[to - 1]!.end + at,
];

function countLemmas(): void {
  for (const article of training)
    for (const { view, at } of viewsIn(article))
      for (const c of cueCandidates(view)) {
        const s = spanOf(view, at, c.head, c.head + 1);
        const total = cueTotals.get(keyOf(view, c)) ?? [0, 0];
        total[1]++;
        if (article.attributions.some((a) => a.cue.some((q) => hit(q, s)))) total[0]++;
        cueTotals.set(keyOf(view, c), total);
      }
}

/** What one set of articles teaches, or tests. */
interface Lessons {
  readonly cues: Example[];
  readonly sentences: SentenceLesson[];
  readonly sources: Choice[];
  readonly contents: Choice[];
}
const lessons = (): Lessons => ({ cues: [], sentences: [], sources: [], contents: [] });

/** A sentence with its possible cues; the sentence model learns from chances that other articles taught. */
interface SentenceLesson {
  readonly article: number;
  readonly view: SentenceView;
  readonly cues: readonly { readonly cue: CueCandidate; readonly features: readonly number[] }[];
  readonly before: SentenceLesson | undefined;
  readonly positive: boolean;
}
let gathered = 0;

function gather(article: Annotated, into: Lessons): void {
  const taken = new Set<number>();
  const number = gathered++;
  let last: SentenceLesson | undefined;
  for (const { view, at } of viewsIn(article)) {
    const candidates = cueCandidates(view);
    const heads = new Map<CueCandidate, Annotated['attributions'][number]>();
    for (const [n, a] of article.attributions.entries()) {
      if (taken.has(n)) continue;
      const inCue = candidates.filter((c) => a.cue.some((q) => hit(q, spanOf(view, at, c.head, c.head + 1))));
      const best = inCue.sort((x, y) => rate(view, y) - rate(view, x))[0];
      if (!best || heads.has(best)) continue;
      taken.add(n);
      heads.set(best, a);
    }
    const bounds: Pair = [view.sentence.start + at, view.sentence.end + at];
    const lesson = {
      article: number,
      view,
      cues: [] as { cue: CueCandidate; features: readonly number[] }[],
      before: last?.view.paragraph === view.paragraph ? last : undefined,
      positive: article.attributions.some((a) => a.content.some((c) => hit(c, bounds))),
    };
    into.sentences.push(lesson);
    last = lesson;
    for (const c of candidates) {
      const a = heads.get(c);
      const features = featuresOf((e) => cueFeatures(view, c, e));
      lesson.cues.push({ cue: c, features });
      into.cues.push({ features, positive: !!a, article: number });
      if (a) learnSpans(view, at, c, a, into);
    }
  }
}

const rate = (view: SentenceView, c: CueCandidate): number => {
  const [yes, all] = cueTotals.get(keyOf(view, c)) ?? [0, 0];
  return (yes + 0.2) / (all + 4);
};

const whole = (spans: readonly Pair[]): Pair | undefined =>
  spans.length ? [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))] : undefined;

function learnSpans(
  view: SentenceView,
  at: number,
  c: CueCandidate,
  a: Annotated['attributions'][number],
  into: Lessons,
): void {
  const gold = whole(a.source);
  const options = sourceCandidates(view, c);
  const inSentence = gold && hit(gold, [view.sentence.start + at, view.sentence.end + at]);
  const gains = options.map((s) => {
    if (!s) return inSentence ? 0 : 1;
    if (!gold) return 0;
    const [b, e] = spanOf(view, at, s.from, s.to);
    return b === gold[0] && e === gold[1] ? 1 : hit([b, e], gold) ? 0.4 * overlapF1([b, e], gold) : 0;
  });
  const top = gains.indexOf(Math.max(...gains));
  if (gains[top]! > 0)
    into.sources.push({ options: options.map((s) => featuresOf((e) => sourceFeatures(view, c, s, e))), gains });
  const source: SourceCandidate | undefined = gains[top]! >= 0.3 ? options[top] : undefined;
  const lefts = [undefined, ...leftSides(view, c, source)];
  const rights = [undefined, ...rightSides(view, c, source)];
  const bounds: Pair = [view.sentence.start + at, view.sentence.end + at];
  const goldContent = a.content
    .map(([b, e]): Pair => [Math.max(b, bounds[0]), Math.min(e, bounds[1])])
    .filter(([b, e]) => e > b);
  if (!goldContent.length) return;
  const combos: ContentCandidate[] = lefts
    .flatMap((left) => rights.map((right) => ({ left, right })))
    .filter((x) => x.left || x.right);
  if (!combos.length) return;
  const contentGains = combos.map((x) => {
    const spans = [x.left, x.right].filter((s) => s !== undefined).map((s) => spanOf(view, at, s.from, s.to));
    return charF1(spans, goldContent);
  });
  if (Math.max(...contentGains) < 0.3) return;
  const l = new Map(lefts.map((s) => [s, s ? featuresOf((e) => leftFeatures(view, c, s, e)) : []]));
  const r = new Map(rights.map((s) => [s, s ? featuresOf((e) => rightFeatures(view, c, s, e)) : []]));
  const j = new Map<string, number[]>();
  for (const x of combos) {
    const key = `${!!x.left}${!!x.right}`;
    if (!j.has(key))
      j.set(
        key,
        featuresOf((e) => jointFeatures(view, c, source, x, e)),
      );
  }
  into.contents.push({
    options: combos.map((x) => [...l.get(x.left)!, ...r.get(x.right)!, ...j.get(`${!!x.left}${!!x.right}`)!]),
    gains: contentGains,
  });
}

const overlapF1 = (a: Pair, b: Pair): number =>
  (2 * Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))) / (a[1] - a[0] + b[1] - b[0]);

function charF1(a: readonly Pair[], b: readonly Pair[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
  const size = (s: readonly Pair[]): number => s.reduce((n, [from, to]) => n + to - from, 0);
  return (2 * shared) / (size(a) + size(b));
}

// —— Learning: AdaGrad with a small pull to zero ——
class Learner {
  readonly weights = new Float64Array(ids.size);
  readonly #squares = new Float64Array(ids.size);

  constructor(
    readonly rate: number,
    readonly pull: number,
    readonly fewest: number,
  ) {}

  sum(features: readonly number[]): number {
    let s = 0;
    for (const f of features) s += this.weights[f]!;
    return s;
  }

  step(features: readonly number[], gradient: number): void {
    if (gradient === 0) return;
    for (const f of features) {
      if (counts[f]! < this.fewest) continue;
      const g = gradient + this.pull * this.weights[f]!;
      this.#squares[f]! += g * g;
      this.weights[f]! -= (this.rate * g) / (Math.sqrt(this.#squares[f]!) + 1e-3);
    }
  }

  /** Sum of the weights that the export keeps. */
  rounded(features: readonly number[], smallest: number): number {
    let s = 0;
    for (const f of features) if (Math.abs(this.weights[f]!) >= smallest) s += Math.round(this.weights[f]! * 100) / 100;
    return s;
  }

  /** For each weight in hundredths its features, parted by “|”; small ones and features that hold the mark left out. */
  export(smallest: number, prefix = ''): Record<string, string> {
    const byWeight = new Map<number, string[]>();
    const names = [...ids.keys()];
    for (const [i, w] of this.weights.entries()) {
      const hundredths = Math.round(w * 100);
      if (Math.abs(w) < smallest || !hundredths || names[i]!.includes('|')) continue;
      byWeight.set(hundredths, [...(byWeight.get(hundredths) ?? []), names[i]!.slice(prefix.length)]);
    }
    return Object.fromEntries([...byWeight].sort(([a], [b]) => a - b).map(([w, list]) => [w, list.sort().join('|')]));
  }
}

let seed = 7;
const random = (): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return seed / 2 ** 32;
};
function shuffled<T>(list: readonly T[]): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [out[i], out[k]] = [out[k]!, out[i]!];
  }
  return out;
}

/** How often the examples are gone through, how far a step goes, how strong the pull to zero, the rarest feature learned. */
interface Pace {
  readonly epochs: number;
  readonly rate: number;
  readonly pull: number;
  readonly fewest: number;
}

// The weights are the mean of those after each of the later rounds: the last examples seen then weigh no more than others.
function learnBinary(examples: readonly Example[], { epochs, rate, pull, fewest }: Pace): Learner {
  const learner = new Learner(rate, pull, fewest);
  const sums = new Float64Array(ids.size);
  const settled = Math.floor(epochs / 2);
  for (let e = 0; e < epochs; e++) {
    for (const x of shuffled(examples)) {
      const p = 1 / (1 + Math.exp(-learner.sum(x.features)));
      learner.step(x.features, p - (x.positive ? 1 : 0));
    }
    if (e >= settled) for (const [i, w] of learner.weights.entries()) sums[i]! += w;
  }
  for (const i of sums.keys()) learner.weights[i] = sums[i]! / (epochs - settled);
  return learner;
}

function learnChoices(choices: readonly Choice[], epochs: number): Learner {
  const learner = new Learner(0.1, 0.0008, 10);
  for (let e = 0; e < epochs; e++)
    for (const c of shuffled(choices)) {
      const sums = c.options.map((o) => learner.sum(o));
      const top = Math.max(...sums);
      const parts = sums.map((s) => Math.exp(s - top));
      const total = parts.reduce((a, b) => a + b, 0);
      // The target shares its mass among the near-best options, so that ties do not fight.
      const goal = c.gains.map((g) => Math.exp(12 * (g - Math.max(...c.gains))));
      const goals = goal.reduce((a, b) => a + b, 0);
      for (const [i, o] of c.options.entries()) {
        const g = parts[i]! / total - goal[i]! / goals;
        if (Math.abs(g) > 1e-4) learner.step(o, g);
      }
    }
  return learner;
}

const chanceOf = (learner: Learner, features: readonly number[]): number =>
  1 / (1 + Math.exp(-learner.rounded(features, smallest.cue)));

// —— The sentence model: learned from the chances that cue models of the other articles give ——
const parts = 3;
function sentenceExamples(taught: readonly SentenceLesson[], learnerOf: (article: number) => Learner): Example[] {
  const cues = new Map<SentenceLesson, RatedCue[]>();
  for (const s of taught)
    cues.set(
      s,
      s.cues.map(({ cue, features }) => ({ cue, chance: chanceOf(learnerOf(s.article), features) })),
    );
  return taught.map((s) => {
    const before = s.before && { view: s.before.view, cues: cues.get(s.before)! };
    const around: Surroundings = { cues: cues.get(s)!, before };
    return {
      features: featuresOf((e) => sentenceFeatures(s.view, around, (...pieces) => e('§', pieces.join('')))),
      positive: s.positive,
      article: s.article,
    };
  });
}

// —— Report on articles that were held out ——
function testBinary(learner: Learner, smallest: number, examples: readonly Example[]): string {
  const rated = examples
    .map((x) => ({ p: learner.rounded(x.features, smallest), positive: x.positive }))
    .sort((a, b) => b.p - a.p);
  const gold = rated.filter((r) => r.positive).length;
  let hits = 0;
  let best = { f1: 0, at: 0 };
  for (const [i, r] of rated.entries()) {
    if (r.positive) hits++;
    const f1 = (2 * hits) / (i + 1 + gold);
    if (f1 > best.f1) best = { f1, at: 1 / (1 + Math.exp(-r.p)) };
  }
  return `best F1 ${best.f1.toFixed(4)} at ${best.at.toFixed(2)}`;
}

// The other side: sentences that nobody's words stand in.
const testFree = (learner: Learner, smallest: number, examples: readonly Example[]): string => {
  const turned = { rounded: (f: readonly number[], s: number) => -learner.rounded(f, s) } as Learner;
  return testBinary(
    turned,
    smallest,
    examples.map((x) => ({ ...x, positive: !x.positive })),
  );
};

function testChoices(learner: Learner, smallest: number, choices: readonly Choice[]): string {
  let gain = 0;
  for (const c of choices) {
    const sums = c.options.map((o) => learner.rounded(o, smallest));
    gain += c.gains[sums.indexOf(Math.max(...sums))]!;
  }
  return `mean gain ${(gain / choices.length).toFixed(4)}`;
}

const smallest = { cue: 0.12, source: 0.12, content: 0.12, sentence: 0.06 };
countLemmas();
const taught = lessons();
const tested = lessons();
for (const a of training) gather(a, taught);
const seen = counts.slice();
for (const a of articles) if (!training.includes(a)) gather(a, tested);
for (const i of counts.keys()) counts[i] = seen[i] ?? 0;
console.error(
  `${taught.cues.length} cue candidates, ${taught.sources.length} sources, ${taught.contents.length} contents, ${ids.size} features`,
);
const cuePace: Pace = { epochs: 6, rate: 0.15, pull: 0.0008, fewest: 8 };
const sentencePace: Pace = { epochs: 12, rate: 0.03, pull: 0.003, fewest: 6 };
const cueLearner = learnBinary(taught.cues, cuePace);
const crossed = Array.from({ length: parts }, (_, part) =>
  learnBinary(
    taught.cues.filter((x) => x.article % parts !== part),
    cuePace,
  ),
);
const sourceLearner = learnChoices(taught.sources, 5);
const contentLearner = learnChoices(taught.contents, 4);
const sentencesTaught = sentenceExamples(taught.sentences, (article) => crossed[article % parts]!);
const seenWithSentences = counts.slice();
const sentencesTested = sentenceExamples(tested.sentences, () => cueLearner);
for (const i of counts.keys()) counts[i] = seenWithSentences[i] ?? 0;
const sentenceLearner = learnBinary(sentencesTaught, sentencePace);
if (heldOut) {
  console.error(`cue: ${testBinary(cueLearner, smallest.cue, tested.cues)}`);
  console.error(`sentence: ${testBinary(sentenceLearner, smallest.sentence, sentencesTested)}`);
  console.error(`free sentence: ${testFree(sentenceLearner, smallest.sentence, sentencesTested)}`);
  console.error(`source: ${testChoices(sourceLearner, smallest.source, tested.sources)}`);
  console.error(`content: ${testChoices(contentLearner, smallest.content, tested.contents)}`);
}
const weights = {
  cue: cueLearner.export(smallest.cue),
  source: sourceLearner.export(smallest.source),
  content: contentLearner.export(smallest.content),
  sentence: sentenceLearner.export(smallest.sentence, '§'),
};
console.error(
  Object.entries(weights)
    .map(([k, w]) => `${k} ${Object.values(w).join('|').split('|').length}`)
    .join(', '),
);
const json = JSON.stringify(weights);
const out = values.out ?? new URL('../src/lexicon/attribution-weights.json', import.meta.url);
writeFileSync(out, `${json}\n`);
console.error(`${(json.length / 1024).toFixed(0)} KB`);
