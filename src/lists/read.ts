import {
  isEnglish,
  readCsvGlossary,
  readTbx,
  readTbxEntries,
  type TbxTerm,
} from '../bilingual/formats/glossary-files.ts';
import type { Malformed, Read } from '../bilingual/formats/segment.ts';
import type { GlossaryTerm, UserName } from '../model/settings.ts';
import { decode } from '../text/decode.ts';
import { readNamesCsv } from './names-csv.ts';

export { type Said, saidBy } from '../model/said.ts';
export type { Malformed, Read };

/** The text of a file's bytes, in UTF-8 or UTF-16; undefined where they are no text. */
export function textOfFile(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  return decoded.kind === 'unreadable' ? undefined : decoded.text;
}

/** The names in a file, TBX by its name's ending, CSV otherwise. */
export const readNames = (path: string, text: string): Read<UserName[]> =>
  isTbx(path) ? readNamesTbx(text) : readNamesCsv(text);

/** The terms in a file, TBX by its name's ending, CSV otherwise. */
export const readTerms = (path: string, text: string): Read<GlossaryTerm[]> =>
  isTbx(path) ? readTbx(text) : readCsvGlossary(text);

const isTbx = (path: string): boolean => /\.(?:tbx|tbxm|xml)$/i.test(path);

/**
 * Reads TBX as a list of names: of each entry the first English term that is not deprecated is the name, the other
 * English ones are right too, the deprecated ones wrong, and the terms in other languages its forms there.
 */
function readNamesTbx(text: string): Read<UserName[]> {
  const read = readTbxEntries(text);
  if (!read.ok) return read;
  return { ok: true, value: read.value.flatMap((entry) => nameOf(entry) ?? []) };
}

function nameOf(entry: readonly TbxTerm[]): UserName | undefined {
  const right = entry.filter((e) => isEnglish(e) && !e.forbidden).map((e) => e.term);
  const wrong = entry.filter((e) => isEnglish(e) && e.forbidden).map((e) => e.term);
  const [name, ...also] = right;
  if (!name) return undefined;
  const forms: Record<string, string[]> = {};
  for (const e of entry) {
    const language = e.language.slice(0, 2).toLowerCase();
    if (!isEnglish(e) && /^[a-z]{2}$/.test(language)) (forms[language] ??= []).push(e.term);
  }
  return {
    name,
    ...(also.length && { also }),
    ...(wrong.length && { wrong }),
    ...(Object.keys(forms).length && { forms }),
  };
}
