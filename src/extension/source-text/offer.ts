import { commands, l10n, window } from 'vscode';

/** Tells that an article has no source text, and offers to link one. */
export async function offerLink(): Promise<void> {
  const choose = l10n.t('Link…');
  const chosen = await window.showInformationMessage(
    l10n.t('No source text is known for this article. Put it beside the article as “name.zh.txt”, or link it.'),
    choose,
  );
  if (chosen === choose) await commands.executeCommand('copydesk.linkSource');
}
