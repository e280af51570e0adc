import type { UserName } from '../lists/entries.ts';

// How the parts of an entry are written in the form's fields, and read again.

export const severalFrom = (text: string): string[] =>
  text
    .split(/[;；\n]/)
    .map((v) => v.trim())
    .filter(Boolean);

/** `ru: Псаки, Дженнифер Псаки`, a line for each language. */
export const formsText = (forms: UserName['forms'] = {}): string =>
  Object.entries(forms)
    .map(([language, values]) => `${language}: ${values.join('; ')}`)
    .join('\n');

/** The forms that the lines say; undefined where one has no language. */
export function formsFrom(text: string): Record<string, string[]> | undefined {
  const forms: Record<string, string[]> = {};
  for (const line of text.split('\n').filter((l) => l.trim())) {
    const m = /^\s*([a-z]{2})\s*[:：](.*)$/i.exec(line);
    if (!m) return undefined;
    const values = m[2]!
      .split(/[;；,，、]/)
      .map((v) => v.trim())
      .filter(Boolean);
    if (values.length) forms[m[1]!.toLowerCase()] = values;
  }
  return forms;
}

/** `president of Iran [2021-08-03..2024-05-19]`, a line for each office. */
export const officesText = (offices: UserName['offices'] = []): string =>
  offices.map(({ title, start = '', end = '' }) => (start || end ? `${title} [${start}..${end}]` : title)).join('\n');

/** The offices that the lines say; undefined where a time is not written as it should be. */
export function officesFrom(text: string): NonNullable<UserName['offices']> | undefined {
  const offices: { title: string; start?: string; end?: string }[] = [];
  for (const line of text.split('\n').filter((l) => l.trim())) {
    const m = /^\s*([^[\]]+?)\s*(?:\[\s*(\d{4}(?:-\d\d){0,2})?\s*\.\.\s*(\d{4}(?:-\d\d){0,2})?\s*\])?\s*$/.exec(line);
    if (!m) return undefined;
    offices.push({ title: m[1]!, ...(m[2] && { start: m[2] }), ...(m[3] && { end: m[3] }) });
  }
  return offices;
}
