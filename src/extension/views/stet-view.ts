import { commands, Disposable, l10n, ThemeIcon } from 'vscode';
import type { SharedFiles, StetPlace } from '../shared-files.ts';
import { type Row, RowsView } from './tree.ts';

/** Everything that was kept as written, in every folder and for this person; each can be taken back. */
export function showStets(files: SharedFiles): Disposable {
  const view = new RowsView('copydesk.stets', () => files.stets().map(row));
  return Disposable.from(
    view,
    files.onChange(() => view.refresh()),
    commands.registerCommand('copydesk.removeStet', (row?: Row) => {
      const chosen = row ?? view.view.selection[0];
      return chosen?.data ? files.removeStet(chosen.data as StetPlace) : undefined;
    }),
  );
}

const row = (place: StetPlace): Row => ({
  id: `stet ${place.folder?.uri ?? ''} ${place.stet.rule} ${place.stet.fingerprint}`,
  label: place.stet.text ? `“${place.stet.text}”` : place.stet.fingerprint,
  description: `${place.stet.rule}${place.folder ? '' : ` · ${l10n.t('only for me')}`}`,
  tooltip: place.stet.note,
  icon: new ThemeIcon('pinned'),
  context: 'stet',
  data: place,
});
