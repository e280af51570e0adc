import learnt from '../lexicon/sound-costs.json';

/**
 * Sounds as letters: a spelling in the Latin alphabet is folded into a string with one character a sound, so that
 * spellings of one name that came by different roads lie close together.
 *
 * Vowels `a e i o u`; `b p d t g k f v s z m n l r h w y` as in English; `S` sh, `Z` as in vision, `C` ch, `J` as in
 * judge, `T` ts, `x` kh, `N` ng, `G` a g that may be soft.
 */
export type Sounds = string;

/** How a spelling is to be read: as European spellings go, or as Pinyin. */
export type Reading = 'western' | 'pinyin';

const special: Record<string, string> = {
  ß: 's', æ: 'e', œ: 'e', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 't', ı: 'i', ə: 'a', č: 'C', ć: 'C', š: 'S', ś: 'S', ş: 'S', ș: 'S',
  ž: 'Z', ż: 'Z', ź: 'Z', ç: 's', ğ: '', ř: 'r', ţ: 'T', ț: 'T',
}; // biome-ignore format: a table

const western: readonly [string, string][] = [
  ['shch', 'S'], ['tsch', 'C'], ['dsch', 'J'], ['dzh', 'J'], ['tch', 'C'], ['sch', 'S'], ['sh', 'S'], ['ch', 'C'], ['zh', 'Z'],
  ['kh', 'x'], ['gh', 'g'], ['ph', 'f'], ['th', 't'], ['dh', 'd'], ['bh', 'b'], ['wh', 'w'], ['rh', 'r'], ['ck', 'k'], ['cz', 'C'],
  ['sz', 'S'], ['tz', 'T'], ['ts', 'T'], ['dz', 'z'], ['dj', 'J'], ['dg', 'J'], ['cq', 'k'], ['qu', 'kw'], ['q', 'k'], ['cc', 'C'],
  ['gn', 'n'], ['gu', 'gu'], ['nj', 'ni'], ['ng', 'N'], ['x', 'ks'], ['j', 'J'],
  ['ee', 'i'], ['ea', 'i'], ['ie', 'i'], ['oo', 'u'], ['ou', 'u'], ['au', 'o'], ['aw', 'o'], ['ow', 'o'], ['ay', 'ei'], ['ey', 'ei'], ['ai', 'ei'],
]; // biome-ignore format: a table

const pinyin: readonly [string, string][] = [
  ['zh', 'J'], ['ch', 'C'], ['sh', 'S'], ['yue', 'yue'], ['yu', 'yu'], ['x', 'S'], ['q', 'C'], ['j', 'J'], ['c', 'T'], ['z', 'z'], ['ng', 'N'],
  ['ü', 'u'], ['iu', 'yu'], ['ui', 'wei'], ['ao', 'ao'], ['ou', 'o'], ['ai', 'ai'], ['ei', 'ei'],
]; // biome-ignore format: a table

/** The sounds of a word or of several (joined, so that splitting and merging cost nothing). */
export function soundsOf(spelling: string, reading: Reading = 'western'): Sounds {
  const letters = plainLetters(spelling);
  const table = reading === 'pinyin' ? pinyin : western;
  let out = '';
  for (let i = 0; i < letters.length; ) {
    const rule = table.find(([from]) => letters.startsWith(from, i));
    const step = rule?.[0].length ?? 1;
    const sound = rule ? rule[1] : single(letters, i, reading);
    for (const s of sound) if (out.at(-1) !== s) out += s;
    i += step;
  }
  return out;
}

/** Small letters a to z (and capitals for letters with a hook), without marks, spaces and apostrophes. */
export function plainLetters(spelling: string): string {
  let out = '';
  for (const c of spelling.toLowerCase().normalize('NFC')) out += special[c] ?? c;
  return out.normalize('NFD').replace(/[^a-zA-Z]/g, '');
}

function single(letters: string, i: number, reading: Reading): string {
  const c = letters[i]!;
  const next = letters[i + 1] ?? '';
  if (reading === 'pinyin') return c;
  if (c === 'c') return /[eiy]/.test(next) ? 's' : 'k';
  if (c === 'g') return /[eiy]/.test(next) ? 'G' : 'g';
  if (c === 'y') return i === 0 || /[aeou]/.test(next) ? 'y' : 'i';
  return c;
}

export const alphabet = 'aeiouybpdtgGkfvszSZCJTxhmnNlrw';
const vowels = 'aeiou';
const codes = new Int8Array(128).fill(-1);
for (const [i, c] of [...alphabet].entries()) codes[c.charCodeAt(0)] = i;
const size = alphabet.length;

/** What a sound weighs: distances are measured against the sum. */
const weight = new Float32Array(size).fill(0.8);
for (const v of vowels) weight[codes[v.charCodeAt(0)]!] = 0.3;
for (const [c, w] of [['h', 0.3], ['y', 0.3], ['w', 0.4], ['N', 0.6], ['n', 0.55], ['r', 0.45], ['x', 0.6]] as const) weight[codes[c.charCodeAt(0)]!] = w; // biome-ignore format: a list

/** What it costs on one road that a sound heard stands for one of the form, is added to it, or is missing. */
interface Costs {
  /** [sound heard][sound of the form] */
  readonly change: Float32Array;
  readonly added: Float32Array;
  readonly missing: Float32Array;
}

// Learnt from attested pairs (scripts/train-sound-costs.mts); negative logarithms in hundredths.
const unit = 1200;
const roads = new Map(
  Object.entries(learnt.costs).map(([road, all]): [string, Costs] => {
    const change = new Float32Array(size * size);
    const added = new Float32Array(size);
    const missing = new Float32Array(size);
    const width = size + 1;
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) change[a * size + b] = Math.min(1, all[a * width + b]! / unit);
      added[a] = Math.min(0.8, all[a * width + size]! / unit);
      missing[a] = Math.min(0.8, all[size * width + a]! / unit);
    }
    return [road, { change, added, missing }];
  }),
);
const latin = roads.get('E')!;

/** Sounds as small numbers, for comparing many. */
export type SoundCodes = Uint8Array;

export function codesOf(s: Sounds): SoundCodes {
  const out = new Uint8Array(s.length);
  for (let i = 0; i < s.length; i++) out[i] = codeOf(s.charCodeAt(i));
  return out;
}

/** The number of the sound with this character code. */
export const codeOf = (character: number): number => Math.max(0, codes[character] ?? 0);

/** The weight of a whole word: what distances are measured against. */
export const weightOf = (s: Sounds): number => weightOfCodes(codesOf(s));

export function weightOfCodes(s: SoundCodes, from = 0, to = s.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += weight[s[i]!]!;
  return sum;
}

const row = new Float32Array(64);

/**
 * How alike two words sound, from 0 to 1. Vowels and h weigh little, neighbouring consonants stand for each other at
 * a small cost.
 * @param least a likeness below which the exact value does not matter (0 is returned)
 * @param road the way the second name came by, see Channel
 */
export function likeness(a: Sounds, b: Sounds, least = 0, road = 'E'): number {
  if (a === b) return 1;
  const x = codesOf(a);
  const y = codesOf(b);
  return likenessOfCodes(x, weightOfCodes(x), y, 0, y.length, weightOfCodes(y), least, roads.get(road));
}

/** As {@link likeness}, for `x` and a stretch of `pool`. */
export function likenessOfCodes(
  x: SoundCodes,
  weightX: number,
  pool: SoundCodes,
  from: number,
  to: number,
  weightY: number,
  least: number,
  { change: substitution, added, missing }: Costs = latin,
): number {
  const m = to - from;
  if (x.length > 60 || m > 60) return 0;
  const scale = (weightX + weightY) / 2;
  const limit = (1 - least) * scale;
  row[0] = 0;
  for (let j = 1; j <= m; j++) row[j] = row[j - 1]! + missing[pool[from + j - 1]!]!;
  for (let i = 1; i <= x.length; i++) {
    const at = x[i - 1]! * size;
    const drop = added[x[i - 1]!]!;
    // The first sound is a little dearer: it is heard best.
    let factor = i === 1 ? 1.15 : 1;
    let diagonal: number = row[0]!;
    row[0] = diagonal + drop;
    let best: number = row[0]!;
    for (let j = 1; j <= m; j++) {
      const above: number = row[j]!;
      const yj = pool[from + j - 1]!;
      const change = diagonal + substitution[at + yj]! * factor;
      factor = 1;
      const lose = above + drop;
      const gain = row[j - 1]! + missing[yj]!;
      diagonal = above;
      const v = change < lose ? (change < gain ? change : gain) : lose < gain ? lose : gain;
      row[j] = v;
      if (v < best) best = v;
    }
    if (best > limit) return 0;
  }
  const cost = row[m]!;
  return cost > limit || scale === 0 ? 0 : Math.max(0, 1 - cost / scale);
}
