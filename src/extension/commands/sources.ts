import { commands, type Disposable, l10n, window } from 'vscode';
import { commands as ids } from '../../server/protocol.ts';
import type { ActiveOutline } from '../outline.ts';
import { withArticle } from './article.ts';
import { placeOf } from './go-to.ts';

/** Show Sources: who is quoted in the article, and a way to each statement. */
export const registerSources = (outline: ActiveOutline): Disposable =>
  commands.registerCommand('copydesk.showSources', () => withArticle(() => showSources(outline)));

async function showSources({ present }: ActiveOutline): Promise<void> {
  if (!present?.sources.length) {
    void window.showInformationMessage(l10n.t('Nobody is named as a source in this article.'));
    return;
  }
  const items = present.sources.flatMap(({ name, claims }) =>
    claims.map((claim) => ({
      label: `$(person) ${name}`,
      detail: claim.text.replace(/\s+/g, ' '),
      description: l10n.t('line {0}', present.document.positionAt(claim.start).line + 1),
      claim,
    })),
  );
  const choice = await window.showQuickPick(items, {
    title: l10n.t('Sources of this article'),
    placeHolder: l10n.t('Choose a statement to go there'),
    matchOnDetail: true,
  });
  if (choice) await commands.executeCommand(ids.goTo, placeOf(present.document, choice.claim));
}
