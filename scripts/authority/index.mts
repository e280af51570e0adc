import { weightOf } from '../../src/names/phonetic.ts';
import { roleOf } from '../../src/names/roles.ts';
import { skeletonOf } from '../../src/names/skeleton.ts';
import { soundedNames } from '../../src/names/sounded.ts';
import { merged } from './merge.mts';
import { pinyinOf } from './pinyin.mts';
import type { Entry } from './read.mts';

const letter = { people: 'p', places: 'l', bodies: 'b', treaties: 't', outlets: 'o', offices: 'f' } as const;
/** Languages whose forms are looked up or shown at run time; the others serve the sounded forms only. */
const shown = new Set(['zh', 'ja', 'ko', 'ru', 'uk', 'ar', 'fa']);

/** The index as the core reads it (see src/names/authority.ts): one line an entry, and one line a sounded form. */
export function indexOf(all: readonly Entry[]) {
  const entries = merged(all);
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
      entries: lines.join('\n'),
      titles: [...titles.keys()].join('\n'),
      sounds: sounded(entries, table),
      readings: [...table].flat().join(''),
      holders: holders(entries),
    },
  };
}

// Filed by skeleton, lighter words first, so that the reader finds candidates side by side. Given names are left out:
// the reader makes them again for the few candidates that it has found by the other parts.
function sounded(entries: readonly Entry[], table: ReadonlyMap<string, string>): string {
  const bySounds = new Map<string, Set<string>>();
  const add = (sounds: string, ref: string): void => {
    if (sounds.length > 1 && sounds.length <= 40)
      bySounds.set(sounds, (bySounds.get(sounds) ?? new Set<string>()).add(ref));
  };
  for (const [id, entry] of entries.entries()) {
    if (entry.group === 'offices') continue; // words, nothing that is heard
    const ref = id.toString(36);
    for (const n of soundedNames(entry, (c) => table.get(c) ?? '')) {
      const whole = n.family === n.full;
      if (entry.group === 'people' || whole) add(n.family, ref);
      // Of “given·family” forms the family name finds the person; forms without a joint are wholes.
      if (!whole && (n.channel === 'E' || !/[·・\s]/.test(n.form))) add(n.full, ref);
    }
  }
  return [...bySounds]
    .map(([s, refs]) => ({ s, refs, key: skeletonOf(s), weight: weightOf(s) }))
    .filter((f) => f.key > 0)
    .sort((a, b) => a.key - b.key || a.weight - b.weight)
    .map(({ s, refs }) => `${s} ${[...refs].join(',')}`)
    .join('\n');
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

// Who held an office of a country: “president@KR 3f 4a”.
function holders(entries: readonly Entry[]): string {
  const table = new Map<string, Set<string>>();
  for (const [id, e] of entries.entries()) {
    for (const o of e.offices) {
      const role = roleOf(o.title);
      if (!role) continue;
      for (const c of e.countries.length ? e.countries : ['INT']) {
        const key = `${role.head}@${c}`;
        table.set(key, (table.get(key) ?? new Set()).add(id.toString(36)));
      }
    }
  }
  return [...table].map(([k, ids]) => `${k}=${[...ids].join(' ')}`).join('\n');
}
