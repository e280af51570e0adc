import {
  ConfigurationTarget,
  commands,
  type Disposable,
  l10n,
  type Selection,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type FindingRef, commands as ids } from '../../server/protocol.ts';
import { openRulePage } from '../rule-pages.ts';
import type { SharedFiles } from '../shared-files.ts';
import { withArticle } from './article.ts';

/** Longest stretch of an article that counts as a name, in characters. */
const longestName = 100;

/** What a person can do with a finding besides repairing it. */
export const registerFindingCommands = (files: SharedFiles): Disposable[] => [
  commands.registerCommand(ids.stet, async ({ uri, rule, fingerprint, text }: FindingRef) => {
    if (await files.addStet(Uri.parse(uri), { rule, fingerprint, text: text.slice(0, 120) }))
      void window.setStatusBarMessage(l10n.t('Kept as written'), 5000);
  }),
  commands.registerCommand(ids.addName, ({ uri, text }: FindingRef) => addName(Uri.parse(uri), text, files)),
  commands.registerCommand('copydesk.addSelectionToNames', () => withArticle((editor) => addSelection(editor, files))),
  commands.registerCommand(ids.openRule, ({ rule }: Pick<FindingRef, 'rule'>) => openRulePage(rule)),
  commands.registerCommand(ids.setSeverity, ({ uri, rule }: FindingRef) => setSeverity(Uri.parse(uri), rule, files)),
];

async function addSelection(
  { document, selection }: { document: TextDocument; selection: Selection },
  files: SharedFiles,
): Promise<void> {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  const name = range && document.getText(range).trim().replace(/\s+/g, ' ');
  if (!name) void window.showInformationMessage(l10n.t('Select a name first.'));
  else if (name.length > longestName)
    void window.showInformationMessage(l10n.t('That is too long for a name. Select only the name.'));
  else await addName(document.uri, name, files);
}

async function addName(article: Uri, name: string, files: SharedFiles): Promise<void> {
  if (await files.addName(article, name))
    void window.setStatusBarMessage(l10n.t('“{0}” is now on the names list', name), 5000);
}

async function setSeverity(article: Uri, rule: string, files: SharedFiles): Promise<void> {
  const severity = await window.showQuickPick(
    [
      { label: l10n.t('Off'), value: 'off', description: l10n.t('do not look for it') },
      { label: l10n.t('Hint'), value: 'hint', description: l10n.t('three dots under the words') },
      { label: l10n.t('Information'), value: 'information', description: l10n.t('a blue line') },
      { label: l10n.t('Warning'), value: 'warning', description: l10n.t('a yellow line') },
      { label: l10n.t('Error'), value: 'error', description: l10n.t('a red line') },
    ],
    { title: l10n.t('How grave is “{0}”?', rule) },
  );
  if (!severity) return;
  const folder = workspace.getWorkspaceFolder(article);
  if (folder) {
    const whom = await window.showQuickPick(
      [
        {
          label: l10n.t('For everyone in this folder'),
          description: l10n.t('written into copydesk.json'),
          shared: true,
        },
        { label: l10n.t('Only for me'), description: l10n.t('written into your settings'), shared: false },
      ],
      { title: l10n.t('For whom?') },
    );
    if (!whom) return;
    if (whom.shared) {
      await files.setSeverity(folder, rule, severity.value);
      return;
    }
  }
  const settings = workspace.getConfiguration('copydesk');
  const own = settings.inspect<Record<string, string>>('rules')?.globalValue ?? {};
  await settings.update('rules', { ...own, [rule]: severity.value }, ConfigurationTarget.Global);
}
