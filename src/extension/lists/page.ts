import { commands, type Disposable, type ExtensionContext, l10n, Uri, type WebviewPanel, window } from 'vscode';
import type { GlossaryTerm, UserName } from '../../lists/entries.ts';
import { newNames, newTerms } from '../../lists/merge.ts';
import type { Entry, FromPage, Level, ListKind, ToPage } from '../../webview/lists-messages.ts';
import { fileName } from '../shared-files.ts';
import { openPage } from '../webview.ts';
import type { Levels } from './levels.ts';
import { pageWords } from './words.ts';

/** The page on which names and terms are kept: one tab, opened by command. */
export class ListsPage {
  #panel: WebviewPanel | undefined;
  #ready: Promise<void> = Promise.resolve();
  #loaded: () => void = () => undefined;

  constructor(
    private readonly context: ExtensionContext,
    private readonly levels: Levels,
  ) {
    context.subscriptions.push(
      levels.onChange(() => void this.#send()),
      { dispose: () => this.#panel?.dispose() },
    );
  }

  /** Shows the page with a list in front; `add` opens the form for a new entry. */
  async show(list: ListKind, add = false): Promise<void> {
    if (!this.#panel) {
      this.#ready = new Promise((loaded) => {
        this.#loaded = loaded;
      });
      const words = pageWords();
      const panel = openPage(this.context, { id: 'lists', title: words.title, words, retain: true });
      const subscriptions: Disposable[] = [];
      panel.webview.onDidReceiveMessage((m: FromPage) => this.#take(m), undefined, subscriptions);
      panel.onDidDispose(() => {
        for (const s of subscriptions) s.dispose();
        this.#panel = undefined;
      });
      this.#panel = panel;
    } else this.#panel.reveal();
    await this.#ready;
    await this.#post({ type: 'show', list, add });
  }

  #post(message: ToPage): Thenable<boolean> | undefined {
    return this.#panel?.webview.postMessage(message);
  }

  async #send(): Promise<void> {
    if (!this.#panel) return;
    try {
      await this.#post({ type: 'levels', levels: await this.levels.all() });
    } catch {
      // The server is going down or coming up: what is shown stays.
    }
  }

  async #take(m: FromPage): Promise<void> {
    if (m.type === 'ready') {
      await this.#send();
      this.#loaded();
    } else if (m.type === 'import')
      await commands.executeCommand(m.from === 'file' ? 'copydesk.importList' : 'copydesk.importFromWikidata', m.list);
    else if (m.type === 'export') await commands.executeCommand('copydesk.exportList', m.list);
    else if (m.type === 'open') await openLevel(m.level);
    else {
      const said = await this.#change(m);
      await this.#send();
      await this.#post(said);
    }
  }

  async #change(m: Extract<FromPage, { type: 'add' | 'replace' | 'remove' }>): Promise<ToPage> {
    const words = wordsOf(m.entry);
    const failed: ToPage = { type: 'said', text: l10n.t('Nothing was changed: the list could not be written.') };
    const target = (await this.levels.all()).find((l) => l.id === (m.type === 'replace' ? m.to : m.level));
    if (m.type === 'remove') {
      if (!(await this.levels.remove(m.level, m.list, m.entry))) return failed;
      const undo: FromPage = { ...m, type: 'add' };
      return { type: 'said', text: l10n.t('“{0}” was removed.', words), undo };
    }
    const next = m.type === 'replace' ? m.by : m.entry;
    const moves = m.type === 'add' || m.to !== m.level || wordsOf(next) !== words;
    if (moves && target && holds(target, m.list, next))
      return { type: 'said', text: l10n.t('“{0}” is on that list already.', wordsOf(next)) };
    if (m.type === 'add') {
      if (!(await this.levels.add(m.level, m.list, [next]))) return failed;
    } else if (m.to === m.level) {
      if (!(await this.levels.replace(m.level, m.list, m.entry, next))) return failed;
    } else {
      // First there, then away here: nothing is lost where the second fails.
      if (!(await this.levels.add(m.to, m.list, [next]))) return failed;
      if (!(await this.levels.remove(m.level, m.list, m.entry))) return failed;
    }
    return { type: 'said', text: l10n.t('“{0}” is saved and counts from now on.', wordsOf(next)) };
  }
}

const wordsOf = (e: Entry): string => ('name' in e ? e.name : e.source);

const holds = (level: Level, list: ListKind, entry: Entry): boolean =>
  list === 'names'
    ? !newNames(level.names, [entry as UserName]).add.length
    : !newTerms(level.glossary, [entry as GlossaryTerm]).add.length;

async function openLevel(level: string): Promise<void> {
  if (level === 'own') await commands.executeCommand('workbench.action.openSettings', '@id:copydesk.names');
  else if (level.includes(':')) await window.showTextDocument(Uri.joinPath(Uri.parse(level), fileName));
}
