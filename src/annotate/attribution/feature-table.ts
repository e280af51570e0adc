/** A part of a feature's name. */
export type Piece = string | number;

const written = Array.from({ length: 64 }, (_, n) => String(n - 32));
/** Digits of the small whole numbers that features hold. */
const textOf = (n: number): string => written[n + 32] ?? String(n);

/**
 * Weights by feature. A feature is known by two 32-bit hashes of its name, taken piece by piece, so that no string is
 * made to look one up; open addressing over typed arrays. Two names that share both hashes would be one feature: the
 * constructor refuses such a set, and among strangers it is expected once in some 10^14.
 */
export class FeatureTable {
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  readonly #weights: Int16Array;
  readonly #mask: number;

  /** @param byWeight for each weight the features that have it, parted by “|” */
  constructor(byWeight: Readonly<Record<string, string>>) {
    let count = 0;
    for (const features of Object.values(byWeight)) {
      count++;
      for (let i = features.indexOf('|'); i >= 0; i = features.indexOf('|', i + 1)) count++;
    }
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
    this.#first = new Int32Array(size);
    this.#second = new Int32Array(size);
    this.#weights = new Int16Array(size);
    this.#mask = size - 1;
    for (const [weight, features] of Object.entries(byWeight))
      for (let from = 0; from <= features.length; ) {
        const bar = features.indexOf('|', from);
        const to = bar < 0 ? features.length : bar;
        this.#put(features, from, to, Number(weight));
        from = to + 1;
      }
  }

  /** The weight of the feature whose name these pieces make; 0 for one that was not learned. */
  weight(a: Piece, b?: Piece, c?: Piece, d?: Piece, e?: Piece, f?: Piece): number {
    first = firstSeed;
    second = secondSeed;
    hash(a);
    if (b !== undefined) hash(b);
    if (c !== undefined) hash(c);
    if (d !== undefined) hash(d);
    if (e !== undefined) hash(e);
    if (f !== undefined) hash(f);
    return this.#weights[this.#slot()]!;
  }

  // Where the present hashes stand, or the empty slot where they would (its weight is 0).
  #slot(): number {
    const mask = this.#mask;
    let i = (first ^ (first >>> 15)) & mask;
    for (;;) {
      const x = this.#first[i]!;
      const y = this.#second[i]!;
      if ((x === first && y === second) || (x === 0 && y === 0)) return i;
      i = (i + 1) & mask;
    }
  }

  #put(text: string, from: number, to: number, weight: number): void {
    first = firstSeed;
    second = secondSeed;
    hashStretch(text, from, to);
    const at = this.#slot();
    if (this.#first[at] || this.#second[at]) throw new Error(`Two features share a place: ${text.slice(from, to)}`);
    this.#first[at] = first;
    this.#second[at] = second;
    this.#weights[at] = weight;
  }
}

const firstSeed = 0x811c9dc5 | 0;
const secondSeed = 0x9747b28c | 0;
// The hashes being taken: two running numbers, because a pair would be an object for every feature.
let first = firstSeed;
let second = secondSeed;

function hash(piece: Piece): void {
  const text = typeof piece === 'number' ? textOf(piece) : piece;
  hashStretch(text, 0, text.length);
}

// FNV-1a in two lanes with different primes.
function hashStretch(text: string, from: number, to: number): void {
  let x = first;
  let y = second;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    x = Math.imul(x ^ c, 0x01000193);
    y = Math.imul(y ^ c, 0x5bd1e995);
    y ^= y >>> 15;
  }
  first = x;
  second = y;
}
