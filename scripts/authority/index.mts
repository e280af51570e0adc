import { nameKey } from '../../src/names/key.ts';
import { pinyinOf, soundFormsOf } from './forms.mts';
import type { Entry } from './read.mts';

const letter = { people: 'p', places: 'l', bodies: 'b', treaties: 't', outlets: 'o' } as const;

/** The index as the core reads it (see src/names/authority.ts): one line an entry, and one line a sounded form. */
export function indexOf(all: readonly Entry[]) {
  const { entries, warnings } = merged(all);
  const lines = entries.map((e) =>
    [
      letter[e.group] + (e.unsure ? '?' : '') + (e.kind ? `:${e.kind}` : ''),
      e.name,
      e.also.join('|'),
      e.family ?? '',
      e.countries.join(' '),
      e.offices.map((o) => `${o.title};${o.start};${o.end}`).join('|'),
      e.field ?? '',
      e.short.join('|'),
      e.wrong.join('|'),
      e.adj.join('|') + (e.people.length ? `~${e.people.join('|')}` : ''),
      Object.entries(e.forms).map(([l, v]) => `${l}=${v.join(',')}`).join('|'),
      (e.forms.zh ?? []).map((f) => pinyinOf(f).join(' ')).join(','),
    ].join('\t').replace(/\t+$/, ''),
  );
  const bySounds = new Map<string, Set<string>>();
  for (const [id, entry] of entries.entries()) {
    for (const f of soundFormsOf(entry)) {
      let refs = bySounds.get(f.sounds);
      if (!refs) bySounds.set(f.sounds, (refs = new Set()));
      refs.add(`${id.toString(36)}${f.channel}${f.part}`);
    }
  }
  const sounds = [...bySounds].map(([s, refs]) => `${s} ${[...refs].join(',')}`);
  return { index: { entries: lines.join('\n'), sounds: sounds.join('\n') }, warnings };
}

// One person may stand in two files (a minister who became a businessman): joined when the names are the same and a
// country is shared; the first file's facts stand first.
function merged(all: readonly Entry[]) {
  const warnings: string[] = [];
  const seen = new Map<string, number>();
  const entries: Entry[] = [];
  for (const e of all) {
    const key = `${e.group} ${nameKey(e.name)}`;
    const at = seen.get(key);
    const old = at === undefined ? undefined : entries[at]!;
    if (!old || !(old.countries.length === 0 || e.countries.length === 0 || old.countries.some((c) => e.countries.includes(c)))) {
      seen.set(key, entries.length);
      entries.push(e);
      continue;
    }
    const forms: Record<string, readonly string[]> = { ...e.forms };
    for (const [l, v] of Object.entries(old.forms)) forms[l] = [...new Set([...v, ...(e.forms[l] ?? [])])];
    const titles = new Set(old.offices.map((o) => o.title));
    entries[at!] = {
      ...old,
      also: [...new Set([...old.also, ...e.also])].filter((a) => a !== old.name),
      countries: [...new Set([...old.countries, ...e.countries])],
      offices: [...old.offices, ...e.offices.filter((o) => !titles.has(o.title))],
      field: old.field ?? e.field,
      family: old.family ?? e.family,
      short: [...new Set([...old.short, ...e.short])],
      wrong: [...new Set([...old.wrong, ...e.wrong])],
      forms,
      unsure: old.unsure && e.unsure,
    };
  }
  return { entries, warnings };
}
