import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Said, say } from '../../model/said.ts';
import { fault, type Read } from './segment.ts';

/** A row of a table and the line it starts in, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Reads a table whose cells are separated by commas, semicolons or tabs, whichever its first line has most of. */
export function readCsv(text: string): Read<CsvRow[]> {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return { ok: true, value: rows.map(({ record, info }) => ({ cells: record, line: info.lines })) };
  } catch (e) {
    if (!(e instanceof CsvError)) throw e;
    const { lines, column } = e as CsvError & { lines?: number; column?: number };
    return fault(inPlainWords(e), lines ?? 1, typeof column === 'number' ? column + 1 : 1);
  }
}

function delimiterOf(text: string): string {
  const first = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (d: string): number => first.split(d).length - 1;
  return ['\t', ';', ',']
    .reduce((best, d) => (count(d) > count(best) ? d : best), '\t')
    .replace(/^\t$/, (t) => (count(t) ? t : ','));
}

function inPlainWords({ code, message }: CsvError): Said {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return say('A quotation mark opens a cell and is never closed.');
  if (/QUOTE/.test(code))
    return say('A cell with a quotation mark in it must stand in quotation marks, and the mark be doubled: "".');
  return say('The table cannot be read: {0}', message);
}

/** The values of a cell that holds several, separated by semicolons. */
export const severalIn = (cell: string): string[] =>
  cell
    .split(';')
    .map((v) => v.trim())
    .filter(Boolean);

/** Writes a table; cells that need it stand in quotation marks. Lines end with CRLF (RFC 4180). */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => `${cells.map((c) => (/[",;\t\r\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(',')}\r\n`)
    .join('');
