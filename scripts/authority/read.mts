import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alternatives } from '../../src/names/alternatives.ts';

/** An entry of the authority as it stands in the text files. */
export interface Entry {
  readonly file: string;
  readonly line: number;
  readonly group: Group;
  readonly name: string;
  readonly also: readonly string[];
  readonly family?: string;
  readonly forms: Readonly<Record<string, readonly string[]>>;
  readonly countries: readonly string[];
  readonly offices: readonly { readonly title: string; readonly start: string; readonly end: string }[];
  readonly field?: string;
  readonly short: readonly string[];
  readonly wrong: readonly string[];
  readonly literal: readonly string[];
  readonly adj: readonly string[];
  readonly people: readonly string[];
  readonly kind?: string;
  readonly unsure: boolean;
}

export const groups = ['people', 'places', 'bodies', 'treaties', 'outlets', 'offices'] as const;
export type Group = (typeof groups)[number];

/** A line the compiler cannot read. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const lists = ['also', 'in', 'short', 'wrong', 'literal', 'adj', 'people'] as const;
const singles = ['family', 'field', 'kind', 'unsure', 'office'] as const;
const kinds =
  'country, territory, region, city, river, building, party, company, agency, organisation, university, club, military, court, bank, treaty, agreement, law, doctrine, operation, event, product, programme, newspaper, magazine, broadcaster, news agency, website, island, sea, lake, mountain, strait, base, port, district, province, state, capital, area, waterway, organization, group, legislature, ministry, office, body, team, league, museum, hospital, foundation, police, union, movement, ship, vehicle, weapon, award, disease, rank, term'.split(', '); // biome-ignore format: a list
const date = /^(?:-?\d{1,4}(?:-\d\d(?:-\d\d)?)?)?$/;

/** Reads all `*.txt` files under `<folder>/<group>/`. */
export function readAuthority(folder: string): {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
} {
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  for (const group of groups) {
    for (const file of listing(join(folder, group))) {
      const read = readEntries(readFileSync(join(folder, group, file), 'utf8'), group, `${group}/${file}`);
      entries.push(...read.entries);
      faults.push(...read.faults);
    }
  }
  return { entries, faults };
}

const listing = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((f) => f.endsWith('.txt'))
      .sort();
  } catch {
    return []; // a group nobody has written yet
  }
};

/** Reads one file's text; a faulty line is reported and left out. */
export function readEntries(text: string, group: Group, file: string) {
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  if (text !== text.normalize('NFC')) faults.push({ file, line: 0, message: 'is not in Unicode normal form C' });
  for (const [i, line] of text.split('\n').entries()) {
    if (!line.trim() || line.startsWith('#')) continue;
    const fail = (message: string) => faults.push({ file, line: i + 1, message });
    const entry = readLine(line, fail);
    if (entry) entries.push({ ...entry, file, line: i + 1, group });
  }
  return { entries, faults };
}

function readLine(line: string, fail: (message: string) => void): Omit<Entry, 'file' | 'line' | 'group'> | undefined {
  const [first = '', ...fields] = line.split('|').map((f) => f.trim());
  let good = true;
  const fault = (message: string) => {
    good = false;
    fail(message);
  };
  if (!first) fault('has no name');
  if (!/^[\p{Script=Latin}\p{M}\p{N}\s.,'’ʻ\-–&/()!:+*"“”]+$/u.test(first))
    fault(`“${first}” is not written in Latin letters`);
  const values = new Map<string, string>();
  for (const field of fields) {
    if (!field) continue;
    const m = /^([a-z]+):\s*(.*)$/.exec(field);
    if (!m) fault(`“${field.slice(0, 40)}” is not “key: value”`);
    else if (!isKey(m[1]!)) fault(`the key “${m[1]}” is not known`);
    else if (values.has(m[1]!)) fault(`the key “${m[1]}” stands twice`);
    else if (m[2]) values.set(m[1]!, m[2]);
  }
  const list = (key: string): string[] =>
    (values.get(key) ?? '')
      .split(/,\s+|[,，、]$/)
      .map((v) => v.trim())
      .filter(Boolean);
  const countries = list('in');
  for (const c of countries) if (!/^[A-Z]{2,3}$/.test(c)) fault(`“${c}” is no country code`);
  const kind = values.get('kind');
  if (kind && !kinds.includes(kind)) fault(`“${kind}” is no kind this list knows`);
  const offices = (values.get('office') ?? '')
    .split(';')
    .map((o) => o.trim())
    .filter(Boolean)
    .map((o) => {
      const m = /^(.+?)\s+([\d-]*)\.\.([\d-]*)$/.exec(o);
      const single = m ?? /^(.+?)\s+(\d{4})$/.exec(o);
      if (!single || !date.test(single[2]!) || (m && !date.test(m[3]!)))
        fault(`the office “${o}” is not “title START..END”`);
      else if (m?.[2] && m[3] && m[3] < m[2].slice(0, m[3].length)) fault(`the office “${o}” ends before it starts`);
      return { title: single?.[1] ?? o, start: single?.[2] ?? '', end: m ? m[3]! : (single?.[2] ?? '') };
    });
  const forms: Record<string, string[]> = {};
  for (const key of values.keys()) if (key.length <= 3 && !isOther(key)) forms[key] = list(key);
  const right = [first, ...list('also'), ...list('short')];
  for (const w of [...list('wrong'), ...list('literal')].flatMap(alternatives))
    if (right.includes(w)) fault(`“${w}” stands as right and as wrong`);
  if (!good) return undefined;
  const { family, field } = Object.fromEntries(values);
  return {
    name: first,
    also: list('also'),
    family,
    forms,
    countries,
    offices,
    field,
    short: list('short'),
    wrong: list('wrong'),
    literal: list('literal'),
    adj: list('adj'),
    people: list('people'),
    kind,
    unsure: values.get('unsure') === 'yes',
  };
}

const isOther = (key: string): boolean =>
  (lists as readonly string[]).includes(key) || (singles as readonly string[]).includes(key);
const isKey = (key: string): boolean => isOther(key) || /^[a-z]{2,3}$/.test(key);
