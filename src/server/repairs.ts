import type { TextDocument } from 'vscode-languageserver-textdocument';
import { goodFixes, together } from '../engine/apply.ts';
import type { CheckResult } from '../engine/check.ts';
import type { Edit, Fix } from '../model/finding.ts';
import { textOf } from '../model/span.ts';
import { rules } from '../rules/index.ts';
import { textEdits } from './convert.ts';
import type { RepairReport } from './protocol.ts';
import { titleOf } from './titles.ts';

/** The good repairs of an article by rule. All of them can be made together: one that touches an earlier one is left out. */
export function repairsOf(document: TextDocument, { article, findings }: CheckResult): RepairReport[] {
  const taken = new Set<Edit>(together(goodFixes(findings)));
  const can = (f: Fix): boolean => f.edits.every((e) => taken.has(e));
  return [...new Set(findings.map((f) => f.rule))].flatMap((rule) => {
    const repairs = findings
      .filter((f) => f.rule === rule)
      .flatMap((finding) =>
        goodFixes([finding])
          .filter(can)
          .map((fix) => ({
            title: titleOf(fix.title),
            text: textOf(article.text, finding),
            edits: textEdits(document, fix.edits),
          })),
      );
    const what = rules.find((r) => r.meta.id === rule)?.meta.what ?? rule;
    return repairs.length ? [{ rule, what, repairs }] : [];
  });
}
