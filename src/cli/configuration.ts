import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { joinSettings } from '../engine/settings.ts';
import { readWorkspaceFile } from '../engine/workspace-file.ts';
import type { GlossaryTerm, Settings } from '../model/settings.ts';
import { UsageError } from './arguments.ts';

export const configurationName = 'copydesk.json';

/** The settings of folders, each configuration file read once; its faults go to `warn`, a line each. */
export class Configurations {
  readonly #byFile = new Map<string, Settings>();
  readonly #byFolder = new Map<string, Settings>();

  constructor(
    readonly named: string | undefined,
    readonly warn: (line: string) => void,
    /** Terms besides those of the files. */
    readonly terms: readonly GlossaryTerm[] = [],
  ) {}

  /** Settings from the file named, else from the nearest copydesk.json at or above the folder, else the defaults. */
  of(folder: string): Settings {
    let settings = this.#byFolder.get(folder);
    if (!settings) this.#byFolder.set(folder, (settings = this.#read(this.named ?? nearest(resolve(folder)) ?? '')));
    return settings;
  }

  #read(path: string): Settings {
    const known = this.#byFile.get(path);
    if (known) return known;
    let text = '';
    try {
      if (path) text = readFileSync(path, 'utf8');
    } catch (error) {
      throw new UsageError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
    }
    const { file, problems } = readWorkspaceFile(text);
    for (const p of problems) this.warn(`${path}:${p.line}: ${p.message}`);
    const joined = joinSettings({}, file);
    const settings = { ...joined, glossary: [...joined.glossary, ...this.terms] };
    this.#byFile.set(path, settings);
    return settings;
  }
}

function nearest(folder: string): string | undefined {
  const path = join(folder, configurationName);
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? undefined : nearest(dirname(folder));
}
