import type { Anchors } from './anchors.ts';

/** A sentence as the aligner sees it. */
export interface Unit {
  /** Length in characters, without white space. */
  readonly length: number;
  readonly paragraph: number;
  readonly anchors: Anchors;
  /** Figures and dates, each with the anchors it may be found by: a sentence that lacks them is another's translation. */
  readonly values: readonly (readonly string[])[];
}

/** Sentences that translate each other, as half-open ranges of indices; one of the two may be empty. */
export interface Bead {
  readonly source: readonly [from: number, to: number];
  readonly target: readonly [from: number, to: number];
}

// Shapes of beads with the cost of each. Gale and Church (1993) took -log of the share counted: 0.1 for 1-1, 2.6 for 2-1,
// 4.6 for 1-0. Here sentences that were left out are what is looked for, so leaving out costs less and joining more;
// longer beads are met where a Chinese sentence of many clauses is cut.
const shapes: readonly (readonly [source: number, target: number, cost: number])[] = [
  [1, 1, 0.1], [1, 2, 4], [2, 1, 4], [1, 0, 3.4], [0, 1, 3.4], [2, 2, 4.6], [1, 3, 4.8], [3, 1, 4.8], [1, 4, 6.5], [4, 1, 6.5],
]; // biome-ignore format: a table

/** Variance of the length of a translation per character (Gale and Church: 6.8). */
const variance = 6.8;
/** A length that fits badly costs no more than this: headlines and captions are translated freely. */
const worstLength = 9;
const anchorGain = 1.1;
/** The cost of a figure or day that the other side lacks, and of all of them at most. */
const missingValue = 1;
const worstValues = 3;

/**
 * Aligns two lists of sentences, in order, by length and anchors (the method of Gale and Church with the anchors'
 * weight added). Time grows with the number of sentences times the width of the band around the diagonal.
 * @param ratio characters of the translation for one of the source, as usual for the pair of languages
 */
export function align(source: readonly Unit[], target: readonly Unit[], ratio: number): Bead[] {
  const [n, m] = [source.length, target.length];
  if (!n || !m) return [];
  const scale = observedRatio(source, target, ratio);
  const weights = anchorWeights(source, target);
  const band = Math.max(14, Math.ceil(Math.max(n, m) * 0.12), Math.abs(n - m) + 8);
  const width = m + 1;
  const best = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  const from = new Int8Array((n + 1) * width).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= n; i++) {
    const middle = (i * m) / n;
    const [low, high] = [Math.max(0, Math.floor(middle - band)), Math.min(m, Math.ceil(middle + band))];
    for (let j = low; j <= high; j++) {
      for (const [k, [s, t, cost]] of shapes.entries()) {
        if (s > i || t > j) continue;
        const before = best[(i - s) * width + j - t]!;
        if (before === Number.POSITIVE_INFINITY) continue;
        const own = before + cost + beadCost(source.slice(i - s, i), target.slice(j - t, j), scale, weights);
        if (own < best[i * width + j]!) {
          best[i * width + j] = own;
          from[i * width + j] = k;
        }
      }
    }
  }
  const beads: Bead[] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const shape = shapes[from[i * width + j]!];
    if (!shape) return [];
    const [s, t] = shape;
    beads.push({ source: [i - s, i], target: [j - t, j] });
    i -= s;
    j -= t;
  }
  return beads.reverse();
}

// The documents' own proportion counts as much as the languages' usual one, unless a part of one is missing.
function observedRatio(source: readonly Unit[], target: readonly Unit[], usual: number): number {
  const sum = (units: readonly Unit[]): number => units.reduce((a, u) => a + u.length, 0);
  const observed = sum(target) / Math.max(1, sum(source));
  return Math.sqrt(usual * Math.min(usual * 1.35, Math.max(usual / 1.35, observed)));
}

/** An anchor is worth more the rarer it is on both sides. */
function anchorWeights(source: readonly Unit[], target: readonly Unit[]): ReadonlyMap<string, number> {
  const count = (units: readonly Unit[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const u of units) for (const a of u.anchors) counts.set(a, (counts.get(a) ?? 0) + 1);
    return counts;
  };
  const [inSource, inTarget] = [count(source), count(target)];
  const weights = new Map<string, number>();
  for (const [anchor, times] of inSource) {
    const other = inTarget.get(anchor);
    if (other) weights.set(anchor, (kindWeight[anchor[0]!] ?? 1) / Math.sqrt(Math.max(times, other)));
  }
  return weights;
}

// By the anchor's first letter, see anchors.ts.
const kindWeight: Readonly<Record<string, number>> = {
  N: 2.5,
  n: 0.8,
  d: 1.5,
  L: 2,
  e: 2.5,
  c: 1.2,
  k: 0.7,
  p: 1.2,
  q: 0.8,
};

function beadCost(
  source: readonly Unit[],
  target: readonly Unit[],
  ratio: number,
  weights: ReadonlyMap<string, number>,
): number {
  let cost = 0;
  for (const side of [source, target])
    for (let i = 1; i < side.length; i++) if (side[i]!.paragraph !== side[0]!.paragraph) cost += 1.5;
  if (!source.length || !target.length) return cost;
  const expected = source.reduce((a, u) => a + u.length, 0) * ratio;
  const actual = target.reduce((a, u) => a + u.length, 0);
  cost += Math.min(worstLength, lengthCost(expected, actual));
  for (const anchor of shared(source, target)) cost -= anchorGain * (weights.get(anchor) ?? 0);
  return cost + Math.min(worstValues, missingValues(source, target) + missingValues(target, source));
}

function missingValues(from: readonly Unit[], to: readonly Unit[]): number {
  let missing = 0;
  for (const u of from)
    for (const value of u.values) if (!value.some((key) => to.some((t) => t.anchors.has(key)))) missing++;
  return missing * missingValue;
}

function lengthCost(expected: number, actual: number): number {
  const delta = Math.abs(actual - expected) / Math.sqrt((variance * (expected + actual)) / 2 + 40);
  // -log of twice the normal tail beyond delta; the series holds where the tail underflows.
  return delta < 5 ? -Math.log(Math.max(1e-12, 2 * normalTail(delta))) : (delta * delta) / 2 + Math.log(delta) + 0.2;
}

// Abramowitz and Stegun 26.2.17.
function normalTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
}

function* shared(source: readonly Unit[], target: readonly Unit[]): Iterable<string> {
  const seen = new Set<string>();
  for (const s of source)
    for (const a of s.anchors)
      if (!seen.has(a) && target.some((t) => t.anchors.has(a))) {
        seen.add(a);
        yield a;
      }
}
