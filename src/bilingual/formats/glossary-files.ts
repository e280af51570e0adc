import { say } from '../../model/said.ts';
import type { GlossaryTerm } from '../../model/settings.ts';
import { readCsv, severalIn } from './csv.ts';
import { fault, type Read } from './segment.ts';
import { readXml } from './xml.ts';

const columns: Readonly<Record<string, 'source' | 'target' | 'forbidden' | 'language'>> = {
  source: 'source', term: 'source', original: 'source', target: 'target', english: 'target', en: 'target', translation: 'target', forbidden: 'forbidden', not: 'forbidden', language: 'language',
}; // biome-ignore format: a table

/**
 * Reads a glossary as CSV: a header with `source`, `target` and, if wanted, `forbidden` (several separated by `;`) and
 * `language`, or the columns in this order without a header. Commas, semicolons and tabs separate.
 */
export function readCsvGlossary(text: string): Read<GlossaryTerm[]> {
  const read = readCsv(text);
  if (!read.ok) return read;
  const rows = read.value;
  const header =
    rows[0]?.cells.map((c) => (Object.hasOwn(columns, c.toLowerCase()) ? columns[c.toLowerCase()] : undefined)) ?? [];
  const named = header.includes('source') && header.includes('target');
  const order: readonly (string | undefined)[] = named ? header : ['source', 'target', 'forbidden', 'language'];
  const terms: GlossaryTerm[] = [];
  for (const { cells, line } of named ? rows.slice(1) : rows) {
    const cell = (name: string): string => cells[order.indexOf(name)]?.trim() ?? '';
    const [source, target, language] = [cell('source'), cell('target'), cell('language').toLowerCase()];
    if (!source || !target) return fault(say('A term needs a source and a target.'), line, 1);
    if (language && !/^[a-z]{2}$/.test(language))
      return fault(say('“{0}” is no language code of two letters.', language), line, 1);
    const forbidden = severalIn(cell('forbidden'));
    terms.push({ source, target, ...(forbidden.length && { forbidden }), ...(language && { language }) });
  }
  return { ok: true, value: terms };
}

/** A term of a TBX entry. */
export interface TbxTerm {
  readonly language: string;
  readonly term: string;
  /** Deprecated, superseded or forbidden. */
  readonly forbidden: boolean;
}

/** Reads a glossary as TBX: the English terms of an entry against those of the others. */
export function readTbx(text: string): Read<GlossaryTerm[]> {
  const read = readTbxEntries(text);
  return read.ok ? { ok: true, value: read.value.flatMap(termsOf) } : read;
}

function termsOf(entry: readonly TbxTerm[]): GlossaryTerm[] {
  const english = entry.filter(isEnglish);
  const target = english.find((e) => !e.forbidden)?.term;
  if (!target) return [];
  const forbidden = english.filter((e) => e.forbidden).map((e) => e.term);
  return entry
    .filter((e) => !isEnglish(e))
    .map(({ term, language }) => ({
      source: term,
      target,
      language: language.slice(0, 2).toLowerCase(),
      ...(forbidden.length && { forbidden }),
    }));
}

/** True for the terms of an entry that are English of any country. */
export const isEnglish = ({ language }: TbxTerm): boolean => /^en\b/i.test(language);

/** The entries of a TBX file (also of its older form, MARTIF), each with its terms in every language. */
export function readTbxEntries(text: string): Read<TbxTerm[][]> {
  const entries: TbxTerm[][] = [];
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
      } else if (name === 'termentry' || name === 'conceptentry')
        entries.push(entry.map((e) => ({ ...e, term: e.term.trim() })).filter((e) => e.term));
    },
  });
  if (!result.ok) return result;
  return known
    ? { ok: true, value: entries }
    : fault(say('This is not a TBX file: it has no <tbx> or <martif> element.'), 1, 1);
}
