/**
 * A set of words in a few kilobytes that may take a stranger for a member (never a member for a stranger).
 * Stored as base64 after a line that gives the number of bits.
 */
export class Bloom {
  readonly #bits: Uint8Array;
  readonly #size: number;

  constructor(stored: string) {
    const at = stored.indexOf(':');
    this.#size = Number(stored.slice(0, at));
    this.#bits = fromBase64(stored, at + 1, Math.ceil(this.#size / 8));
  }

  has(word: string): boolean {
    for (const h of hashes(word, this.#size)) if (!(this.#bits[h >> 3]! & (1 << (h & 7)))) return false;
    return true;
  }
}

/** @param bitsEach bits spent on a word: 10 let through 1 stranger in 100, 12 one in 300 */
export function bloomOf(words: readonly string[], bitsEach: number): string {
  const size = Math.max(64, words.length * bitsEach);
  const bits = new Uint8Array(Math.ceil(size / 8));
  for (const w of words) for (const h of hashes(w, size)) bits[h >> 3]! |= 1 << (h & 7);
  return `${size}:${toBase64(bits)}`;
}

const count = 7;

function hashes(word: string, size: number): number[] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x5bd1e995);
    b ^= b >>> 15;
  }
  const out: number[] = [];
  for (let i = 0; i < count; i++) out.push(((a >>> 0) + i * ((b | 1) >>> 0)) % size);
  return out;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function toBase64(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const n = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out += digits[n >> 18]! + digits[(n >> 12) & 63]! + digits[(n >> 6) & 63]! + digits[n & 63]!;
  }
  return out;
}

// By hand, because the core may use neither Node's Buffer nor the browser's atob (which would build a second string).
export function fromBase64(text: string, from: number, length: number): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[digits.charCodeAt(i)] = i;
  const out = new Uint8Array(length + 2);
  for (let i = from, o = 0; i + 3 < text.length; i += 4, o += 3) {
    const n =
      (value[text.charCodeAt(i)]! << 18) |
      (value[text.charCodeAt(i + 1)]! << 12) |
      (value[text.charCodeAt(i + 2)]! << 6) |
      value[text.charCodeAt(i + 3)]!;
    out[o] = n >> 16;
    out[o + 1] = n >> 8;
    out[o + 2] = n;
  }
  return out;
}
