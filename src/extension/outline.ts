import { Disposable, EventEmitter, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ArticleParams,
  type CheckedParams,
  checkedNotification,
  type OutlineReport,
  outlineRequest,
} from '../server/protocol.ts';
import { isArticle } from './articles.ts';

/** An article and what is known of it. */
export interface Outline extends OutlineReport {
  readonly document: TextDocument;
}

/** Follows the article in the active editor: what it holds, after each check. The last article stays when others come. */
export class ActiveOutline implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** Fires when there is something new to show, not at every keystroke that changes nothing. */
  readonly onChange = this.#changed.event;
  readonly #subscriptions: Disposable;
  #present: Outline | undefined;
  #checked: CheckedParams | undefined;
  readonly #known = new Map<string, CheckedParams>();
  #asked = 0;
  #last: TextDocument | undefined;

  constructor(private readonly client: BaseLanguageClient) {
    this.#last = this.document;
    this.#subscriptions = Disposable.from(
      this.#changed,
      client.onNotification(checkedNotification, (report: CheckedParams) => {
        this.#known.set(report.uri, report);
        if (report.uri === this.document?.uri.toString()) void this.#ask();
      }),
      window.onDidChangeActiveTextEditor(() => void this.#ask()),
      workspace.onDidCloseTextDocument((d) => {
        this.#known.delete(d.uri.toString());
        if (this.#last === d) this.#last = undefined;
        if (this.#present?.document === d) this.#set(undefined, undefined);
      }),
    );
  }

  /** What is known, of the version that was checked last. */
  get present(): Outline | undefined {
    return this.#present;
  }

  /** The summary that came with the last check. */
  get checked(): CheckedParams | undefined {
    return this.#checked;
  }

  /** The article in front, or the last one that was. */
  get document(): TextDocument | undefined {
    const active = window.activeTextEditor?.document;
    if (active && isArticle(active)) this.#last = active;
    return this.#last;
  }

  /** The editor that shows the article, where one does. */
  get editor(): TextEditor | undefined {
    return window.visibleTextEditors.find((e) => e.document === this.#present?.document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #ask(): Promise<void> {
    const { document } = this;
    if (!document) return;
    const params: ArticleParams = { uri: document.uri.toString() };
    const asked = ++this.#asked;
    try {
      const report = await this.client.sendRequest<OutlineReport | null>(outlineRequest, params);
      // A later question has a newer answer.
      if (asked !== this.#asked) return;
      this.#set(report && !document.isClosed ? { ...report, document } : undefined, this.#known.get(params.uri));
    } catch {
      // The server is going down or coming up: what is shown stays.
    }
  }

  #set(outline: Outline | undefined, checked: CheckedParams | undefined): void {
    this.#present = outline;
    this.#checked = checked;
    this.#changed.fire();
  }
}
