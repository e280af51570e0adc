import { type Command, l10n } from 'vscode';
import { commands as ids, type PlaceReport } from '../../server/protocol.ts';
import { placeOf } from '../commands/go-to.ts';
import type { Outline } from '../outline.ts';

/** What a row does when it is selected. */
export const goTo = ({ document }: Outline, at: PlaceReport): Command => ({
  title: l10n.t('Go There'),
  command: ids.goTo,
  arguments: [placeOf(document, at)],
});

/** “line 12” */
export const line = ({ document }: Outline, at: PlaceReport): string =>
  l10n.t('line {0}', document.positionAt(at.start).line + 1);

/** One line of a row, cut where it is too long. */
export const clip = (text: string): string => {
  const words = text.replace(/\s+/g, ' ');
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
};
