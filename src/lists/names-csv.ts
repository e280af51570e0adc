import { readCsv, severalIn, writeCsv } from '../bilingual/formats/csv.ts';
import { fault, type Read } from '../bilingual/formats/segment.ts';
import { type Said, say } from '../model/said.ts';
import type { GlossaryTerm, UserName, UserOffice } from '../model/settings.ts';

const kinds = ['person', 'place', 'body', 'treaty', 'outlet'] as const;
const columns = ['name', 'also', 'wrong', 'kind', 'office'] as const;
type Column = (typeof columns)[number];

/** What tables call the columns. */
const synonyms: Readonly<Record<string, Column>> = {
  name: 'name', english: 'name', label: 'name', also: 'also', aliases: 'also', alias: 'also', variants: 'also', wrong: 'wrong', never: 'wrong', forbidden: 'wrong', kind: 'kind', type: 'kind', office: 'office', offices: 'office', title: 'office',
}; // biome-ignore format: a table

/**
 * Reads a list of names as CSV: a header with `name` and, if wanted, `also`, `wrong`, `kind`, `office` and a column for
 * each language by its code of two letters, or `name`, `also`, `wrong` in this order without a header. Several values
 * in a cell are separated by `;`; an office may have its time behind it: `president of Iran [2021-08-03..2024-05-19]`.
 */
export function readNamesCsv(text: string): Read<UserName[]> {
  const read = readCsv(text);
  if (!read.ok) return read;
  const [first, ...others] = read.value;
  if (!first) return { ok: true, value: [] };
  const header = first.cells.map((c) => synonyms[c.toLowerCase()] ?? (/^[a-z]{2}$/i.test(c) ? c.toLowerCase() : c));
  const named = header.includes('name');
  if (named) {
    const strange = header.find((h) => h && !/^[a-z]{2}$/.test(h) && !columns.includes(h as Column));
    if (strange !== undefined)
      return fault(
        say(
          'The column “{0}” is not known. Use name, also, wrong, kind, office, and language codes such as zh.',
          strange,
        ),
        first.line,
        1,
      );
  }
  const order: readonly string[] = named ? header : ['name', 'also', 'wrong'];
  const names: UserName[] = [];
  for (const { cells, line } of named ? others : read.value) {
    const entry = nameIn(order, cells);
    if ('form' in entry) return fault(entry, line, 1);
    names.push(entry);
  }
  return { ok: true, value: names };
}

// The entry of a row, or what is wrong with it.
function nameIn(order: readonly string[], cells: readonly string[]): UserName | Said {
  if (cells.length > order.length && cells.slice(order.length).some(Boolean))
    return say('This line has {0} cells, but there are {1} columns.', cells.length, order.length);
  const cell = (name: string): string => cells[order.indexOf(name)]?.trim() ?? '';
  const name = cell('name');
  if (!name) return say('A name is missing.');
  const kind = cell('kind').toLowerCase();
  if (kind && !kinds.includes(kind as (typeof kinds)[number]))
    return say('“{0}” is no kind of name. Use {1}.', kind, kinds.join(', '));
  const forms = Object.fromEntries(
    order.flatMap((language) => {
      const values = /^[a-z]{2}$/.test(language) ? severalIn(cell(language)) : [];
      return values.length ? [[language, values]] : [];
    }),
  );
  const [also, wrong] = [severalIn(cell('also')), severalIn(cell('wrong'))];
  const offices = severalIn(cell('office')).map(officeIn);
  const plain = offices.length === 1 && !offices[0]!.start && !offices[0]!.end;
  return {
    name,
    ...(also.length && { also }),
    ...(wrong.length && { wrong }),
    ...(kind && { kind: kind as UserName['kind'] }),
    ...(Object.keys(forms).length && { forms }),
    ...(plain ? { office: offices[0]!.title } : offices.length ? { offices } : {}),
  };
}

function officeIn(text: string): UserOffice {
  const m = /^(.*?)\s*\[(\d{4}(?:-\d\d){0,2})?\.\.(\d{4}(?:-\d\d){0,2})?\]$/.exec(text);
  if (!m?.[1]) return { title: text };
  return { title: m[1], ...(m[2] && { start: m[2] }), ...(m[3] && { end: m[3] }) };
}

/** A list of names as CSV that `readNamesCsv` reads back. */
export function writeNamesCsv(names: readonly UserName[]): string {
  const languages = [...new Set(names.flatMap((n) => Object.keys(n.forms ?? {})))].sort();
  const several = (values: readonly string[] | undefined): string => (values ?? []).join('; ');
  const rows = names.map((n) => [
    n.name,
    several(n.also),
    several(n.wrong),
    n.kind ?? '',
    several([...(n.office ? [n.office] : []), ...(n.offices ?? []).map(officeCell)]),
    ...languages.map((l) => several(n.forms?.[l])),
  ]);
  return writeCsv([[...columns, ...languages], ...rows]);
}

const officeCell = ({ title, start = '', end = '' }: UserOffice): string =>
  start || end ? `${title} [${start}..${end}]` : title;

/** A glossary as CSV that `readCsvGlossary` reads back. */
export const writeTermsCsv = (terms: readonly GlossaryTerm[]): string =>
  writeCsv([
    ['source', 'target', 'forbidden', 'language'],
    ...terms.map((t) => [t.source, t.target, (t.forbidden ?? []).join('; '), t.language ?? '']),
  ]);
