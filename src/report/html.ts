import { type Severity, severities } from '../model/finding.ts';
import { countsByRule, type ReportedFile, type RuleCount } from './summary.ts';

/** The words of the report, in the reader's language; `{0}` and `{1}` stand for numbers or names. */
export interface ReportWords {
  readonly title: string;
  readonly sum: string;
  readonly nothing: string;
  readonly byRule: string;
  readonly byFile: string;
  readonly rule: string;
  readonly findings: string;
  readonly lineAndColumn: string;
  readonly clean: string;
  readonly allRules: string;
  readonly showOnly: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly notes: readonly string[];
}

/**
 * The report's content as HTML: sum, findings by rule with a chart, findings by file. Every word of an article is
 * escaped. `interactive`: with what the page in the editor needs, where rows lead to their passages.
 */
export function reportBody(files: readonly ReportedFile[], words: ReportWords, interactive: boolean): string {
  const counts = countsByRule(files);
  const sum = counts.reduce((n, c) => n + c.count, 0);
  const found = files.filter((f) => f.findings.length);
  const head = `<h1>${escaped(words.title)}</h1>
<p class="sum">${escaped(filled(sum ? words.sum : words.nothing, sum, files.length))}</p>
${words.notes.map((n) => `<p class="quiet">${escaped(n)}</p>`).join('')}`;
  if (!sum) return head;
  return `${head}
<section aria-labelledby="by-rule"><h2 id="by-rule">${escaped(words.byRule)}</h2>${legend(counts, words)}
<table><thead><tr><th scope="col">${escaped(words.rule)}</th><th scope="col" class="number">${escaped(words.findings)}</th><th class="chart"></th></tr></thead>
<tbody>${counts.map((c) => ruleRow(c, counts[0]!.count, interactive)).join('\n')}</tbody></table></section>
<section aria-labelledby="by-file"><h2 id="by-file">${escaped(words.byFile)}</h2>
${interactive ? filter(counts, words) : ''}
${found.map((f) => fileBlock(f, words, interactive)).join('\n')}
${files.length > found.length ? `<p class="quiet">${escaped(filled(words.clean, files.length - found.length))}</p>` : ''}</section>`;
}

/** The report as a page of its own: one file, no script, nothing fetched; light or dark as the reader has it. */
export const reportPage = (files: readonly ReportedFile[], words: ReportWords, language: string): string =>
  `<!DOCTYPE html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title><style>${style}</style></head>
<body><main>${reportBody(files, words, false)}</main></body></html>
`;

function legend(counts: readonly RuleCount[], words: ReportWords): string {
  const present = bySeverity.filter((s) => counts.some((c) => c.bySeverity[s]));
  const sum = (s: Severity): number => counts.reduce((n, c) => n + c.bySeverity[s], 0);
  return `<ul class="legend">${present
    .map((s) => `<li><span class="key ${s}" aria-hidden="true"></span>${escaped(words.severities[s])} ${sum(s)}</li>`)
    .join('')}</ul>`;
}

const bySeverity = [...severities].reverse();

function ruleRow({ rule, count, bySeverity: by }: RuleCount, most: number, interactive: boolean): string {
  let x = 0;
  const bars = bySeverity
    .map((s) => {
      const width = (by[s] / most) * 100;
      const bar = width ? `<rect class="${s}" x="${round(x)}" y="0" width="${round(width)}" height="10"/>` : '';
      x += width;
      return bar;
    })
    .join('');
  const name = interactive
    ? `<button type="button" class="link" data-page="${escaped(rule)}">${escaped(rule)}</button>`
    : escaped(rule);
  return `<tr><th scope="row">${name}</th><td class="number">${count}</td><td class="chart"><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${bars}</svg></td></tr>`;
}

const round = (n: number): string => n.toFixed(2).replace(/\.?0+$/, '');

const filter = (counts: readonly RuleCount[], words: ReportWords): string =>
  `<p><label>${escaped(words.showOnly)} <select id="filter"><option value="">${escaped(words.allRules)}</option>${counts
    .map((c) => `<option value="${escaped(c.rule)}">${escaped(c.rule)} (${c.count})</option>`)
    .join('')}</select></label></p>`;

function fileBlock({ path, uri, findings }: ReportedFile, words: ReportWords, interactive: boolean): string {
  const items = findings.map((f) => {
    const where = escaped(filled(words.lineAndColumn, f.line, f.column));
    const place = interactive
      ? `<button type="button" class="link" data-uri="${escaped(uri)}" data-line="${f.line}" data-column="${f.column}">${where}</button>`
      : `<span class="place">${where}</span>`;
    return `<li data-rule="${escaped(f.rule)}"><span class="key ${f.severity}" title="${escaped(words.severities[f.severity])}" role="img" aria-label="${escaped(words.severities[f.severity])}"></span> ${place} <q>${escaped(f.text)}</q> <span class="message">${escaped(f.message)}</span> <span class="quiet">${escaped(f.rule)}</span></li>`;
  });
  return `<details open><summary>${escaped(path)} <span class="quiet">${findings.length}</span></summary><ul class="findings">${items.join('\n')}</ul></details>`;
}

const filled = (text: string, ...values: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)] ?? ''));

const escaped = (s: string): string =>
  s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

// Colours at least 3:1 against both grounds.
const style = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0}main{max-width:60rem;margin:auto;padding:1.5rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}.quiet{opacity:.75}table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.25rem .8rem .25rem 0;font-weight:normal}
tbody tr{border-bottom:1px solid #8886}.number{text-align:end}.chart{width:60%}.bar{width:100%;height:.7rem;display:block}
.legend{display:flex;gap:1.2rem;list-style:none;padding:0;flex-wrap:wrap}.key{display:inline-block;width:.7rem;height:.7rem;border-radius:2px;margin-inline-end:.4rem}
.error{fill:#d13438;background:#d13438}.warning{fill:#b87700;background:#b87700}.information{fill:#2b7bd6;background:#2b7bd6}.hint{fill:#808080;background:#808080}
summary{font-weight:600;cursor:pointer;padding:.3rem 0}.findings{list-style:none;padding:0 0 0 1rem}.findings li{margin:.4rem 0}q{font-style:italic}.place{font-variant-numeric:tabular-nums}
@media print{details{break-inside:avoid}}`;
