import { type ComparisonCell, type ComparisonTable, type ComparisonWords, verdicts } from '../model/comparison.ts';

/** The words in English. */
export const englishWords: ComparisonWords = {
  matter: 'Matter',
  verdict: 'Verdict',
  conflict: 'Conflict',
  agreement: 'Agree',
  similar: 'Similar',
  single: 'One source only',
  nothing: 'says nothing of it',
  only: 'Only in',
  alone: 'In one text only',
  empty: 'Nothing to compare.',
};

/** How many rows there are of each kind, and how many passages stand in one column only: “Conflict: 2 · Agree: 4”. */
export function comparisonSummary({ rows, only }: ComparisonTable, words: ComparisonWords = englishWords): string {
  const counts = verdicts.map((v) => [words[v], rows.filter((r) => r.verdict === v).length] as const);
  return [...counts, [words.alone, only.length] as const]
    .filter(([, n]) => n > 0)
    .map(([name, n]) => `${name}: ${n}`)
    .join(' · ');
}

/** The comparison as a Markdown table, what stands in one column only below it. */
export function comparisonMarkdown(table: ComparisonTable, title: string, words = englishWords): string {
  const { columns, rows } = table;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const passage = ({ text, source }: ComparisonCell): string =>
    source ? `${cellText(source)}: ${cellText(text)}` : cellText(text);
  const cell = (c: readonly ComparisonCell[]): string => (c.length ? c.map(passage).join(' / ') : '—');
  const body = rows.length
    ? [
        line([words.matter, words.verdict, ...columns.map((c) => cellText(c.name))]),
        line(['---', '---', ...columns.map(() => '---')]),
        ...rows.map((r) => line([cellText(r.about), words[r.verdict], ...r.cells.map(cell)])),
      ]
    : [words.empty];
  const alone = aloneIn(table).flatMap(({ name, passages }) => [
    '',
    `## ${words.only}: ${cellText(name)}`,
    '',
    ...passages.map((c) => `- ${cellText(c.text)}`),
  ]);
  return `${[`# ${cellText(title)}`, '', ...body, ...alone].join('\n')}\n`;
}

const signs = { conflict: '≠', agreement: '=', similar: '≈', single: '·' } as const;

/**
 * The comparison as the body of a page: no script, no style, nothing from outside. A verdict is a word and a sign, not
 * only a colour; every passage is a button with `data-column`, `data-start` and `data-end` when `linked`.
 */
export function comparisonHtml(
  table: ComparisonTable,
  title: string,
  { linked = false, words = englishWords }: { readonly linked?: boolean; readonly words?: ComparisonWords } = {},
): string {
  const { columns, rows } = table;
  const passage = (c: ComparisonCell): string =>
    `${c.source ? `<span class="source">${escaped(c.source)}:</span> ` : ''}${
      linked
        ? `<button type="button" class="passage" data-column="${c.column}" data-start="${c.start}" data-end="${c.end}">${escaped(c.text)}</button>`
        : `<q>${escaped(c.text)}</q>`
    }`;
  const head = [words.matter, words.verdict, ...columns.map((c) => c.name)]
    .map((n) => `<th scope="col">${escaped(n)}</th>`)
    .join('');
  const cell = (c: readonly ComparisonCell[]): string =>
    `<td>${c.length ? c.map((p) => `<div>${passage(p)}</div>`).join('') : `<span class="nothing">${escaped(words.nothing)}</span>`}</td>`;
  const body = rows
    .map(
      (r) =>
        `<tr class="${r.verdict}"><th scope="row">${escaped(r.about)}</th><td class="verdict"><span aria-hidden="true">${signs[r.verdict]}</span> ${escaped(words[r.verdict])}</td>${r.cells.map(cell).join('')}</tr>`,
    )
    .join('\n');
  const alone = aloneIn(table)
    .map(
      ({ name, passages }) =>
        `<section><h2>${escaped(words.only)}: ${escaped(name)}</h2><ul>${passages.map((c) => `<li>${passage(c)}</li>`).join('')}</ul></section>`,
    )
    .join('\n');
  const whole = rows.length
    ? `<table><caption>${escaped(comparisonSummary(table, words))}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`
    : `<p>${escaped(words.empty)}</p>`;
  return `<main><h1>${escaped(title)}</h1>\n${whole}\n${alone}</main>\n`;
}

/** The comparison as a page that stands alone, to be kept or sent. */
export function comparisonPage(table: ComparisonTable, title: string, words = englishWords): string {
  const style = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem;max-width:80rem}table{border-collapse:collapse;width:100%}
caption{text-align:start;padding-bottom:.5rem}th,td{border:1px solid #999;padding:.4rem .6rem;text-align:start;vertical-align:top}
.conflict>.verdict{background:#fbe3e4;font-weight:bold}.agreement>.verdict{background:#e3f3e6}.verdict{white-space:nowrap}.nothing,.source{color:#555}`;
  return `<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>\n<body>\n${comparisonHtml(table, title, { words })}</body>\n</html>\n`;
}

const aloneIn = ({ columns, only }: ComparisonTable) =>
  columns
    .map(({ name }, column) => ({ name, passages: only.filter((c) => c.column === column) }))
    .filter(({ passages }) => passages.length > 0);

const oneLine = (s: string): string => s.replace(/\s+/g, ' ').trim();
const cellText = (s: string): string => oneLine(s).replace(/[\\`*_[\]<>|#]/g, '\\$&');
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (s: string): string => oneLine(s).replace(/[&<>"']/g, (c) => entities[c]!);
