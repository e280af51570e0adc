import { readCsv } from '../bilingual/formats/csv.ts';
import { fault, type Read } from '../bilingual/formats/segment.ts';
import { say } from '../model/said.ts';
import type { UserOffice } from '../model/settings.ts';
import { englishLabel, itemsIn, nameFrom, officesOf, type WikidataName, wikidataLanguages } from './wikidata.ts';

/** Reads what was saved from Wikidata: JSON of items, or the CSV of a query. */
export function readSavedWikidata(text: string): Read<WikidataName[]> {
  return /^\uFEFF?\s*[[{]/.test(text) ? readJson(text) : readSparqlCsv(text);
}

function readJson(text: string): Read<WikidataName[]> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (e) {
    const offset = Number(/position (\d+)/.exec(String(e))?.[1] ?? Number.NaN);
    return fault(
      say('The file is not valid JSON.'),
      Number.isNaN(offset) ? 1 : text.slice(0, offset).split('\n').length,
      1,
    );
  }
  const items = itemsIn(value);
  if (!items) return fault(say('The file holds no Wikidata items: it has no “entities”.'), 1, 1);
  // The offices' names stand in the file where the offices themselves were saved with it.
  const labels = new Map(items.map((i) => [String(i.id), englishLabel(i)]));
  const offices = new Set(items.flatMap(officesOf));
  const names = items.flatMap((i) => (offices.has(String(i.id)) ? [] : (nameFrom(i, labels) ?? [])));
  return { ok: true, value: names };
}

interface Item {
  readonly label: string;
  readonly description: string;
  readonly also: Set<string>;
  readonly forms: Map<string, Set<string>>;
  readonly offices: UserOffice[];
}

/**
 * Reads the CSV of a SPARQL query: `item`, `itemLabel`, and if wanted `itemDescription`, `itemAltLabel` (separated by
 * commas, as the label service writes them), `officeLabel`, `start`, `end`, and a column for each language by its
 * code. Rows of one item are one entry.
 */
export function readSparqlCsv(text: string): Read<WikidataName[]> {
  const read = readCsv(text);
  if (!read.ok) return read;
  const [header, ...rows] = read.value;
  if (!header?.cells.includes('item') || !header.cells.includes('itemLabel'))
    return fault(say('The first line must name the columns, “item” and “itemLabel” among them.'), header?.line ?? 1, 1);
  const found = new Map<string, Item>();
  for (const { cells, line } of rows) {
    const cell = (name: string): string => cells[header.cells.indexOf(name)]?.trim() ?? '';
    const id = /(?:^|\/)(Q\d+)$/.exec(cell('item'))?.[1];
    if (!id) return fault(say('“{0}” is no Wikidata item.', cell('item')), line, 1);
    const label = cell('itemLabel');
    // Without an English label the service writes the id.
    if (!label || label === id) continue;
    const entry: Item = found.get(id) ?? {
      label,
      description: cell('itemDescription'),
      also: new Set(),
      forms: new Map(),
      offices: [],
    };
    found.set(id, entry);
    for (const a of cell('itemAltLabel').split(',')) if (a.trim() && a.trim() !== label) entry.also.add(a.trim());
    for (const column of header.cells) {
      const language = wikidataLanguages[column];
      if (!language || language === 'en' || !cell(column)) continue;
      entry.forms.set(language, (entry.forms.get(language) ?? new Set<string>()).add(cell(column)));
    }
    const title = cell('officeLabel');
    const [start, end] = [cell('start').slice(0, 10), cell('end').slice(0, 10)];
    if (title && !entry.offices.some((o) => o.title === title && (o.start ?? '') === start))
      entry.offices.push({ title, ...(start && { start }), ...(end && { end }) });
  }
  return {
    ok: true,
    value: [...found].map(([id, e]) => ({
      id,
      label: e.label,
      description: e.description,
      name: {
        name: e.label,
        ...(e.also.size && { also: [...e.also] }),
        ...(e.forms.size && { forms: Object.fromEntries([...e.forms].map(([l, f]) => [l, [...f]])) }),
        ...(e.offices.length && { offices: e.offices }),
      },
    })),
  };
}
