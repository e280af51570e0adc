import { commands, Disposable, type ExtensionContext, l10n, type TextEditor, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AlignmentReport, alignmentRequest } from '../../server/protocol.ts';
import { isProse } from '../articles.ts';
import { withArticle } from '../commands/article.ts';
import type { ActiveOutline } from '../outline.ts';
import { SideBySide } from './beside.ts';
import { showLink } from './link-status.ts';
import { SourceLinks } from './links.ts';
import { SourceTable } from './table.ts';

/** Link, unlink, show and compare the text that an article was translated from. */
export function registerSourceText(
  context: ExtensionContext,
  client: BaseLanguageClient,
  outline: ActiveOutline,
): Disposable & { readonly sendAll: () => void } {
  const links = new SourceLinks(context.workspaceState, client);
  const ask = (uri: Uri): Promise<AlignmentReport | null> =>
    client.sendRequest<AlignmentReport | null>(alignmentRequest, { uri: uri.toString() });
  const beside = new SideBySide(ask, outline);
  const table = new SourceTable(ask, outline);
  const all = Disposable.from(
    beside,
    table,
    showLink(outline, links),
    commands.registerCommand('copydesk.linkSource', () => withArticle((editor) => link(links, editor), isProse)),
    commands.registerCommand('copydesk.unlinkSource', () =>
      withArticle(({ document }) => links.set(document.uri.toString(), undefined), isProse),
    ),
    commands.registerCommand('copydesk.showSource', () => withArticle((editor) => beside.show(editor), isProse)),
    commands.registerCommand('copydesk.compareSource', () => withArticle(({ document }) => table.show(document.uri))),
  );
  return Object.assign(all, { sendAll: () => links.sendAll() });
}

async function link(links: SourceLinks, { document }: TextEditor): Promise<void> {
  const [source] =
    (await window.showOpenDialog({
      title: l10n.t('Which file was this article translated from?'),
      openLabel: l10n.t('Link'),
      defaultUri: document.isUntitled ? undefined : Uri.joinPath(document.uri, '..'),
      filters: { [l10n.t('Articles')]: ['txt', 'md', 'markdown'], [l10n.t('All files')]: ['*'] },
    })) ?? [];
  if (source) await links.set(document.uri.toString(), source.toString());
}
