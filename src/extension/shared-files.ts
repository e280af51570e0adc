import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import {
  Disposable,
  type ExtensionContext,
  l10n,
  RelativePattern,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ownStetsNotification, type StetEntry, workspaceFileNotification } from '../server/protocol.ts';

const fileName = 'copydesk.json';
const stetsKey = 'stets';

/** The shared file of each workspace folder: sent to the server, changed without losing a comment or a faulty line. */
export class SharedFiles {
  readonly #watchers = new Map<string, Disposable>();

  constructor(
    private readonly context: ExtensionContext,
    private readonly client: BaseLanguageClient,
  ) {
    context.subscriptions.push({ dispose: () => Disposable.from(...this.#watchers.values()).dispose() });
  }

  async sendAll(): Promise<void> {
    await this.client.sendNotification(ownStetsNotification, { stets: this.#ownStets() });
    await Promise.all((workspace.workspaceFolders ?? []).map((folder) => this.#watch(folder)));
  }

  /** Remembers a passage as kept: in the folder's shared file, or for this person where there is no folder. */
  async addStet(article: Uri, stet: StetEntry): Promise<boolean> {
    const folder = workspace.getWorkspaceFolder(article);
    if (folder) return this.#append(folder, 'stets', stet);
    await this.context.globalState.update(stetsKey, [...this.#ownStets(), stet]);
    await this.client.sendNotification(ownStetsNotification, { stets: this.#ownStets() });
    return true;
  }

  /** Adds a name to the folder's shared file, or to the person's settings where there is no folder. */
  async addName(article: Uri, name: string): Promise<boolean> {
    const folder = workspace.getWorkspaceFolder(article);
    if (folder) return this.#append(folder, 'names', { name });
    const own = workspace.getConfiguration('copydesk');
    await own.update('names', [...own.get<unknown[]>('names', []), { name }], true);
    return true;
  }

  #ownStets(): readonly StetEntry[] {
    return this.context.globalState.get(stetsKey, []);
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
    await this.client.sendNotification(workspaceFileNotification, {
      folder: folder.uri.toString(),
      text: text ?? null,
    });
  }

  // Appends to a list of the file. A file that is no valid JSON is left alone, and the person told.
  async #append(folder: WorkspaceFolder, list: string, entry: unknown): Promise<boolean> {
    const uri = Uri.joinPath(folder.uri, fileName);
    const before = (await read(uri)) ?? '{}\n';
    const errors: ParseError[] = [];
    const value: unknown = parse(before, errors, { allowTrailingComma: true });
    const present = value && typeof value === 'object' ? (value as Record<string, unknown>)[list] : undefined;
    if (
      errors.length ||
      !value ||
      typeof value !== 'object' ||
      Array.isArray(value) ||
      (present !== undefined && !Array.isArray(present))
    ) {
      const line = before.slice(0, errors[0]?.offset ?? 0).split('\n').length;
      const open = l10n.t('Open the File');
      const message = l10n.t('copydesk.json has a mistake near line {0}, so nothing was added. Repair it first.', line);
      if ((await window.showErrorMessage(message, open)) === open) await window.showTextDocument(uri);
      return false;
    }
    const index = Array.isArray(present) ? present.length : 0;
    const path = present === undefined ? [list] : [list, index];
    const edits = modify(before, path, present === undefined ? [entry] : entry, {
      isArrayInsertion: present !== undefined,
      formattingOptions: { tabSize: 2, insertSpaces: true, eol: '\n' },
    });
    await workspace.fs.writeFile(uri, new TextEncoder().encode(applyEdits(before, edits)));
    await this.#send(folder);
    return true;
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
