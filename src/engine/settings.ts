import { defaultSettings, type Settings } from '../model/settings.ts';
import type { WorkspaceFile } from './workspace-file.ts';

/** What the editor's settings or the command line say; the workspace file outranks it where a newsroom agreed. */
export interface OwnSettings {
  readonly strictness?: Settings['strictness'];
  readonly severities?: Settings['severities'];
  readonly names?: Settings['names'];
  readonly glossary?: Settings['glossary'];
}

/**
 * Joins the levels: defaults, a person's own settings, the workspace's shared file. Names and glossaries add up; for strictness
 * and a rule's severity the file decides, so that a newsroom sees the same marks.
 */
export function joinSettings(own: OwnSettings, file: WorkspaceFile): Settings {
  return {
    strictness: file.strictness ?? own.strictness ?? defaultSettings.strictness,
    severities: { ...own.severities, ...file.rules },
    names: [...(own.names ?? []), ...(file.names ?? [])],
    stets: file.stets ?? [],
    glossary: [...(own.glossary ?? []), ...(file.glossary ?? [])],
  };
}
