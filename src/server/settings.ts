import { joinSettings } from '../engine/settings.ts';
import { readWorkspaceFile, type WorkspaceFile } from '../engine/workspace-file.ts';
import type { Settings } from '../model/settings.ts';
import type { ClientSettings, StetEntry } from './protocol.ts';

/** The settings of each folder, joined once and kept until something they come from changes. */
export class SettingsStore {
  #own: WorkspaceFile = {};
  #enabled = true;
  #stets: readonly StetEntry[] = [];
  readonly #files = new Map<string, WorkspaceFile>();
  readonly #joined = new Map<string, Settings>();

  get enabled(): boolean {
    return this.#enabled;
  }

  /** Takes the editor's settings; a wrong value is left out like any other fault of a settings file. */
  setOwn({ enable, strictness, rules, names, glossary, sourcePatterns }: ClientSettings): void {
    this.#enabled = enable !== false;
    const given = Object.fromEntries(
      Object.entries({ strictness, rules, names, glossary, sourcePatterns }).filter(
        ([, v]) => v !== undefined && v !== null,
      ),
    );
    this.#own = readWorkspaceFile(JSON.stringify(given)).file;
    this.#joined.clear();
  }

  setStets(stets: readonly StetEntry[]): void {
    this.#stets = readWorkspaceFile(JSON.stringify({ stets })).file.stets ?? [];
    this.#joined.clear();
  }

  setFile(folder: string, file: WorkspaceFile | undefined): void {
    if (file) this.#files.set(folder, file);
    else this.#files.delete(folder);
    this.#joined.clear();
  }

  /** Settings for an article: those of the innermost folder that holds it. The same object until they change. */
  of(uri: string): Settings {
    const folder =
      [...this.#files.keys()]
        .filter((f) => uri.startsWith(f.endsWith('/') ? f : `${f}/`))
        .sort((a, b) => b.length - a.length)[0] ?? '';
    let settings = this.#joined.get(folder);
    if (!settings) {
      const { rules: severities, ...own } = this.#own;
      settings = joinSettings({ ...own, severities }, this.#files.get(folder) ?? {});
      settings = { ...settings, stets: [...settings.stets, ...this.#stets] };
      this.#joined.set(folder, settings);
    }
    return settings;
  }
}
