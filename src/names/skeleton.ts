// Sounds that stand for each other at a small cost share a class; vowels and the weakest sounds have none.
const classes: Record<string, number> = {
  b: 1, p: 1, v: 1, f: 1, d: 2, t: 2, g: 3, k: 3, x: 3, G: 3, s: 4, z: 4, S: 4, Z: 4, C: 4, J: 4, T: 4, m: 5, n: 5, N: 5, l: 6, r: 6,
}; // biome-ignore format: a table
const classOf = new Uint8Array(128);
for (const [sound, c] of Object.entries(classes)) classOf[sound.charCodeAt(0)] = c;

/** Consonants kept of a word; later ones do not tell candidates apart any more. */
const longest = 9;

/** The consonants of sounded words by class, an octal number: what candidates are filed under. */
export function skeletonOf(sounds: string): number {
  let key = 0;
  let count = 0;
  for (let i = 0; i < sounds.length && count < longest; i++) {
    const c = classOf[sounds.charCodeAt(i)]!;
    if (!c) continue;
    key = key * 8 + c;
    count++;
  }
  return key;
}

/** The skeleton itself and all that are one consonant away; of long ones also those two nasals or liquids away. */
export function neighbours(key: number): Set<number> {
  const out = new Set<number>([key]);
  const digits = digitsOf(key);
  once(digits, out, [1, 2, 3, 4, 5, 6]);
  if (digits.length >= 4) {
    const weak = new Set<number>();
    once(digits, weak, [5, 6], true);
    for (const k of weak) once(digitsOf(k), out, [5, 6], true);
  }
  return out;
}

function digitsOf(key: number): number[] {
  const out: number[] = [];
  for (let k = key; k > 0; k = Math.floor(k / 8)) out.unshift(k % 8);
  return out;
}

function once(digits: readonly number[], out: Set<number>, alphabet: readonly number[], weakOnly = false): void {
  const n = digits.length;
  // Number before position i, and after it, so that each variant costs a few operations.
  const power = Array.from({ length: n + 1 }, (_, i) => 8 ** (n - i));
  let before = 0;
  const whole = digits.reduce((k, d) => k * 8 + d, 0);
  for (let i = 0; i <= n; i++) {
    const after = whole % power[i]!;
    if (n < longest) for (const c of alphabet) out.add((before * 8 + c) * power[i]! + after);
    if (i === n) break;
    const rest = whole % power[i + 1]!;
    const own = digits[i]!;
    if (!weakOnly || alphabet.includes(own)) out.add(before * power[i + 1]! + rest);
    if (!weakOnly) for (const c of alphabet) if (c !== own) out.add((before * 8 + c) * power[i + 1]! + rest);
    before = before * 8 + own;
  }
}
