import {
  ConfigurationTarget,
  Disposable,
  EventEmitter,
  l10n,
  Range,
  type TextDocument,
  WorkspaceEdit,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { GlossaryTerm, UserName } from '../../lists/entries.ts';
import { type ArticleLists, articleListsEditRequest, articleListsRequest } from '../../server/protocol.ts';
import type { Entry, Level, ListKind } from '../../webview/lists-messages.ts';
import type { WireEdit } from '../commands/article.ts';
import type { ActiveOutline } from '../outline.ts';
import type { SharedFiles } from '../shared-files.ts';

const own = 'own';
const article = 'article';

/** Names and terms, and where they are kept: the article's front matter, each folder's shared file, the person's own settings. */
export class Levels implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onChange = this.#changed.event;
  readonly #subscriptions: Disposable;

  constructor(
    private readonly files: SharedFiles,
    private readonly outline: ActiveOutline,
    private readonly client: BaseLanguageClient,
  ) {
    const fire = (): void => this.#changed.fire();
    this.#subscriptions = Disposable.from(
      this.#changed,
      files.onChange(fire),
      outline.onChange(fire),
      workspace.onDidChangeConfiguration((e) => e.affectsConfiguration('copydesk') && fire()),
    );
  }

  /** The levels there are now, the nearest first: what it says counts before what the others say. */
  async all(): Promise<Level[]> {
    const names = this.files.entries<UserName>('names');
    const terms = this.files.entries<GlossaryTerm>('glossary');
    return [
      ...(await this.#article()),
      ...names.map(({ folder, entries }, i) => ({
        id: folder.uri.toString(),
        title: l10n.t('Everyone in “{0}”', folder.name),
        place: 'copydesk.json',
        names: entries.filter(isName),
        glossary: terms[i]!.entries.filter(isTerm),
      })),
      {
        id: own,
        title: l10n.t('Only me'),
        place: l10n.t('my settings'),
        names: this.#own<UserName>('names').filter(isName),
        glossary: this.#own<GlossaryTerm>('glossary').filter(isTerm),
      },
    ];
  }

  /** Adds entries; false where that was not possible, which the person was told. */
  async add(level: string, list: ListKind, entries: readonly Entry[]): Promise<boolean> {
    const folder = folderOf(level);
    if (folder) return this.files.change(folder, { list, addAll: entries });
    return this.#write(level, list, (all) => [...all, ...entries]);
  }

  async replace(level: string, list: ListKind, entry: Entry, by: Entry): Promise<boolean> {
    const folder = folderOf(level);
    if (folder) return this.files.change(folder, { list, replace: same(entry), by });
    return this.#write(level, list, (all) => {
      const i = all.findIndex(same(entry));
      return all.map((e, n) => (n === i ? by : e));
    });
  }

  async remove(level: string, list: ListKind, entry: Entry): Promise<boolean> {
    const folder = folderOf(level);
    if (folder) return this.files.change(folder, { list, remove: same(entry) });
    return this.#write(level, list, (all) => all.filter((e) => !same(entry)(e)));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #own<T extends object>(list: ListKind): Partial<T>[] {
    const entries = workspace.getConfiguration('copydesk').inspect<unknown[]>(list)?.globalValue ?? [];
    return Array.isArray(entries) ? entries.filter((e): e is Partial<T> => typeof e === 'object' && e !== null) : [];
  }

  async #article(): Promise<Level[]> {
    const document = this.#document();
    const lists = document && (await this.#listsOf(document));
    if (!document || !lists) return [];
    const markdown = document.languageId === 'markdown';
    return [
      {
        id: article,
        title: l10n.t('Only this article'),
        place: markdown ? l10n.t('front matter of {0}', nameOf(document)) : nameOf(document),
        names: lists.names.filter(isName),
        glossary: lists.glossary.filter(isTerm),
        ...(markdown
          ? lists.faults.length && { closed: lists.faults[0] }
          : { closed: l10n.t('Plain text has no place for it. Markdown has: the lines between --- at its start.') }),
      },
    ];
  }

  #document(): TextDocument | undefined {
    return this.outline.document;
  }

  async #listsOf(document: TextDocument): Promise<ArticleLists | undefined> {
    const params = { uri: document.uri.toString() };
    return (await this.client.sendRequest<ArticleLists | null>(articleListsRequest, params)) ?? undefined;
  }

  async #write(level: string, list: ListKind, change: (all: readonly object[]) => readonly object[]): Promise<boolean> {
    if (level === own) {
      const next = change(this.#own(list));
      const value = next.length ? next : undefined;
      await workspace.getConfiguration('copydesk').update(list, value, ConfigurationTarget.Global);
      return true;
    }
    const document = this.#document();
    const lists = document && (await this.#listsOf(document));
    if (!document || !lists || lists.faults.length) return false;
    const params = { ...lists, [list]: change(lists[list]), uri: document.uri.toString() };
    const edit = await this.client.sendRequest<WireEdit | null>(articleListsEditRequest, params);
    if (!edit) return false;
    const { start, end } = edit.range;
    const whole = new WorkspaceEdit();
    whole.replace(document.uri, new Range(start.line, start.character, end.line, end.character), edit.newText);
    return workspace.applyEdit(whole);
  }
}

const same = (entry: object): ((other: object) => boolean) => {
  const text = JSON.stringify(entry);
  return (other) => JSON.stringify(other) === text;
};
const isName = (e: object): e is UserName => 'name' in e && typeof e.name === 'string';
const isTerm = (e: object): e is GlossaryTerm =>
  'source' in e && 'target' in e && typeof e.source === 'string' && typeof e.target === 'string';
const folderOf = (level: string): WorkspaceFolder | undefined =>
  workspace.workspaceFolders?.find((f) => f.uri.toString() === level);
const nameOf = ({ uri }: TextDocument): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
