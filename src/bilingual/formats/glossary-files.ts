import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { GlossaryTerm } from '../../model/settings.ts';
import { fault, type Read } from './segment.ts';
import { readXml } from './xml.ts';

const columns: Readonly<Record<string, 'source' | 'target' | 'forbidden'>> = {
  source: 'source', term: 'source', original: 'source', target: 'target', english: 'target', en: 'target', translation: 'target', forbidden: 'forbidden', not: 'forbidden',
}; // biome-ignore format: a table

/**
 * Reads a glossary as CSV: a header with `source`, `target` and, if wanted, `forbidden` (several separated by `;`), or
 * the columns in this order without a header. Commas, semicolons and tabs separate.
 */
export function readCsvGlossary(text: string): Read<GlossaryTerm[]> {
  const first = text.split('\n', 1)[0] ?? '';
  const delimiter = ['\t', ';', ','].find((d) => first.includes(d)) ?? ',';
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as typeof rows;
  } catch (e) {
    if (!(e instanceof CsvError)) throw e;
    const { lines, column } = e as CsvError & { lines?: number; column?: number };
    return fault(e.message, lines ?? 1, typeof column === 'number' ? column + 1 : 1);
  }
  const header =
    rows[0]?.record.map((c) => (Object.hasOwn(columns, c.toLowerCase()) ? columns[c.toLowerCase()] : undefined)) ?? [];
  const named = header.includes('source') && header.includes('target');
  const order: readonly (string | undefined)[] = named ? header : ['source', 'target', 'forbidden'];
  const terms: GlossaryTerm[] = [];
  for (const { record, info } of named ? rows.slice(1) : rows) {
    const cell = (name: string): string => record[order.indexOf(name)]?.trim() ?? '';
    const [source, target] = [cell('source'), cell('target')];
    if (!source || !target) return fault('A term needs a source and a target.', info.lines, 1);
    const forbidden = cell('forbidden')
      .split(';')
      .map((f) => f.trim())
      .filter(Boolean);
    terms.push({ source, target, ...(forbidden.length && { forbidden }) });
  }
  return { ok: true, value: terms };
}

/** Reads a glossary as TBX (also its older form, MARTIF): the English terms of an entry against those of the others. */
export function readTbx(text: string): Read<GlossaryTerm[]> {
  const terms: GlossaryTerm[] = [];
  let known = false;
  let language = '';
  let inTerm = false;
  let entry: { language: string; term: string; forbidden: boolean }[] = [];
  let status = '';
  const result = readXml(text, {
    open({ name, attributes }) {
      if (name === 'tbx' || name === 'martif') known = true;
      else if (name === 'termentry' || name === 'conceptentry') entry = [];
      else if (name === 'langset' || name === 'langsec') language = attributes['xml:lang'] ?? '';
      else if (name === 'term') {
        inTerm = true;
        entry.push({ language, term: '', forbidden: false });
      } else if (name === 'termnote' && /administrativestatus|normativeauthorization/i.test(attributes.type ?? ''))
        status = ' ';
    },
    text(t) {
      if (inTerm) entry.at(-1)!.term += t;
      else if (status) status += t;
    },
    close(name) {
      if (name === 'term') inTerm = false;
      else if (name === 'termnote' && status) {
        if (/deprecated|superseded|notRecommended|forbidden/i.test(status) && entry.length)
          entry.at(-1)!.forbidden = true;
        status = '';
      } else if (name === 'termentry' || name === 'conceptentry') {
        const english = entry.filter((e) => /^en\b/i.test(e.language) && e.term.trim());
        const target = english.find((e) => !e.forbidden)?.term.trim();
        const forbidden = english.filter((e) => e.forbidden).map((e) => e.term.trim());
        for (const e of target ? entry.filter((e) => !/^en\b/i.test(e.language) && e.term.trim()) : [])
          terms.push({
            source: e.term.trim(),
            target: target!,
            language: e.language.slice(0, 2).toLowerCase(),
            ...(forbidden.length && { forbidden }),
          });
      }
    },
  });
  if (!result.ok) return result;
  return known
    ? { ok: true, value: terms }
    : fault('This is not a TBX file: it has no <tbx> or <martif> element.', 1, 1);
}
