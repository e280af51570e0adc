import { commands, type Disposable, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import { type FindingRef, commands as ids } from '../../server/protocol.ts';
import { openRulePage } from '../rule-pages.ts';
import type { SharedFiles } from '../shared-files.ts';
import { withArticle } from './article.ts';

/** What a person can do with a finding besides repairing it. */
export const registerFindingCommands = (context: ExtensionContext, files: SharedFiles): Disposable[] => [
  commands.registerCommand(ids.stet, ({ uri, rule, fingerprint, text }: FindingRef) =>
    files.addStet(Uri.parse(uri), { rule, fingerprint, text: text.slice(0, 120) }),
  ),
  commands.registerCommand(ids.addName, ({ uri, text }: FindingRef) => files.addName(Uri.parse(uri), text)),
  commands.registerCommand('copydesk.addSelectionToNames', () => withArticle((editor) => addSelection(editor, files))),
  commands.registerCommand(ids.openRule, ({ rule }: FindingRef) => openRulePage(context.extensionUri, rule)),
  commands.registerCommand(ids.setSeverity, ({ rule }: FindingRef) => setSeverity(rule)),
];

async function addSelection(
  { document, selection }: { document: import('vscode').TextDocument; selection: import('vscode').Selection },
  files: SharedFiles,
): Promise<void> {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  const name = range && document.getText(range).trim().replace(/\s+/g, ' ');
  if (!name) void window.showInformationMessage(l10n.t('Select a name first.'));
  else if (name.length > 100)
    void window.showInformationMessage(l10n.t('That is too long for a name. Select only the name.'));
  else if (await files.addName(document.uri, name))
    void window.setStatusBarMessage(l10n.t('“{0}” is now on the names list', name), 5000);
}

async function setSeverity(rule: string): Promise<void> {
  const choices = [
    { label: l10n.t('Off'), value: 'off', description: l10n.t('do not look for it') },
    { label: l10n.t('Hint'), value: 'hint', description: l10n.t('three dots under the words') },
    { label: l10n.t('Information'), value: 'information', description: l10n.t('a blue line') },
    { label: l10n.t('Warning'), value: 'warning', description: l10n.t('a yellow line') },
    { label: l10n.t('Error'), value: 'error', description: l10n.t('a red line') },
  ];
  const choice = await window.showQuickPick(choices, { title: l10n.t('How grave is “{0}”?', rule) });
  if (!choice) return;
  const settings = workspace.getConfiguration('copydesk');
  await settings.update('rules', { ...settings.get<Record<string, string>>('rules', {}), [rule]: choice.value }, true);
}
