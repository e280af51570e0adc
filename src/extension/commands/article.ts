import {
  commands,
  type Disposable,
  l10n,
  Range,
  type TextDocument,
  type TextEditor,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ArticleReport, articleRequest, safeFixesRequest } from '../../server/protocol.ts';
import type { ArticleDates } from '../article-dates.ts';
import { isArticle } from '../articles.ts';

/** An edit as the protocol sends it. */
export interface WireEdit {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly newText: string;
}
interface Place {
  readonly line: number;
  readonly character: number;
}

/** Commands on the article in the active editor. */
export const registerArticleCommands = (client: BaseLanguageClient, dates: ArticleDates): Disposable[] => [
  commands.registerCommand('copydesk.checkArticle', () => withArticle((editor) => checkArticle(client, editor))),
  commands.registerCommand('copydesk.fixAllSafe', () => withArticle((editor) => fixAllSafe(client, editor))),
  commands.registerCommand('copydesk.setArticleDate', () => withArticle((editor) => setDate(dates, editor))),
];

/** Runs on the active text editor, or says that one is needed. `fits`: which texts it can be carried out on. */
export async function withArticle<T>(
  action: (editor: TextEditor) => T,
  fits: (document: TextDocument) => boolean = isArticle,
): Promise<T | undefined> {
  const editor = window.activeTextEditor;
  if (editor && fits(editor.document)) return action(editor);
  void window.showInformationMessage(l10n.t('Open an article first: a plain text or Markdown file.'));
  return undefined;
}

async function checkArticle(client: BaseLanguageClient, { document }: TextEditor): Promise<void> {
  const report = await client.sendRequest<ArticleReport | null>(articleRequest, { uri: document.uri.toString() });
  if (!report) return;
  const count = Object.values(report.counts).reduce((a, b) => a + b, 0);
  const note = report.notes[0];
  if (note) void window.showInformationMessage(note);
  else if (!count) void window.showInformationMessage(l10n.t('Nothing to mark in this article.'));
  else await commands.executeCommand('workbench.actions.view.problems');
}

async function fixAllSafe(client: BaseLanguageClient, { document }: TextEditor): Promise<void> {
  const wire = await client.sendRequest<WireEdit[]>(safeFixesRequest, { uri: document.uri.toString() });
  const edit = new WorkspaceEdit();
  for (const { range, newText } of wire) {
    edit.replace(
      document.uri,
      new Range(range.start.line, range.start.character, range.end.line, range.end.character),
      newText,
    );
  }
  if (wire.length) await workspace.applyEdit(edit);
  void window.setStatusBarMessage(
    wire.length ? l10n.t('{0} safe repairs made', wire.length) : l10n.t('No safe repair to make'),
    5000,
  );
}

async function setDate(dates: ArticleDates, { document }: TextEditor): Promise<void> {
  const uri = document.uri.toString();
  const value = await window.showInputBox({
    title: l10n.t('Article Date'),
    prompt: l10n.t(
      'The day the article is published, for example 2021-01-27. Leave it empty to use the date in the article.',
    ),
    value: dates.of(uri) ?? '',
    validateInput: (text) =>
      text === '' || isDay(text) ? undefined : l10n.t('Write the day as year-month-day, for example 2021-01-27.'),
  });
  if (value !== undefined) await dates.set(uri, value || undefined);
}

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
