import type { CheckedFile } from './json.ts';
import { positions } from './positions.ts';

/** For people at a terminal: `path:line:column severity rule message`, the first repair below it. */
export function textReport(files: readonly CheckedFile[]): string {
  let out = '';
  let count = 0;
  for (const { path, result } of files) {
    const at = positions(result.article.text);
    for (const note of result.notes) out += `${path}: note: ${note.message}\n`;
    for (const f of result.findings) {
      count++;
      const { line, column } = at(f.start);
      const words = result.article.text.slice(f.start, f.end).replace(/\s+/g, ' ');
      out += `${path}:${line}:${column} ${f.severity} ${f.rule} “${clip(words)}” ${f.message}\n`;
      if (f.fixes[0]) out += `    → ${f.fixes[0].title}\n`;
    }
  }
  return `${out}${count} ${count === 1 ? 'finding' : 'findings'} in ${files.length} ${files.length === 1 ? 'file' : 'files'}\n`;
}

const clip = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);
