import type { Residue } from './shape.ts';

const control = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/gu;
const foreign = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}])\p{L}|\p{Extended_Pictographic}|\uFE0F/u;

/** Characters that cannot be seen: zero-width ones and those that turn the direction of writing. */
export function* controlResidue(text: string): Iterable<Residue> {
  for (const m of text.matchAll(control)) {
    const end = m.index + m[0].length;
    // Arabic, Persian and Indian words and joined emoji need them.
    if (foreign.test(text.slice(Math.max(0, m.index - 2), m.index)) || foreign.test(text.slice(end, end + 2))) continue;
    yield { start: m.index, end, what: 'a character that cannot be seen', instead: '' };
  }
}
