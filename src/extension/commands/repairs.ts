import { commands, type Disposable, l10n, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FindingRef, commands as ids, type RepairReport, repairsRequest } from '../../server/protocol.ts';
import { type WireEdit, withArticle } from './article.ts';

/** Fix All of One Kind, Preview All Repairs. */
export const registerRepairs = (client: BaseLanguageClient): Disposable[] => [
  commands.registerCommand('copydesk.fixAllOfKind', () =>
    withArticle(({ document }) => fixAllOfKind(client, document.uri)),
  ),
  commands.registerCommand('copydesk.previewRepairs', () =>
    withArticle(async ({ document }) => {
      const kinds = await repairsIn(client, document.uri);
      if (kinds.length) await make(document.uri, kinds, true);
      else nothing();
    }),
  ),
  commands.registerCommand(ids.previewKind, async ({ uri, rule }: FindingRef) => {
    const kinds = await repairsIn(client, Uri.parse(uri));
    await make(
      Uri.parse(uri),
      kinds.filter((k) => k.rule === rule),
      true,
    );
  }),
];

const repairsIn = (client: BaseLanguageClient, uri: Uri): Promise<RepairReport[]> =>
  client.sendRequest<RepairReport[]>(repairsRequest, { uri: uri.toString() });

const nothing = (): void =>
  void window.showInformationMessage(
    l10n.t('No finding in this article has one good repair. Go through them one by one.'),
  );

async function fixAllOfKind(client: BaseLanguageClient, uri: Uri): Promise<void> {
  const kinds = await repairsIn(client, uri);
  if (!kinds.length) {
    nothing();
    return;
  }
  const items = kinds.map((kind) => ({
    label: kind.rule,
    description: kind.repairs.length === 1 ? l10n.t('1 repair') : l10n.t('{0} repairs', kind.repairs.length),
    detail: kind.what,
    report: kind,
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Which kind of finding is to be repaired?'),
    matchOnDetail: true,
  });
  if (!chosen) return;
  const ways = [
    {
      label: l10n.t('Look at each repair first'),
      detail: l10n.t('A list shows them: tick those to be made, or the article’s name for all.'),
      preview: true,
    },
    { label: l10n.t('Make them now'), detail: l10n.t('Undo takes them back all at once.'), preview: false },
  ];
  const way = await window.showQuickPick(ways, { title: chosen.report.rule });
  if (way) await make(uri, [chosen.report], way.preview);
}

/** Makes the repairs at once, or shows each in the editor's list of changes, where a person confirms it. */
async function make(uri: Uri, kinds: readonly RepairReport[], preview: boolean): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { rule, repairs } of kinds)
    for (const { title, text, edits } of repairs)
      for (const { range, newText } of edits as readonly WireEdit[]) {
        const { start, end } = range;
        const at = new Range(start.line, start.character, end.line, end.character);
        const description = text.replace(/\s+/g, ' ').slice(0, 80);
        edit.replace(
          uri,
          at,
          newText,
          preview ? { needsConfirmation: true, label: `${rule}: ${title}`, description } : undefined,
        );
      }
  if (!(await workspace.applyEdit(edit, { isRefactoring: preview }))) return;
  const count = kinds.reduce((n, k) => n + k.repairs.length, 0);
  if (!preview)
    void window.setStatusBarMessage(count === 1 ? l10n.t('1 repair made') : l10n.t('{0} repairs made', count), 5000);
}
