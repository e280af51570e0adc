import { l10n, Position, Range, Uri, window, workspace } from 'vscode';
import type { GlossaryTerm, UserName } from '../../lists/entries.ts';
import { newNames, newTerms } from '../../lists/merge.ts';
import { writeNamesCsv, writeTermsCsv } from '../../lists/names-csv.ts';
import { type Malformed, readNames, readTerms, textOfFile } from '../../lists/read.ts';
import type { Entry, Level, ListKind } from '../../webview/lists-messages.ts';
import { inEditorsLanguage } from '../said.ts';
import type { Levels } from './levels.ts';

/** Asks which of the two lists is meant. */
export async function askList(): Promise<ListKind | undefined> {
  const items = [
    { label: l10n.t('Names'), list: 'names' as const },
    { label: l10n.t('Terms'), list: 'glossary' as const },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Names or terms?') }))?.list;
}

/** Import: a file is chosen, read, its entries shown for choosing, and those added to a level. */
export async function importList(levels: Levels, list: ListKind): Promise<void> {
  const [file] =
    (await window.showOpenDialog({
      title: list === 'names' ? l10n.t('Import Names') : l10n.t('Import Terms'),
      openLabel: l10n.t('Import'),
      filters: { [l10n.t('Lists (CSV, TBX)')]: ['csv', 'tsv', 'txt', 'tbx', 'xml'] },
    })) ?? [];
  if (!file) return;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const text = textOfFile(await workspace.fs.readFile(file));
  if (text === undefined) {
    void window.showErrorMessage(l10n.t('{0} is no text file. Nothing was imported.', name));
    return;
  }
  const read = list === 'names' ? readNames(name, text) : readTerms(name, text);
  if (read.ok) await addChosen(levels, list, read.value, name);
  else await showFault(file, name, read.error);
}

async function showFault(file: Uri, name: string, { line, said }: Malformed): Promise<void> {
  const open = l10n.t('Open the File');
  const words = l10n.t('{0}, line {1}: {2} Nothing was imported.', name, line, inEditorsLanguage(said));
  if ((await window.showErrorMessage(words, open)) !== open) return;
  const at = new Position(line - 1, 0);
  await window.showTextDocument(file, { selection: new Range(at, at) });
}

/** Shows entries for choosing, asks for the level, adds those it does not hold. `from`: where they come from, for the title. */
export async function addChosen(
  levels: Levels,
  list: ListKind,
  entries: readonly Entry[],
  from: string,
): Promise<void> {
  if (!entries.length) {
    void window.showInformationMessage(l10n.t('There is nothing to import in {0}.', from));
    return;
  }
  const items = entries.map((entry) => ({ ...wordsOf(entry), picked: true, entry }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('{0}: what is to be imported?', from),
    placeHolder: l10n.t('Everything marked is imported'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true, // what was read or asked for is not lost by a look at the article
  });
  if (!chosen?.length) return;
  const level = await askLevel(await levels.all());
  if (!level) return;
  const picked = chosen.map((c) => c.entry);
  const { add, known } =
    list === 'names' ? newNames(level.names, picked as UserName[]) : newTerms(level.glossary, picked as GlossaryTerm[]);
  if (add.length && !(await levels.add(level.id, list, add))) {
    void window.showErrorMessage(l10n.t('Nothing was changed: the list could not be written.'));
    return;
  }
  const there = known ? ` ${l10n.t('{0} were there already and stay as they are.', known)}` : '';
  void window.showInformationMessage(l10n.t('{0} imported. They count from now on.', add.length) + there);
}

async function askLevel(all: readonly Level[]): Promise<Level | undefined> {
  const open = all.filter((l) => !l.closed);
  if (open.length < 2) return open[0];
  // The newsroom’s list is the usual place for many entries.
  const items = open
    .map((level) => ({ label: level.title, description: level.place, level }))
    .sort((a, b) => Number(b.level.id.includes(':')) - Number(a.level.id.includes(':')));
  return (await window.showQuickPick(items, { title: l10n.t('For whom?') }))?.level;
}

function wordsOf(entry: Entry): { label: string; description: string; detail: string } {
  if ('source' in entry)
    return { label: entry.source, description: `→ ${entry.target}`, detail: (entry.forbidden ?? []).join('; ') };
  const forms = Object.values(entry.forms ?? {}).flatMap((f) => f.slice(0, 1));
  const offices = [...(entry.office ? [entry.office] : []), ...(entry.offices ?? []).map((o) => o.title)];
  return {
    label: entry.name,
    description: [...(entry.also ?? []), ...forms].slice(0, 4).join('; '),
    detail: [...new Set(offices)].slice(0, 3).join('; '),
  };
}

/** Export: one level's list, or all, as a table. */
export async function exportList(levels: Levels, list: ListKind): Promise<void> {
  const all = await levels.all();
  const filled = all.filter((l) => l[list].length);
  if (!filled.length) {
    void window.showInformationMessage(l10n.t('The list is empty: there is nothing to export.'));
    return;
  }
  const items = filled.map((l) => ({ label: l.title, description: `${l.place} (${l[list].length})`, levels: [l] }));
  if (filled.length > 1) items.unshift({ label: l10n.t('All of them'), description: '', levels: filled });
  const chosen =
    items.length > 1 ? await window.showQuickPick(items, { title: l10n.t('Which list is to be exported?') }) : items[0];
  if (!chosen) return;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const suggested = list === 'names' ? 'names.csv' : 'terms.csv';
  const file = await window.showSaveDialog({
    title: l10n.t('Export as CSV'),
    filters: { CSV: ['csv'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, suggested) }),
  });
  if (!file) return;
  const text =
    list === 'names'
      ? writeNamesCsv(
          newNames(
            [],
            chosen.levels.flatMap((l) => l.names),
          ).add,
        )
      : writeTermsCsv(
          newTerms(
            [],
            chosen.levels.flatMap((l) => l.glossary),
          ).add,
        );
  // The mark tells spreadsheets that it is UTF-8.
  await workspace.fs.writeFile(file, new TextEncoder().encode(`\uFEFF${text}`));
  void window.setStatusBarMessage(l10n.t('Exported'), 5000);
}
