import { Disposable, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CheckedParams, checkedNotification } from '../server/protocol.ts';
import type { ArticleDates } from './article-dates.ts';
import { articles } from './articles.ts';

/** One item behind the language: how many findings, the article's date. Selecting it sets the date. */
export function showStatus(client: BaseLanguageClient, dates: ArticleDates): Disposable {
  const item = languages.createLanguageStatusItem('copydesk', articles);
  item.name = 'Copydesk';
  const known = new Map<string, CheckedParams>();
  const show = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString() ?? '';
    const report = known.get(uri);
    const count = Object.values(report?.counts ?? {}).reduce((a, b) => a + b, 0);
    item.busy = !report;
    item.text = report
      ? count === 1
        ? l10n.t('Copydesk: 1 finding')
        : l10n.t('Copydesk: {0} findings', count)
      : l10n.t('Copydesk: checking');
    item.detail =
      report?.notes[0] ?? (report?.date ? l10n.t('Article date: {0}', report.date) : l10n.t('Article date: not known'));
    item.severity = report?.notes.length ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    const title = dates.of(uri) ? l10n.t('Change Date') : l10n.t('Set Date');
    item.command = { command: 'copydesk.setArticleDate', title };
  };
  const heard = client.onNotification(checkedNotification, (report: CheckedParams) => {
    known.set(report.uri, report);
    show();
  });
  const switched = window.onDidChangeActiveTextEditor(show);
  show();
  return Disposable.from(item, heard, switched);
}
