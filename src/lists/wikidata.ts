import type { UserName, UserOffice } from '../model/settings.ts';

/** An item that a search found, as it is shown for choosing. */
export interface WikidataHit {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** An item as an entry for a list of names. */
export interface WikidataName extends WikidataHit {
  readonly name: UserName;
}

/** Languages whose names are asked for; several of Wikidata's codes may be one of ours. */
export const wikidataLanguages: Readonly<Record<string, string>> = {
  en: 'en', zh: 'zh', 'zh-hans': 'zh', 'zh-cn': 'zh', 'zh-hant': 'zh', 'zh-tw': 'zh', ja: 'ja', ko: 'ko', ru: 'ru', uk: 'uk', ar: 'ar', fa: 'fa', he: 'he', tr: 'tr', es: 'es', fr: 'fr', de: 'de',
}; // biome-ignore format: a table

/** Other spellings kept of one item, in English and in each other language. */
const mostSpellings = 12;
const mostForms = 6;

type Json = Readonly<Record<string, unknown>>;
const object = (value: unknown): Json | undefined =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : undefined;
const array = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the answer to `wbsearchentities` found; undefined where it is no such answer. */
export function hitsIn(answer: unknown): WikidataHit[] | undefined {
  const found = object(answer)?.search;
  if (!Array.isArray(found)) return undefined;
  return found.flatMap((hit) => {
    const { id, label, description } = object(hit) ?? {};
    return /^Q\d+$/.test(string(id))
      ? [{ id: string(id), label: string(label) || string(id), description: string(description) }]
      : [];
  });
}

/** The items in an answer to `wbgetentities` or a saved `Special:EntityData` file; undefined where it is neither. */
export function itemsIn(answer: unknown): Json[] | undefined {
  const entities = object(object(answer)?.entities);
  return (
    entities &&
    Object.values(entities).flatMap((e) => {
      const item = object(e);
      return item && 'labels' in item && /^Q\d+$/.test(string(item.id)) ? [item] : [];
    })
  );
}

/** Ids of the offices that an item says its bearer held (P39), whose names must be asked for. */
export const officesOf = (item: Json): string[] => statements(item, 'P39').flatMap((s) => idIn(s.mainsnak) ?? []);

/** The item's label in English. */
export const englishLabel = (item: Json): string => string(object(object(item.labels)?.en)?.value);

/**
 * An item as an entry: its English label, aliases that look like names, names in other languages, offices with their
 * times. Undefined where it has no English label. `offices`: names of offices by id; one without a name is left out.
 */
export function nameFrom(item: Json, offices: ReadonlyMap<string, string>): WikidataName | undefined {
  const label = englishLabel(item);
  if (!label) return undefined;
  const valuesIn = (code: string): string[] =>
    [
      ...array([object(object(item.labels)?.[code])?.value]),
      ...array(object(item.aliases)?.[code]).map((a) => object(a)?.value),
    ]
      .map(string)
      .filter(Boolean);
  const also = [...new Set(valuesIn('en'))].filter((a) => a !== label && looksLikeName(a)).slice(0, mostSpellings);
  const forms: Record<string, string[]> = {};
  for (const [code, language] of Object.entries(wikidataLanguages)) {
    if (language === 'en') continue;
    const merged = [...new Set([...(forms[language] ?? []), ...valuesIn(code)])].slice(0, mostForms);
    if (merged.length) forms[language] = merged;
  }
  const held = statements(item, 'P39').flatMap((s): UserOffice[] => {
    const title = offices.get(idIn(s.mainsnak) ?? '');
    return title ? [{ title, ...date('start', s, 'P580'), ...date('end', s, 'P582') }] : [];
  });
  return {
    id: string(item.id),
    label,
    description: string(object(object(item.descriptions)?.en)?.value),
    name: {
      name: label,
      kind: kindOf(item),
      ...(also.length && { also }),
      ...(Object.keys(forms).length && { forms }),
      ...(held.length && { offices: held }),
    },
  };
}

// “Trump, Donald”, “45th president”, “@potus” and whole sentences are aliases too, but nothing to print.
const looksLikeName = (s: string): boolean => /^\p{Lu}[\p{L}\p{M}’'.\- ]+$/u.test(s) && s.split(' ').length <= 8;

const statements = (item: Json, property: string): Json[] =>
  array(object(item.claims)?.[property]).flatMap((s) => {
    const statement = object(s);
    return statement && statement.rank !== 'deprecated' ? [statement] : [];
  });

const valueIn = (snak: unknown): Json | undefined => object(object(object(snak)?.datavalue)?.value);
const idIn = (snak: unknown): string | undefined => string(valueIn(snak)?.id) || undefined;

// “+2017-01-20T00:00:00Z” with precision 11 is a day, 10 a month, 9 a year.
function date<K extends string>(key: K, statement: Json, property: string): { [P in K]?: string } {
  const value = valueIn(array(object(statement.qualifiers)?.[property])[0]);
  const m = /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(string(value?.time));
  const precision = Number(value?.precision);
  if (!m || !(precision >= 9)) return {};
  const text = precision >= 11 ? `${m[1]}-${m[2]}-${m[3]}` : precision === 10 ? `${m[1]}-${m[2]}` : m[1]!;
  return { [key]: text } as { [P in K]?: string };
}

/** Classes (P31) by kind: human; treaty, peace treaty, agreement; newspaper, news agency, broadcaster and the like. */
const classes: readonly (readonly [UserName['kind'], readonly string[]])[] = [
  ['person', ['Q5']],
  ['treaty', ['Q131569', 'Q625298', 'Q321839', 'Q93288']],
  ['outlet', ['Q11032', 'Q192283', 'Q1110794', 'Q1153191', 'Q1616075', 'Q14350', 'Q41298', 'Q11033', 'Q15265344']],
];

function kindOf(item: Json): UserName['kind'] {
  const of = statements(item, 'P31').map((s) => idIn(s.mainsnak));
  for (const [kind, ids] of classes) if (of.some((id) => id && ids.includes(id))) return kind;
  // A number in the GeoNames gazetteer: a place.
  return statements(item, 'P1566').length ? 'place' : 'body';
}
