import { commands, type Disposable, l10n, Range, Selection, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ArticleParams, type SourceReport, sourcesRequest } from '../../server/protocol.ts';
import { withArticle } from './article.ts';

/** Show Sources: who is quoted in the article, and a way to each passage. */
export const registerSources = (client: BaseLanguageClient): Disposable =>
  commands.registerCommand('copydesk.showSources', () => withArticle((editor) => showSources(client, editor)));

async function showSources(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const { document } = editor;
  const params: ArticleParams = { uri: document.uri.toString() };
  const sources = await client.sendRequest<readonly SourceReport[]>(sourcesRequest, params);
  if (!sources.length) {
    void window.showInformationMessage(l10n.t('Nobody is named as a source in this article.'));
    return;
  }
  const items = sources.flatMap(({ name, claims }) =>
    claims.map((claim, i) => ({
      label: i === 0 ? `$(person) ${name}` : '',
      description: i === 0 && claims.length > 1 ? l10n.t('{0} statements', claims.length) : '',
      detail: claim.text.replace(/\s+/g, ' '),
      claim,
    })),
  );
  const choice = await window.showQuickPick(items, {
    title: l10n.t('Sources of this article'),
    placeHolder: l10n.t('Choose a statement to go there'),
    matchOnDetail: true,
  });
  if (!choice) return;
  const range = new Range(document.positionAt(choice.claim.start), document.positionAt(choice.claim.end));
  const shown = await window.showTextDocument(document);
  shown.selection = new Selection(range.start, range.end);
  shown.revealRange(range);
}
