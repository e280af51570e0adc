import type { ReportedFile } from './summary.ts';

/** A table (CSV, RFC 4180, UTF-8 with a mark for spreadsheets), a line for each finding. */
export function tableReport(files: readonly ReportedFile[]): string {
  const rows = files.flatMap(({ path, findings }) =>
    findings.map((f) => [path, f.line, f.column, f.severity, f.rule, f.text, f.message, f.fix ?? '']),
  );
  const head = ['file', 'line', 'column', 'severity', 'rule', 'text', 'message', 'repair'];
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
