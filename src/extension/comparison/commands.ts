import { commands, type Disposable, l10n, type TextDocument, Uri, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isProse } from '../articles.ts';
import { withArticle } from '../commands/article.ts';
import type { ActiveOutline } from '../outline.ts';
import { chooseArticle } from './choose.ts';
import { type Compared, ComparisonPanel, type ComparisonState, comparisonId } from './panel.ts';

/** Compare Two Articles, Compare the Sources of This Article, Save Comparison. */
export function registerComparison(
  extension: Uri,
  client: BaseLanguageClient,
  outline: ActiveOutline,
): readonly Disposable[] {
  const panels = new Set<ComparisonPanel>();
  const media = Uri.joinPath(extension, 'media');
  const make = (compared: Compared, restored?: WebviewPanel): void => {
    const panel: ComparisonPanel = new ComparisonPanel(client, media, compared, () => panels.delete(panel), restored);
    panels.add(panel);
  };
  const open = (...compared: Compared): void => {
    const shown = [...panels].find(
      (p) => p.compared.length === compared.length && p.compared.every((d, i) => d === compared[i]),
    );
    if (shown) shown.show();
    else make(compared);
  };
  return [
    commands.registerCommand('copydesk.compareArticles', async (clicked?: Uri, selected?: readonly Uri[]) => {
      const uris = selected?.length === 2 ? selected : await chooseTwo(clicked);
      const [left, right] = await Promise.all((uris ?? []).map(articleAt));
      if (left && right) open(left, right);
    }),
    commands.registerCommand('copydesk.compareSources', () => {
      // From the view's button no editor need be in front.
      const document = window.activeTextEditor ? undefined : outline.document;
      return document ? open(document) : withArticle((editor) => open(editor.document));
    }),
    commands.registerCommand('copydesk.saveComparison', () => [...panels].find((p) => p.active)?.save()),
    window.registerWebviewPanelSerializer(comparisonId, {
      // A page whose articles are gone has nothing to show and closes.
      async deserializeWebviewPanel(panel: WebviewPanel, state: ComparisonState | undefined) {
        const uris = (state?.compared ?? []).map((u) => Uri.parse(u));
        const [left, right] = await Promise.all(uris.map(proseAt));
        if (!left || (uris.length === 2 && !right)) panel.dispose();
        else make(right ? [left, right] : [left], panel);
      },
    }),
    {
      dispose: () => {
        for (const p of panels) p.dispose();
      },
    },
  ];
}

async function chooseTwo(clicked: Uri | undefined): Promise<readonly Uri[] | undefined> {
  const left = clicked ?? (await chooseArticle(l10n.t('Compare Two Articles (1/2): the left one')));
  const right = left && (await chooseArticle(l10n.t('Compare Two Articles (2/2): the right one'), left));
  return left && right && [left, right];
}

async function articleAt(uri: Uri): Promise<TextDocument | undefined> {
  const document = await proseAt(uri);
  if (!document) void window.showInformationMessage(l10n.t('Only plain text and Markdown files can be compared.'));
  return document;
}

async function proseAt(uri: Uri): Promise<TextDocument | undefined> {
  try {
    const document = await workspace.openTextDocument(uri);
    return isProse(document) ? document : undefined;
  } catch {
    return undefined;
  }
}
