import type { Rule } from '../model/rule.ts';

/** The catalogue as JSON: everything a rule says of itself. */
export const catalogueJson = (rules: readonly Rule[]): string =>
  `${JSON.stringify({ version: 1, rules: rules.map((r) => r.meta) }, null, 1)}\n`;

/** The catalogue for people: id, severity, what it marks. */
export const catalogueText = (rules: readonly Rule[]): string =>
  rules.map((r) => `${r.meta.id.padEnd(22)} ${r.meta.severity.padEnd(12)} ${r.meta.what}\n`).join('');
