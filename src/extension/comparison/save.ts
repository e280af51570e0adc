import { l10n, Uri, window, workspace } from 'vscode';
import type { CompareReport } from '../../server/protocol.ts';

/** Asks where, and writes the comparison there: HTML where the name ends so, else Markdown. Then shows what to do with it. */
export async function saveComparison(report: CompareReport, title: string, beside: Uri): Promise<void> {
  const name = `${title.replace(/[^\p{L}\p{N}.-]+/gu, '-')}.md`;
  const target = await window.showSaveDialog({
    title: l10n.t('Save Comparison'),
    defaultUri: beside.scheme === 'untitled' ? undefined : Uri.joinPath(beside, '..', name),
    filters: { Markdown: ['md'], HTML: ['html'] },
  });
  if (!target) return;
  const text = /\.html?$/i.test(target.path) ? report.html : report.markdown;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
    void window.setStatusBarMessage(l10n.t('Comparison saved'), 5000);
  } catch {
    void window.showErrorMessage(
      l10n.t('The comparison could not be saved there. Choose a folder that you may write to.'),
    );
  }
}
