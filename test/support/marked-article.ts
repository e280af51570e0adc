import { unmark } from './marks.ts';

/** What a marked article expects: rule at a label, the labels of its related places, known miss or not. */
export interface Expected {
  readonly label: string;
  readonly rule: string;
  readonly related: readonly string[];
  readonly knownMiss: boolean;
}

/**
 * Reads an article with marks and its list of findings:
 *
 *     date: 2021-01-27            (optional lines before the text: date, format)
 *
 *     The flood killed ⟦a:12 people⟧, police said.
 *     ---findings
 *     b conflicting-figures a
 *     known-miss b unclear-source # reason
 */
export function readMarkedArticle(file: string) {
  const [body = '', list = ''] = file.split(/^---findings[ \t]*\n?/m);
  const header: Record<string, string> = {};
  let rest = body;
  for (let m: RegExpExecArray | null; (m = /^(date|format): (.*)\n/.exec(rest)); rest = rest.slice(m[0].length))
    header[m[1]!] = m[2]!.trim();
  const { text, marks } = unmark(rest.replace(/^\n+/, ''));
  const expected: Expected[] = list
    .split('\n')
    .map((l) => l.replace(/#.*/, '').trim())
    .filter(Boolean)
    .map((line) => {
      const knownMiss = line.startsWith('known-miss ');
      const [label = '', rule = '', ...related] = line.replace(/^known-miss /, '').split(/\s+/);
      for (const l of [label, ...related])
        if (!marks.some((m) => m.label === l)) throw new Error(`no mark ${l}: in the text`);
      return { label, rule, related, knownMiss };
    });
  return { text, marks, expected, date: header.date, format: header.format as 'plain' | 'markdown' | undefined };
}
