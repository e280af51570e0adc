import type { ComparisonCell, ComparisonRow, ComparisonTable } from '../model/comparison.ts';

/** The comparison as a Markdown table, what stands in one column only below it. */
export function comparisonMarkdown({ columns, rows, only }: ComparisonTable, title: string): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cell = (c: ComparisonCell | undefined): string => (c ? cellText(c.text) : '—');
  const table = rows.length
    ? [
        line(['Matter', ...columns.map((c) => cellText(c.name)), 'Verdict']),
        line(['---', ...columns.map(() => '---'), '---']),
        ...rows.map((r) => line([cellText(r.about), ...r.cells.map(cell), verdict(r)])),
      ]
    : ['Nothing to compare.'];
  const alone = columns.flatMap(({ name }, column) => {
    const passages = only.filter((c) => c.column === column);
    return passages.length
      ? ['', `## Only in: ${cellText(name)}`, '', ...passages.map((c) => `- ${cellText(c.text)}`)]
      : [];
  });
  return `${[`# ${cellText(title)}`, '', ...table, ...alone].join('\n')}\n`;
}

/**
 * The comparison as the body of a page: no script, no style, nothing from outside. Conflicts carry the word, not only
 * a class; every passage is a button with `data-column`, `data-start` and `data-end` when `linked`.
 */
export function comparisonHtml(
  { columns, rows, only }: ComparisonTable,
  title: string,
  { linked = false } = {},
): string {
  const passage = (c: ComparisonCell): string =>
    linked
      ? `<button type="button" class="passage" data-column="${c.column}" data-start="${c.start}" data-end="${c.end}">${escaped(c.text)}</button>`
      : `<q>${escaped(c.text)}</q>`;
  const head = ['Matter', ...columns.map((c) => c.name), 'Verdict']
    .map((n) => `<th scope="col">${escaped(n)}</th>`)
    .join('');
  const body = rows
    .map((r) => {
      const cells = r.cells
        .map((c) => `<td>${c ? passage(c) : '<span class="nothing">says nothing of it</span>'}</td>`)
        .join('');
      return `<tr class="${r.verdict}"><th scope="row">${escaped(r.about)}</th>${cells}<td class="verdict">${verdict(r)}</td></tr>`;
    })
    .join('\n');
  const alone = columns
    .map(({ name }, column) => {
      const passages = only.filter((c) => c.column === column);
      return passages.length
        ? `<section><h2>Only in: ${escaped(name)}</h2><ul>${passages.map((c) => `<li>${passage(c)}</li>`).join('')}</ul></section>`
        : '';
    })
    .join('\n');
  const table = rows.length
    ? `<table><caption>${escaped(title)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`
    : '<p>Nothing to compare.</p>';
  return `<main><h1>${escaped(title)}</h1>\n${table}\n${alone}</main>\n`;
}

const verdict = ({ verdict }: ComparisonRow): string => (verdict === 'conflict' ? 'Conflict' : 'Agree');

const cellText = (s: string): string =>
  s
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#]/g, '\\$&');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (s: string): string =>
  s
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"']/g, (c) => entities[c]!);
