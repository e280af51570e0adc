import { hashOf, NumberReader } from './packed.ts';

/**
 * Who bears a name, by the hash of its key. Stored, ascending by hash: the seed; then for each key the distance to the
 * hash before, twice the number of bearers (one more if it is somebody's first name), and the distances of their ids.
 */
export class KeyIndex {
  readonly #seed: number;
  readonly #hashes: Uint32Array;
  /** Where the bearers of a key begin; they end where the next begin. */
  readonly #starts: Uint32Array;
  readonly #ids: Uint32Array;
  readonly #given: Uint8Array;

  constructor(bytes: Uint8Array) {
    const read = new NumberReader(bytes);
    this.#seed = read.next();
    const keys = read.next();
    this.#hashes = new Uint32Array(keys);
    this.#starts = new Uint32Array(keys + 1);
    this.#given = new Uint8Array(keys);
    this.#ids = new Uint32Array(read.next());
    let hash = 0;
    let end = 0;
    for (let i = 0; i < keys; i++) {
      this.#hashes[i] = hash += read.next();
      this.#starts[i] = end;
      const count = read.next();
      this.#given[i] = count & 1;
      let id = 0;
      for (let n = count >> 1; n > 0; n--) this.#ids[end++] = id += read.next();
    }
    this.#starts[keys] = end;
  }

  bearers(key: string): readonly number[] {
    const at = this.#find(key);
    return at < 0 ? [] : [...this.#ids.subarray(this.#starts[at]!, this.#starts[at + 1]!)];
  }

  isGiven(key: string): boolean {
    const at = this.#find(key);
    return at >= 0 && this.#given[at] === 1;
  }

  #find(key: string): number {
    const hash = hashOf(key, this.#seed);
    let low = 0;
    let high = this.#hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const h = this.#hashes[middle]!;
      if (h === hash) return middle;
      if (h < hash) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
