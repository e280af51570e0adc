import { nameKey } from '../../src/names/key.ts';
import { roleOf, sameRole } from '../../src/names/roles.ts';
import type { Entry } from './read.mts';

/**
 * One person may stand in two files (a minister who became a businessman). Entries of the same name are joined when
 * something says that they are one: an office, a field, the forms in other languages. The first file's facts stand first.
 */
export function merged(all: readonly Entry[]): readonly Entry[] {
  const byName = new Map<string, number[]>();
  const entries: Entry[] = [];
  for (const e of all) {
    const key = `${e.group} ${nameKey(e.name)}`;
    const known = byName.get(key) ?? [];
    const at = known.find((i) => isSame(entries[i]!, e));
    if (at === undefined) {
      byName.set(key, [...known, entries.length]);
      entries.push(e);
    } else entries[at] = joined(entries[at]!, e);
  }
  return entries;
}

function isSame(a: Entry, b: Entry): boolean {
  if (a.group !== 'people') return true;
  if (a.countries.length && b.countries.length && !a.countries.some((c) => b.countries.includes(c))) return false;
  if (a.offices.length === 0 && !a.field) return true;
  if (b.offices.length === 0 && !b.field) return true;
  if (a.offices.some((x) => b.offices.some((y) => x.title === y.title || (overlap(x, y) && alike(x.title, y.title)))))
    return true;
  if (a.field && b.field && a.field.split(/\W/)[0] === b.field.split(/\W/)[0]) return true;
  // A common English name is written alike for everybody who bears it; a rarer one is one person's.
  const full = (e: Entry): string[] =>
    Object.values(e.forms)
      .flat()
      .filter((f) => f.length > 5);
  const shared = full(a).filter((f) => full(b).includes(f)).length;
  return shared > 0 && a.offices.length > 0 === b.offices.length > 0;
}

interface Term {
  readonly start: string;
  readonly end: string;
}

const overlap = (a: Term, b: Term): boolean => (a.end || '9999') >= b.start && (b.end || '9999') >= a.start;

function alike(a: string, b: string): boolean {
  const x = roleOf(a);
  const y = roleOf(b);
  return Boolean(x && y && sameRole(x, y) >= 0.6);
}

function joined(old: Entry, e: Entry): Entry {
  const forms: Record<string, readonly string[]> = { ...e.forms };
  for (const [l, v] of Object.entries(old.forms)) forms[l] = unique([...v, ...(e.forms[l] ?? [])]);
  const offices = [
    ...old.offices,
    ...e.offices.filter(
      (o) =>
        !old.offices.some(
          (x) => x.title === o.title || (alike(x.title, o.title) && x.start.slice(0, 4) === o.start.slice(0, 4)),
        ),
    ),
  ];
  return {
    ...old,
    also: unique([...old.also, ...e.also]).filter((a) => a !== old.name),
    countries: unique([...old.countries, ...e.countries]),
    offices,
    field: old.field ?? e.field,
    family: old.family ?? e.family,
    short: unique([...old.short, ...e.short]),
    wrong: unique([...old.wrong, ...e.wrong]),
    literal: unique([...old.literal, ...e.literal]),
    forms,
    unsure: old.unsure && e.unsure,
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
