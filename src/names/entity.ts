import type { Named } from './sounded.ts';

/** A time in office, ISO dates of any precision; an empty end is “still in office”, an empty start “not recorded”. */
export interface Office {
  readonly title: string;
  readonly start: string;
  readonly end: string;
}

export type EntityGroup = 'people' | 'places' | 'bodies' | 'treaties' | 'outlets' | 'offices';

/** Somebody or something with a name, as the authority or the user's settings know it. */
export interface Entity extends Named {
  /** The same for as long as the program runs. */
  readonly id: number;
  readonly group: EntityGroup;
  /** The form to print. */
  readonly name: string;
  /** Other right spellings. */
  readonly also: readonly string[];
  readonly family?: string | undefined;
  /** ISO 3166 codes; UN, EU, INT. */
  readonly countries: readonly string[];
  readonly offices: readonly Office[];
  readonly field: string;
  readonly short: readonly string[];
  /** Forms that are never right and stand for this name. */
  readonly wrong: readonly string[];
  /** Forms that stand for this name only in a text about its country. */
  readonly literal: readonly string[];
  readonly adjectives: readonly string[];
  /** Plural nouns for a country's people. */
  readonly peoples: readonly string[];
  readonly kind: string;
  /** Never the preferred fix. */
  readonly unsure: boolean;
  /** In other languages, by ISO 639-1 code. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

const groups: Readonly<Record<string, EntityGroup>> = {
  p: 'people',
  l: 'places',
  b: 'bodies',
  t: 'treaties',
  o: 'outlets',
  f: 'offices',
};
const list = (field: string | undefined): readonly string[] => (field ? field.split('|') : []);

/** What a name of the authority stands for, without the rest of its entry. */
export interface Titled
  extends Pick<Entity, 'id' | 'group' | 'kind' | 'name' | 'also' | 'short' | 'wrong' | 'literal'> {}

/** Reads of a line of the compiled authority what it is and its Latin forms. */
export function titledFrom(line: string, id: number): Titled {
  const [head = 'p', name = '', also, , , , , short, forms] = line.split('\t', 9);
  const never = list(forms);
  return {
    id,
    group: groups[head[0]!] ?? 'people',
    kind: head.split(':')[1] ?? '',
    name,
    also: list(also),
    short: list(short),
    wrong: never.filter((w) => !w.startsWith('~')),
    literal: never.flatMap((w) => (w.startsWith('~') ? w.slice(1) : [])),
  };
}

/** Reads a line of the compiled authority. */
export function entityFrom(line: string, id: number, titles: readonly string[]): Entity {
  const [head = 'p', , , family, countries, offices, field = '', , , adj = '', forms] = line.split('\t');
  const [adjectives, peoples] = adj.split('~');
  return {
    ...titledFrom(line, id),
    unsure: head[1] === '?',
    family: family || undefined,
    countries: countries ? countries.split(' ') : [],
    offices: list(offices).map((o) => {
      const [title = '', start = '', end = ''] = o.split(';');
      return { title: titles[Number.parseInt(title, 36)] ?? '', start, end };
    }),
    field,
    adjectives: list(adjectives),
    peoples: list(peoples),
    forms: Object.fromEntries(
      list(forms).map((f) => {
        const at = f.indexOf('=');
        return [f.slice(0, at), f.slice(at + 1).split(',')];
      }),
    ),
  };
}

/** True when the term holds the day; undefined day: always. */
export function inTerm(office: Office, day: string | undefined): boolean {
  if (!day) return true;
  return (!office.start || day >= office.start.slice(0, day.length)) && (!office.end || day <= pad(office.end));
}

// The last moment of “2021” or “2021-01” is later than any day in it.
const pad = (end: string): string => (end.length === 10 ? end : `${end}-99`);

/** The office held on the day; without one the latest. */
export const officeOn = (e: Entity, day: string | undefined): Office | undefined =>
  day
    ? e.offices.find((o) => inTerm(o, day))
    : [...e.offices].sort((a, b) => (b.end || '9999').localeCompare(a.end || '9999'))[0];

const scripts: Readonly<Record<string, string>> = {
  CN: 'zh',
  TW: 'zh',
  HK: 'zh',
  JP: 'ja',
  KR: 'ko',
  KP: 'ko',
  RU: 'ru',
  BY: 'ru',
  UA: 'uk',
  IR: 'fa',
};

/** The name in the script of its bearer's country, where that is not Latin and the authority has it. */
export function nativeForm(e: Entity): string | undefined {
  const language = e.countries.map((c) => scripts[c]).find(Boolean);
  const forms = language ? e.forms[language] : undefined;
  return forms && [...forms].sort((a, b) => b.length - a.length)[0];
}
