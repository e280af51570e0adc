import type { GlossaryTerm, UserName } from '../model/settings.ts';

/** What a list takes from an import: entries to add, and how many it has already. */
export interface Merge<T> {
  readonly add: readonly T[];
  readonly known: number;
}

/** The names that a list does not hold yet; of several with one name the first. */
export const newNames = (list: readonly UserName[], read: readonly UserName[]): Merge<UserName> =>
  newOnes(list, read, (n) => n.name);

/** The terms that a list does not hold yet, by source and language. */
export const newTerms = (list: readonly GlossaryTerm[], read: readonly GlossaryTerm[]): Merge<GlossaryTerm> =>
  newOnes(list, read, (t) => `${t.language ?? ''} ${t.source}`);

function newOnes<T>(list: readonly T[], read: readonly T[], keyOf: (entry: T) => string): Merge<T> {
  const key = (entry: T): string => keyOf(entry).normalize('NFC');
  const seen = new Set(list.map(key));
  const add = read.filter((entry) => !seen.has(key(entry)) && seen.add(key(entry)));
  return { add, known: read.length - add.length };
}
