import { type Said, say } from '../model/said.ts';
import type { GlossaryTerm, Settings, UserName } from '../model/settings.ts';
import { listsIn } from '../text/front-matter-lists.ts';
import { frontMatterOf } from '../text/markdown.ts';
import { nearestTerms } from './settings.ts';
import { readWorkspaceFile } from './workspace-file.ts';

/** What an article's front matter lists, and what is wrong in it. */
export interface ArticleLists {
  readonly names: readonly UserName[];
  readonly glossary: readonly GlossaryTerm[];
  readonly faults: readonly Said[];
}

/** The names and terms of an article's own front matter; entries with a fault are left out and said. */
export function articleLists(text: string): ArticleLists {
  const front = frontMatterOf(text);
  const lists = front?.kind === 'yaml' ? listsIn(front.text) : undefined;
  if (!lists) return { names: [], glossary: [], faults: [] };
  if (typeof lists === 'number')
    return { names: [], glossary: [], faults: [say('The front matter has a mistake in line {0}.', lists + 1)] };
  const { file, problems } = readWorkspaceFile(JSON.stringify(lists));
  const faults = problems.map((p) => say('The front matter has a mistake: {0}.', p.said));
  return { names: file.names ?? [], glossary: file.glossary ?? [], faults };
}

/** Joins an article's own lists to its settings, first of all levels; the same object while neither changes. */
export class ArticleSettings {
  #from: Settings | undefined;
  #front = '';
  #joined: { readonly settings: Settings; readonly notes: readonly Said[] } | undefined;

  of(text: string, settings: Settings): { readonly settings: Settings; readonly notes: readonly Said[] } {
    const front = frontMatterOf(text)?.text ?? '';
    if (!this.#joined || this.#from !== settings || this.#front !== front) {
      const { names, glossary, faults } = articleLists(text);
      const joined =
        names.length || glossary.length
          ? {
              ...settings,
              names: [...names, ...settings.names],
              glossary: nearestTerms([...glossary, ...settings.glossary]),
            }
          : settings;
      this.#joined = { settings: joined, notes: faults };
    }
    this.#from = settings;
    this.#front = front;
    return this.#joined;
  }
}
