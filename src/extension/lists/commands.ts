import { commands, type Disposable, type ExtensionContext } from 'vscode';
import type { ListKind } from '../../webview/lists-messages.ts';
import type { Levels } from './levels.ts';
import { ListsPage } from './page.ts';
import { askList, exportList, importList } from './transfer.ts';
import { importFromWikidata } from './wikidata.ts';

/** The commands of the page of names and terms, and of import and export. */
export function registerLists(context: ExtensionContext, levels: Levels, wikidata?: string): Disposable[] {
  const page = new ListsPage(context, levels);
  const withList = (run: (levels: Levels, list: ListKind) => Promise<void>) => async (given?: unknown) => {
    const list = given === 'names' || given === 'glossary' ? given : await askList();
    if (list) await run(levels, list);
  };
  return [
    levels,
    commands.registerCommand('copydesk.editLists', () => page.show('names')),
    commands.registerCommand('copydesk.addToLists', () => page.show('names', true)),
    commands.registerCommand('copydesk.importList', withList(importList)),
    commands.registerCommand('copydesk.exportList', withList(exportList)),
    commands.registerCommand('copydesk.importFromWikidata', () => importFromWikidata(levels, wikidata)),
  ];
}
