import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { joinSettings } from '../engine/settings.ts';
import { readWorkspaceFile } from '../engine/workspace-file.ts';
import type { Settings } from '../model/settings.ts';
import { UsageError } from './arguments.ts';

export const configurationName = 'copydesk.json';

/**
 * Settings from the file named, else from the nearest copydesk.json at or above the folder, else the defaults.
 * Faults go to `warn`, a line each; what is sound still counts.
 */
export function settingsFor(folder: string, named: string | undefined, warn: (line: string) => void): Settings {
  const path = named ?? nearest(resolve(folder));
  if (!path) return joinSettings({}, {});
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  const { file, problems } = readWorkspaceFile(text);
  for (const p of problems) warn(`${path}:${p.line}: ${p.message}`);
  return joinSettings({}, file);
}

function nearest(folder: string): string | undefined {
  const path = join(folder, configurationName);
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? undefined : nearest(dirname(folder));
}
