import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  l10n,
  RelativePattern,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Change, edited, entriesOf, FaultyFile } from '../lists/shared-file-text.ts';
import { ownStetsNotification, type StetEntry, workspaceFileNotification } from '../server/protocol.ts';

/** The file by which a newsroom shares names, stets and options. */
export const fileName = 'copydesk.json';
const stetsKey = 'stets';

/** A stet and where it is written: in a folder's shared file, or nowhere but with this person. */
export interface StetPlace {
  readonly stet: StetEntry;
  readonly folder?: WorkspaceFolder;
}

/** The shared file of each workspace folder: sent to the server, changed without losing a comment or a faulty line. */
export class SharedFiles {
  readonly #watchers = new Map<string, Disposable>();
  readonly #texts = new Map<string, { readonly folder: WorkspaceFolder; readonly text: string | undefined }>();
  readonly #changed = new EventEmitter<void>();
  /** A shared file, or what a person keeps alone, has changed. */
  readonly onChange = this.#changed.event;
  // One change at a time: each reads what the one before has written.
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly context: ExtensionContext,
    private readonly client: BaseLanguageClient,
  ) {
    context.subscriptions.push(this.#changed, { dispose: () => Disposable.from(...this.#watchers.values()).dispose() });
  }

  async sendAll(): Promise<void> {
    await this.client.sendNotification(ownStetsNotification, { stets: this.#ownStets() });
    const folders = workspace.workspaceFolders ?? [];
    for (const [id, watcher] of this.#watchers) {
      if (folders.some((f) => f.uri.toString() === id)) continue;
      watcher.dispose();
      this.#watchers.delete(id);
      this.#texts.delete(id);
      await this.client.sendNotification(workspaceFileNotification, { folder: id, text: null });
    }
    await Promise.all(folders.map((folder) => this.#watch(folder)));
  }

  /** Remembers a passage as kept: in the folder's shared file, or for this person where there is no folder. */
  async addStet(article: Uri, stet: StetEntry): Promise<boolean> {
    const same = (s: Partial<StetEntry>): boolean => s.rule === stet.rule && s.fingerprint === stet.fingerprint;
    const folder = workspace.getWorkspaceFolder(article);
    if (folder) return this.change(folder, { list: 'stets', add: stet, unless: same });
    if (!this.#ownStets().some(same)) await this.#setOwnStets([...this.#ownStets(), stet]);
    return true;
  }

  /** Every stet there is, the folders' first. */
  stets(): StetPlace[] {
    const shared = [...this.#texts.values()].flatMap(({ folder, text }) =>
      entriesOf<StetEntry>(text ?? '', 'stets')
        .filter((s): s is StetEntry => typeof s.rule === 'string' && typeof s.fingerprint === 'string')
        .map((stet) => ({ stet, folder })),
    );
    return [...shared, ...this.#ownStets().map((stet) => ({ stet }))];
  }

  /** Marks the passage again. */
  async removeStet({ stet, folder }: StetPlace): Promise<void> {
    const same = (s: Partial<StetEntry>): boolean => s.rule === stet.rule && s.fingerprint === stet.fingerprint;
    if (folder) await this.change(folder, { list: 'stets', remove: same });
    else await this.#setOwnStets(this.#ownStets().filter((s) => !same(s)));
  }

  /** Adds a name to the folder's shared file, or to the person's settings where there is no folder. */
  async addName(article: Uri, name: string): Promise<boolean> {
    const same = (n: { name?: unknown }): boolean => n.name === name;
    const folder = workspace.getWorkspaceFolder(article);
    if (folder) return this.change(folder, { list: 'names', add: { name }, unless: same });
    const own = workspace.getConfiguration('copydesk');
    const names = own.get<{ name?: unknown }[]>('names', []);
    if (!names.some(same)) await own.update('names', [...names, { name }], true);
    return true;
  }

  /** Sets a rule's severity for everyone who works in the folder. */
  setSeverity(folder: WorkspaceFolder, rule: string, severity: string): Promise<boolean> {
    return this.change(folder, { path: ['rules', rule], value: severity });
  }

  /** Each folder and the readable entries of a list of its shared file. */
  entries<T extends object>(list: string): { readonly folder: WorkspaceFolder; readonly entries: Partial<T>[] }[] {
    return (workspace.workspaceFolders ?? []).map((folder) => {
      const text = this.#texts.get(folder.uri.toString())?.text ?? '';
      return { folder, entries: entriesOf<T>(text, list) };
    });
  }

  #ownStets(): readonly StetEntry[] {
    return this.context.globalState.get(stetsKey, []);
  }

  async #setOwnStets(stets: readonly StetEntry[]): Promise<void> {
    await this.context.globalState.update(stetsKey, stets);
    await this.client.sendNotification(ownStetsNotification, { stets });
    this.#changed.fire();
  }

  async #watch(folder: WorkspaceFolder): Promise<void> {
    const id = folder.uri.toString();
    if (!this.#watchers.has(id)) {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, fileName));
      const send = (): void => void this.#send(folder);
      watcher.onDidChange(send);
      watcher.onDidCreate(send);
      watcher.onDidDelete(send);
      this.#watchers.set(id, watcher);
    }
    await this.#send(folder);
  }

  async #send(folder: WorkspaceFolder): Promise<void> {
    const text = await read(Uri.joinPath(folder.uri, fileName));
    this.#texts.set(folder.uri.toString(), { folder, text });
    await this.client.sendNotification(workspaceFileNotification, {
      folder: folder.uri.toString(),
      text: text ?? null,
    });
    this.#changed.fire();
  }

  /** Changes the folder's shared file; false where it could not be, which the person was told. */
  change(folder: WorkspaceFolder, change: Change): Promise<boolean> {
    const run = this.#queue.then(() => this.#changeNow(folder, change));
    this.#queue = run.catch(() => undefined);
    return run;
  }

  // A file with a mistake is left alone, and the person told where it is.
  async #changeNow(folder: WorkspaceFolder, change: Change): Promise<boolean> {
    const uri = Uri.joinPath(folder.uri, fileName);
    try {
      const open = workspace.textDocuments.find((d) => d.uri.toString() === uri.toString() && d.isDirty);
      // Unsaved edits of the file would be lost or come back by surprise: they are saved with ours.
      if (open && !(await open.save())) throw new Error(l10n.t('the file has changes that cannot be saved'));
      const before = await read(uri);
      const after = edited(before ?? '', change);
      if (after !== before) await write(uri, after);
    } catch (error) {
      void this.#refuse(uri, error);
      return false;
    }
    await this.#send(folder);
    return true;
  }

  async #refuse(uri: Uri, error: unknown): Promise<void> {
    const open = l10n.t('Open the File');
    const message =
      error instanceof FaultyFile
        ? l10n.t('copydesk.json has a mistake in line {0}, so nothing was written. Repair it first.', error.line)
        : l10n.t('copydesk.json could not be written: {0}', error instanceof Error ? error.message : String(error));
    if ((await window.showErrorMessage(message, open)) === open) await window.showTextDocument(uri);
  }
}

// Beside the file first, then in its place: whoever reads it sees the old text or the new one, never half of it.
async function write(uri: Uri, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const aside = uri.with({ path: `${uri.path}.new` });
  try {
    await workspace.fs.writeFile(aside, bytes);
    await workspace.fs.rename(aside, uri, { overwrite: true });
  } catch {
    // Some virtual file systems cannot rename.
    await workspace.fs.writeFile(uri, bytes);
    await workspace.fs.delete(aside).then(undefined, () => undefined);
  }
}

// The file on disk decides: an unsaved edit is not shared yet.
async function read(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
