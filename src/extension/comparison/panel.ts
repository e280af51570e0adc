import {
  Disposable,
  env,
  l10n,
  Range,
  Selection,
  TabInputText,
  type TextDocument,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CompareParams, type CompareReport, compareRequest } from '../../server/protocol.ts';
import { pageIcon } from '../webview.ts';
import { nameOf } from './choose.ts';
import { comparisonHtml } from './page.ts';
import { saveComparison } from './save.ts';
import { comparisonWords } from './words.ts';

/** One article, whose sources are compared, or two. */
export type Compared = readonly [TextDocument] | readonly [TextDocument, TextDocument];

/** The kind of page, by which the editor brings it back when its window is loaded anew. */
export const comparisonId = 'copydesk.comparison';

/** What a page keeps for that: the addresses of the one or two articles. */
export interface ComparisonState {
  readonly compared: readonly string[];
}

/** What the page's script says. */
type FromPage =
  | { readonly type: 'ready' | 'save' | 'copy' }
  | { readonly type: 'go'; readonly column: number; readonly start: number; readonly end: number };

/** How long typing has to rest before the page is brought up to date, in milliseconds. */
const rest = 500;

/** A tab with a comparison. It follows the articles while they change; a passage leads to its place. */
export class ComparisonPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #subscriptions: Disposable;
  readonly #title: string;
  #report: CompareReport | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `restored`: the empty page that the editor brought back; without it a new one is opened. */
  constructor(
    private readonly client: BaseLanguageClient,
    media: Uri,
    readonly compared: Compared,
    onEnd: () => void,
    restored?: WebviewPanel,
  ) {
    const [left, right] = compared.map((d) => nameOf(d.uri));
    this.#title = right ? l10n.t('{0} and {1}', left!, right) : l10n.t('Sources of {0}', left!);
    const column = right ? ViewColumn.Active : ViewColumn.Beside;
    this.#panel = restored ?? window.createWebviewPanel(comparisonId, this.#title, column, { enableFindWidget: true });
    this.#panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    this.#panel.iconPath = pageIcon(media);
    this.#subscriptions = Disposable.from(
      this.#panel.webview.onDidReceiveMessage((m: FromPage) => this.#take(m)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (compared.includes(document as never)) this.#later();
      }),
      this.#panel.onDidDispose(() => {
        this.dispose();
        onEnd();
      }),
    );
    this.#panel.webview.html = comparisonHtml(this.#panel.webview, media, this.#title);
  }

  show(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#subscriptions.dispose();
    this.#panel.dispose();
  }

  /** Lets a person save what the page shows. */
  async save(): Promise<void> {
    if (this.#report) await saveComparison(this.#report, this.#title, this.compared[0].uri);
  }

  get active(): boolean {
    return this.#panel.active;
  }

  #later(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#compare(), rest);
  }

  async #compare(): Promise<void> {
    const texts = this.compared.map((d) => ({
      uri: d.uri.toString(),
      name: nameOf(d.uri),
      languageId: d.languageId,
      text: d.getText(),
    }));
    const params: CompareParams = {
      articles: texts as unknown as CompareParams['articles'],
      title: this.#title,
      words: comparisonWords(),
    };
    this.#report = await this.client.sendRequest<CompareReport>(compareRequest, params);
    const state: ComparisonState = { compared: texts.map((t) => t.uri) };
    await this.#panel.webview.postMessage({ type: 'show', body: this.#report.body, state });
  }

  async #take(m: FromPage): Promise<void> {
    if (m.type === 'ready') await this.#compare();
    else if (m.type === 'save') await this.save();
    else if (m.type === 'go') await this.#goTo(m);
    else if (this.#report) {
      await env.clipboard.writeText(this.#report.markdown);
      void window.setStatusBarMessage(l10n.t('Comparison copied'), 5000);
    }
  }

  // Where the article already has a tab, else beside the page: the page stays in view.
  async #goTo({ column, start, end }: { column: number; start: number; end: number }): Promise<void> {
    const document = this.compared[column];
    if (!document) return;
    const tabbed = window.tabGroups.all.find(
      (g) =>
        g.viewColumn !== this.#panel.viewColumn &&
        g.tabs.some((t) => t.input instanceof TabInputText && t.input.uri.toString() === document.uri.toString()),
    );
    const editor = await window.showTextDocument(document, tabbed?.viewColumn ?? ViewColumn.Beside);
    const at = new Range(document.positionAt(start), document.positionAt(end));
    editor.selection = new Selection(at.start, at.end);
    editor.revealRange(at, 2); // InCenterIfOutsideViewport
  }
}
