import type { Edit, Finding, Fix } from '../model/finding.ts';

/** Applies sorted, disjoint edits to the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** The edits of all fixes that can be made together: in the order given, one that touches an earlier one is left out. */
export function together(fixes: readonly Fix[]): Edit[] {
  const taken: Edit[] = [];
  for (const fix of fixes) {
    const clash = fix.edits.some((e) =>
      taken.some((t) => (e.start < t.end && t.start < e.end) || (e.start === t.start && e.end === t.end)),
    );
    if (!clash) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The first fix of each finding whose first fix is safe: what *fix all* may do unasked. */
export const safeFixes = (findings: readonly Finding[]): Fix[] =>
  findings.flatMap((f) => (f.fixes[0]?.safe ? [f.fixes[0]] : []));

/** The one good repair of each finding that has one: the preferred, else a first one that is safe. */
export const goodFixes = (findings: readonly Finding[]): Fix[] =>
  findings.flatMap((f) => f.fixes.find((x) => x.preferred) ?? (f.fixes[0]?.safe ? f.fixes[0] : []));
