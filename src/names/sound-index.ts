import { NumberReader } from './packed.ts';
import { codesOf, likenessOfCodes, type Sounds, weightOfCodes } from './phonetic.ts';
import { neighbours, skeletonOf } from './skeleton.ts';

/** An entity that sounds like what was asked for. */
export interface Sounding {
  readonly id: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/**
 * Sounded forms filed by the consonants they are made of. Stored: numbers of forms, sounds and bearers; then for each
 * file the distance of its skeleton to the one before and its number of forms; for each form how many sounds it shares
 * with the one before and how many follow (times eight), these, the number of its bearers and the distances of their ids.
 */
export class SoundIndex {
  readonly #pool: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #weights: Float32Array;
  readonly #refStarts: Uint32Array;
  readonly #refs: Uint32Array;
  /** Skeleton to the first form of its file, and the first after it. */
  readonly #files = new Map<number, readonly [number, number]>();

  constructor(bytes: Uint8Array) {
    const read = new NumberReader(bytes);
    const forms = read.next();
    this.#pool = new Uint8Array(read.next());
    this.#refs = new Uint32Array(read.next());
    this.#starts = new Uint32Array(forms + 1);
    this.#refStarts = new Uint32Array(forms + 1);
    this.#weights = new Float32Array(forms);
    let end = 0;
    let refEnd = 0;
    let key = 0;
    for (let i = 0; i < forms; ) {
      key += read.next();
      const first = i;
      for (let n = read.next(); n > 0; n--, i++) {
        const lengths = read.next();
        const before = this.#starts[i - 1]!;
        const start = end;
        this.#starts[i] = start;
        this.#refStarts[i] = refEnd;
        for (let j = 0; j < (lengths & 7); j++) this.#pool[end++] = this.#pool[before + j]!;
        for (let j = lengths >> 3; j > 0; j--) this.#pool[end++] = bytes[read.at++]!;
        this.#weights[i] = weightOfCodes(this.#pool, start, end);
        let id = 0;
        for (let r = read.next(); r > 0; r--) this.#refs[refEnd++] = id += read.next();
      }
      this.#files.set(key, [first, i]);
    }
    this.#starts[forms] = end;
    this.#refStarts[forms] = refEnd;
  }

  /** All within reach, the likest first, each entity once. */
  search(sounds: Sounds, least: number): readonly Sounding[] {
    const x = codesOf(sounds);
    const weight = weightOfCodes(x);
    const found = new Map<number, number>();
    // What one weighs more than the other is lost for the most part.
    const spread = (1 - least) / (1 + least);
    const lightest = (weight * (1 - spread)) / (1 + spread);
    const heaviest = (weight * (1 + spread)) / (1 - spread);
    for (const key of neighbours(skeletonOf(sounds))) {
      const file = this.#files.get(key);
      if (!file) continue;
      for (let i = file[0]; i < file[1]; i++) {
        const w = this.#weights[i]!;
        if (w < lightest || w > heaviest) continue;
        const likeness = likenessOfCodes(x, weight, this.#pool, this.#starts[i]!, this.#starts[i + 1]!, w, least);
        if (likeness <= 0) continue;
        for (let r = this.#refStarts[i]!; r < this.#refStarts[i + 1]!; r++) {
          const id = this.#refs[r]!;
          if (likeness > (found.get(id) ?? 0)) found.set(id, likeness);
        }
      }
    }
    return [...found].map(([id, likeness]) => ({ id, likeness })).sort((a, b) => b.likeness - a.likeness);
  }
}
