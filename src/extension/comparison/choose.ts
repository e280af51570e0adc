import {
  CancellationTokenSource,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  TabInputText,
  Uri,
  window,
  workspace,
} from 'vscode';
import { articleFiles } from '../article-files.ts';
import { isProse } from '../articles.ts';

/** How many files of the workspace are offered. */
const mostFiles = 500;

interface ArticleItem extends QuickPickItem {
  readonly uri?: Uri;
}

/**
 * Asks for an article: the open ones first, then the files of the workspace, then any file.
 * @param but one that was chosen already
 */
export async function chooseArticle(title: string, but?: Uri): Promise<Uri | undefined> {
  const choice = await window.showQuickPick(items(but), {
    title,
    placeHolder: l10n.t('Choose an article: a plain text or Markdown file'),
    matchOnDescription: true,
  });
  if (!choice) return undefined;
  if (choice.uri) return choice.uri;
  const files = await window.showOpenDialog({
    title,
    filters: { [l10n.t('Articles')]: ['txt', 'md', 'markdown'], [l10n.t('All files')]: ['*'] },
  });
  return files?.[0];
}

async function items(but: Uri | undefined): Promise<ArticleItem[]> {
  const other = (uri: Uri): boolean => uri.toString() !== but?.toString();
  const open = openArticles().filter(other);
  const token = new CancellationTokenSource().token;
  const files = (await articleFiles(token)).filter((f) => other(f) && !open.some((o) => o.toString() === f.toString()));
  return [
    ...under(l10n.t('Open'), open.map(item)),
    ...under(l10n.t('In this folder'), files.slice(0, mostFiles).map(item)),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: `$(folder-opened) ${l10n.t('Another file…')}` },
  ];
}

const under = (label: string, found: readonly ArticleItem[]): ArticleItem[] =>
  found.length ? [{ label, kind: QuickPickItemKind.Separator }, ...found] : [];

const item = (uri: Uri): ArticleItem => ({
  label: `$(file-text) ${nameOf(uri)}`,
  description: uri.scheme === 'untitled' ? undefined : workspace.asRelativePath(Uri.joinPath(uri, '..')),
  uri,
});

/** The file's name without its folders. */
export const nameOf = (uri: Uri): string => uri.path.split('/').at(-1) ?? uri.path;

// In the order of the tabs; what is open only in the background has no tab.
function openArticles(): Uri[] {
  const tabs = window.tabGroups.all.flatMap((g) => g.tabs.map((t) => t.input));
  const uris = tabs.flatMap((t) => (t instanceof TabInputText ? [t.uri] : []));
  const articles = new Set(workspace.textDocuments.filter(isProse).map((d) => d.uri.toString()));
  return [...new Map(uris.map((u) => [u.toString(), u])).values()].filter((u) => articles.has(u.toString()));
}
