import { defaultSettings, type GlossaryTerm, type Settings } from '../model/settings.ts';
import type { WorkspaceFile } from './workspace-file.ts';

/** What the editor's settings or the command line say; the workspace file outranks it where a newsroom agreed. */
export interface OwnSettings {
  readonly strictness?: Settings['strictness'];
  readonly severities?: Settings['severities'];
  readonly names?: Settings['names'];
  readonly glossary?: Settings['glossary'];
  readonly sourcePatterns?: Settings['sourcePatterns'];
}

/**
 * Joins the levels: defaults, a person's own settings, the workspace's shared file. Names, glossaries and patterns add up, the file's
 * first: where two say different things, the nearer one counts. For strictness and a rule's severity the file decides,
 * so that a newsroom sees the same marks.
 */
export function joinSettings(own: OwnSettings, file: WorkspaceFile): Settings {
  return {
    strictness: file.strictness ?? own.strictness ?? defaultSettings.strictness,
    severities: { ...own.severities, ...file.rules },
    names: [...(file.names ?? []), ...(own.names ?? [])],
    stets: file.stets ?? [],
    glossary: nearestTerms([...(file.glossary ?? []), ...(own.glossary ?? [])]),
    sourcePatterns: [...(file.sourcePatterns ?? []), ...(own.sourcePatterns ?? [])],
  };
}

/** Of several entries for a term in a language the first. */
export function nearestTerms(terms: readonly GlossaryTerm[]): GlossaryTerm[] {
  const seen = new Set<string>();
  return terms.filter(({ source, language = '' }) => {
    const key = `${language} ${source.normalize('NFC').toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
