import { applyEdits, type JSONPath, modify, type ParseError, parse } from 'jsonc-parser';

/**
 * What is to be changed: an entry added to a list unless one like it is there, several added, one replaced, entries
 * taken out, or a value set.
 */
export type Change =
  | { readonly list: string; readonly add: unknown; readonly unless: (entry: Record<string, unknown>) => boolean }
  | { readonly list: string; readonly addAll: readonly unknown[] }
  | { readonly list: string; readonly replace: (entry: Record<string, unknown>) => boolean; readonly by: unknown }
  | { readonly list: string; readonly remove: (entry: Record<string, unknown>) => boolean }
  | { readonly path: JSONPath; readonly value: unknown };

/** The text is not what a change can be made to; `line` counts from 1. */
export class FaultyFile extends Error {
  constructor(readonly line: number) {
    super(`line ${line}`);
  }
}

/** The file's text with the change made; comments and layout stay. Throws FaultyFile rather than lose a line. */
export function edited(text: string, change: Change): string {
  const before = text.trim() === '' ? '{}\n' : text;
  const errors: ParseError[] = [];
  const value: unknown = parse(before, errors, { allowTrailingComma: true });
  const lineOf = (offset: number): number => before.slice(0, offset).split('\n').length;
  if (errors[0]) throw new FaultyFile(lineOf(errors[0].offset));
  if (!isObject(value)) throw new FaultyFile(1);
  if ('path' in change) {
    const [key] = change.path;
    if (change.path.length > 1 && value[key!] !== undefined && !isObject(value[key!]))
      throw new FaultyFile(lineOf(before.indexOf(`"${key}"`)));
    return set(before, change.path, change.value);
  }
  const present = value[change.list];
  if (present !== undefined && !Array.isArray(present))
    throw new FaultyFile(lineOf(before.indexOf(`"${change.list}"`)));
  const entries: unknown[] = present ?? [];
  if ('remove' in change) {
    let out = before;
    for (let i = entries.length - 1; i >= 0; i--) {
      const entry = entries[i];
      if (isObject(entry) && change.remove(entry)) out = set(out, [change.list, i], undefined);
    }
    return out;
  }
  if ('replace' in change) {
    const i = entries.findIndex((e) => isObject(e) && change.replace(e));
    return i < 0 ? before : set(before, [change.list, i], change.by);
  }
  const added = 'addAll' in change ? change.addAll : [change.add];
  if ('unless' in change && entries.some((e) => isObject(e) && change.unless(e))) return before;
  if (!added.length) return before;
  if (present === undefined) return set(before, [change.list], added);
  return added.reduce<string>((text, entry, i) => set(text, [change.list, entries.length + i], entry, true), before);
}

/** The objects in a list of the file; those that can be read where it has a fault. */
export function entriesOf<T extends object>(text: string, list: string): Partial<T>[] {
  const value: unknown = parse(text, [], { allowTrailingComma: true });
  const entries = isObject(value) ? value[list] : undefined;
  return Array.isArray(entries) ? (entries.filter(isObject) as Partial<T>[]) : [];
}

function set(text: string, path: JSONPath, value: unknown, isArrayInsertion = false): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const formattingOptions = { tabSize: 2, insertSpaces: true, eol };
  return applyEdits(text, modify(text, path, value, { isArrayInsertion, formattingOptions }));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
