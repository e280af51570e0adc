import { deflateRawSync } from 'node:zlib';
import { nameKey } from '../../src/names/key.ts';
import { hashOf, numbersTo } from '../../src/names/packed.ts';
import { partsOf } from '../../src/names/parts.ts';
import { codesOf } from '../../src/names/phonetic.ts';
import { bodyTopics, roleOf } from '../../src/names/roles.ts';
import { skeletonOf } from '../../src/names/skeleton.ts';
import { soundedNames } from '../../src/names/sounded.ts';
import { merged } from './merge.mts';
import { pinyinOf } from './pinyin.mts';
import type { Entry } from './read.mts';

const letter = { people: 'p', places: 'l', bodies: 'b', treaties: 't', outlets: 'o', offices: 'f' } as const;
/** Languages whose forms are looked up or shown at run time; the others serve the sounded forms only. */
const shown = new Set(['zh', 'ja', 'ko', 'ru', 'uk', 'ar', 'fa']);

/** Entries of one block: the larger, the better they are packed; the smaller, the less is unpacked for one. */
const blockSize = 1024;

/** The index as the core reads it (see src/names/authority.ts), each part packed by itself. */
export function indexOf(all: readonly Entry[]) {
  const people = (e: Entry): number => (e.group === 'people' ? 0 : 1);
  const entries = [...merged(all)].sort((a, b) => people(a) - people(b));
  const titles = new Map<string, number>();
  const titleId = (t: string): string => {
    if (!titles.has(t)) titles.set(t, titles.size);
    return titles.get(t)!.toString(36);
  };
  const lines = entries.map((e) =>
    [
      letter[e.group] + (e.unsure ? '?' : '') + (e.kind ? `:${e.kind}` : ''),
      e.name,
      e.also.join('|'),
      e.family ?? '',
      e.countries.join(' '),
      e.offices.map((o) => `${titleId(o.title)};${o.start};${o.end}`).join('|'),
      e.field ?? '',
      e.short.join('|'),
      [...e.wrong, ...e.literal.map((f) => `~${f}`)].join('|'),
      e.adj.join('|') + (e.people.length ? `~${e.people.join('|')}` : ''),
      Object.entries(e.forms)
        .filter(([l]) => shown.has(l))
        .map(([l, v]) => `${l}=${v.join(',')}`)
        .join('|'),
    ]
      .join('\t')
      .replace(/\t+$/, ''),
  );
  const table = readings(entries);
  return {
    count: entries.length,
    index: {
      counts: `${entries.length} ${entries.findIndex((e) => e.group !== 'people')} ${blockSize}`,
      entries: Array.from({ length: Math.ceil(lines.length / blockSize) }, (_, i) =>
        packed(lines.slice(i * blockSize, (i + 1) * blockSize).join('\n')),
      ),
      titles: packed([...titles.keys()].join('\n')),
      keys: packed(keysOf(entries)),
      sounds: packed(sounded(entries, table)),
      readings: packed([...table].flat().join('')),
      holders: packed(holders(entries)),
    },
  };
}

// Filed by skeleton, lighter words first, so that the reader finds candidates side by side. Given names are left out:
// the reader makes them again for the few candidates that it has found by the other parts.
function sounded(entries: readonly Entry[], table: ReadonlyMap<string, string>): Uint8Array {
  const bySounds = new Map<string, Set<number>>();
  const add = (sounds: string, ref: number): void => {
    if (sounds.length > 1 && sounds.length <= 40)
      bySounds.set(sounds, (bySounds.get(sounds) ?? new Set<number>()).add(ref));
  };
  for (const [id, entry] of entries.entries()) {
    if (entry.group === 'offices') continue; // words, nothing that is heard
    for (const n of soundedNames(entry, (c) => table.get(c) ?? '')) {
      const whole = n.family === n.full;
      if (entry.group === 'people' || whole) add(n.family, id);
      // Of “given·family” forms the family name finds the person; forms without a joint are wholes.
      if (!whole && (n.channel === 'E' || !/[·・\s]/.test(n.form))) add(n.full, id);
    }
  }
  const forms = [...bySounds]
    .map(([s, refs]) => ({ s, codes: codesOf(s), refs: [...refs], key: skeletonOf(s) }))
    .filter((f) => f.key > 0)
    .sort((a, b) => a.key - b.key || (a.s < b.s ? -1 : 1));
  const sum = (count: (f: (typeof forms)[0]) => number): number => forms.reduce((n, f) => n + count(f), 0);
  const out: number[] = [];
  numbersTo(out, forms.length, sum((f) => f.codes.length), sum((f) => f.refs.length)); // biome-ignore format: one line
  let last = 0;
  const files = new Map<number, typeof forms>();
  for (const f of forms) files.set(f.key, [...(files.get(f.key) ?? []), f]);
  for (const [key, file] of files) {
    numbersTo(out, key - last, file.length);
    last = key;
    let before = '';
    for (const { s, codes, refs } of file) {
      let same = 0;
      while (same < 7 && same < s.length && s[same] === before[same]) same++;
      before = s;
      numbersTo(out, same + 8 * (codes.length - same));
      out.push(...codes.subarray(same));
      numbersTo(out, refs.length, ...distances(refs));
    }
  }
  return Uint8Array.from(out);
}

const packed = (content: string | Uint8Array): string => deflateRawSync(content, { level: 9 }).toString('base64');
const distances = (ascending: readonly number[]): number[] => ascending.map((v, i) => v - (ascending[i - 1] ?? 0));

// Right names by key (see src/names/key-index.ts), with a seed under which every key has a hash of its own.
function keysOf(entries: readonly Entry[]): Uint8Array {
  const bearers = new Map<string, Set<number>>();
  const givens = new Set<string>();
  for (const [id, e] of entries.entries()) {
    if (e.group === 'offices') continue; // an office is no name
    const add = (name: string): void => {
      const key = nameKey(name);
      bearers.set(key, (bearers.get(key) ?? new Set<number>()).add(id));
    };
    for (const name of [e.name, ...e.also, ...e.short]) add(name);
    if (e.group !== 'people') continue;
    const parts = partsOf(e.name, e.family);
    add(parts.family);
    add(parts.bareFamily);
    if (parts.given) givens.add(nameKey(parts.given));
    // The surname in another accepted spelling: Zelensky for Zelenskyy.
    if (!e.family) for (const a of e.also) if (a.includes(' ')) add(partsOf(a).family);
  }
  const keys = [...new Set([...bearers.keys(), ...givens])];
  let seed = 0;
  while (new Set(keys.map((k) => hashOf(k, seed))).size < keys.length) seed++;
  const out: number[] = [];
  numbersTo(out, seed, keys.length, keys.reduce((n, k) => n + (bearers.get(k)?.size ?? 0), 0)); // biome-ignore format: one line
  let last = 0;
  for (const { hash, key } of keys.map((key) => ({ key, hash: hashOf(key, seed) })).sort((a, b) => a.hash - b.hash)) {
    const ids = [...(bearers.get(key) ?? [])];
    numbersTo(out, hash - last, ids.length * 2 + (givens.has(key) ? 1 : 0), ...distances(ids));
    last = hash;
  }
  return Uint8Array.from(out);
}

// Chinese characters with the Pinyin they have most often in names.
function readings(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const table = new Map<string, Map<string, number>>();
  for (const form of entries.flatMap((e) => [...(e.forms.zh ?? []), ...(e.forms.ja ?? [])])) {
    const han = [...form].filter((c) => /\p{Script=Han}/u.test(c));
    for (const [i, syllable] of pinyinOf(form).entries()) {
      const c = han[i];
      if (!c || !/^[a-z]+$/.test(syllable)) continue;
      const counts = table.get(c) ?? new Map<string, number>();
      table.set(c, counts.set(syllable, (counts.get(syllable) ?? 0) + 1));
    }
  }
  return new Map([...table].map(([c, counts]) => [c, [...counts].sort((a, b) => b[1] - a[1])[0]![0]]));
}

// Who held an office of a country or a body: “president@KR=3f 4a”, “director@WHO=…”.
function holders(entries: readonly Entry[]): string {
  const table = new Map<string, Set<string>>();
  for (const [id, e] of entries.entries()) {
    for (const o of e.offices) {
      const role = roleOf(o.title);
      if (!role) continue;
      for (const c of [
        ...(e.countries.length ? e.countries : ['INT']),
        ...role.topics.filter((t) => bodyTopics.has(t)),
      ]) {
        const key = `${role.head}@${c}`;
        table.set(key, (table.get(key) ?? new Set()).add(id.toString(36)));
      }
    }
  }
  return [...table].map(([k, ids]) => `${k}=${[...ids].join(' ')}`).join('\n');
}
