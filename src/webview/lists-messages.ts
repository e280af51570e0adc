import type { GlossaryTerm, UserName } from '../lists/entries.ts';

/** What the page of names and terms and the extension tell each other. */
export type ListKind = 'names' | 'glossary';
export type Entry = UserName | GlossaryTerm;

/** Where entries are kept; the nearest first. */
export interface Level {
  readonly id: string;
  /** “Everyone in newsroom” */
  readonly title: string;
  /** “copydesk.json” */
  readonly place: string;
  readonly names: readonly UserName[];
  readonly glossary: readonly GlossaryTerm[];
  /** Why nothing can be written there. */
  readonly closed?: string;
}

export type ToPage =
  | { readonly type: 'levels'; readonly levels: readonly Level[] }
  | { readonly type: 'show'; readonly list: ListKind; readonly add?: boolean }
  /** Something was done, or could not be; the page says it aloud. */
  | { readonly type: 'said'; readonly text: string; readonly undo?: FromPage };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'add'; readonly list: ListKind; readonly level: string; readonly entry: Entry }
  | {
      readonly type: 'replace';
      readonly list: ListKind;
      readonly level: string;
      readonly entry: Entry;
      readonly by: Entry;
      /** The level it moves to, where that is another. */
      readonly to: string;
    }
  | { readonly type: 'remove'; readonly list: ListKind; readonly level: string; readonly entry: Entry }
  | { readonly type: 'import'; readonly list: ListKind; readonly from: 'file' | 'wikidata' }
  | { readonly type: 'export'; readonly list: ListKind }
  | { readonly type: 'open'; readonly level: string };

/** The words on the page, in the editor's language. */
export type Words = Readonly<
  Record<
    | 'title' | 'names' | 'glossary' | 'order' | 'search' | 'add' | 'addName' | 'addTerm' | 'import' | 'fromFile' | 'wikidata' | 'export'
    | 'name' | 'nameColumn' | 'sourceColumn' | 'targetColumn' | 'forbiddenColumn' | 'languageColumn' | 'more' | 'wrongHint' | 'also' | 'wrong' | 'about' | 'source' | 'target' | 'forbidden' | 'language' | 'edit' | 'remove' | 'actions'
    | 'kind' | 'office' | 'offices' | 'officesHint' | 'forms' | 'formsHint' | 'several' | 'where' | 'save' | 'cancel' | 'undo' | 'open'
    | 'noNames' | 'noTerms' | 'nothingFound' | 'needName' | 'needSource' | 'needTarget' | 'badForms' | 'badLanguage' | 'badOffices' | 'outranked' | 'editTitle'
    | 'anyKind' | 'person' | 'place' | 'body' | 'treaty' | 'outlet',
    string
  >
>; // biome-ignore format: a list
