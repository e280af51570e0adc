import { positions } from './positions.ts';
import type { Report } from './report.ts';

/** For people at a terminal: `path:line:column severity rule message`, the first repair below it. */
export const textReport: Report = {
  open: '',
  file: ({ path, result }) => {
    let out = '';
    const at = positions(result.article.text);
    for (const note of result.notes) out += `${path}: note: ${note.message}\n`;
    for (const f of result.findings) {
      const { line, column } = at(f.start);
      const words = result.article.text.slice(f.start, f.end).replace(/\s+/g, ' ');
      out += `${path}:${line}:${column} ${f.severity} ${f.rule} “${clip(words)}” ${f.message}\n`;
      if (f.fixes[0]) out += `    → ${f.fixes[0].title}\n`;
    }
    return out;
  },
  between: '',
  close: ({ files, findings }) => `${count(findings, 'finding')} in ${count(files, 'file')}\n`,
};

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
const clip = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);
