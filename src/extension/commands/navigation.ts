import {
  commands,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  Selection,
  type TextEditor,
  window,
} from 'vscode';
import { withArticle } from './article.ts';

/** Next and previous finding, round the article's end. */
export const registerNavigation = (): Disposable[] => [
  commands.registerCommand('copydesk.nextFinding', () => withArticle((editor) => go(editor, 1))),
  commands.registerCommand('copydesk.previousFinding', () => withArticle((editor) => go(editor, -1))),
];

function go(editor: TextEditor, direction: 1 | -1): void {
  const findings = ours(editor).sort((a, b) => a.range.start.compareTo(b.range.start));
  if (!findings.length) {
    void window.setStatusBarMessage(l10n.t('No findings in this article'), 5000);
    return;
  }
  const here = editor.selection.start;
  const next =
    direction > 0
      ? (findings.find((f) => f.range.start.isAfter(here)) ?? findings[0]!)
      : (findings.findLast((f) => f.range.start.isBefore(here)) ?? findings.at(-1)!);
  editor.selection = new Selection(next.range.start, next.range.end);
  editor.revealRange(next.range);
  void commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

const ours = (editor: TextEditor): Diagnostic[] =>
  languages.getDiagnostics(editor.document.uri).filter((d) => d.source === 'copydesk');
