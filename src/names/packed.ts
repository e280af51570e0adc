import { inflateSync, strFromU8 } from 'fflate';
import { fromBase64 } from './bloom.ts';

/** From base64 to the bytes that were deflated. */
type Unpack = (stored: string) => Uint8Array;

let unpack: Unpack = (stored) => inflateSync(fromBase64(stored, 0, Math.floor((stored.length * 3) / 4)));

/** A platform that can do it by itself is several times faster on the first article. */
export function unpackWith(own: Unpack): void {
  unpack = own;
}

/** The bytes that were deflated and written as base64. */
export const unpacked = (stored: string): Uint8Array => unpack(stored);

/** The same, where they are text. */
export const unpackedText = (stored: string): string => strFromU8(unpacked(stored));

/** Reads numbers written seven bits a byte, the low ones first. */
export class NumberReader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  next(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const b = this.bytes[this.at++]!;
      value += (b & 127) * scale;
      if (b < 128) return value;
      scale *= 128;
    }
  }
}

/** Writes them. */
export function numbersTo(out: number[], ...values: readonly number[]): void {
  for (const value of values) {
    let v = value;
    while (v > 127) {
      out.push((v % 128) | 128);
      v = Math.floor(v / 128);
    }
    out.push(v);
  }
}

/** 30 bits of a key (FNV-1a), with a seed chosen so that no two keys of the authority share theirs. */
export function hashOf(key: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 2;
}
