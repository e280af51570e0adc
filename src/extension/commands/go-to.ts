import {
  commands,
  type Disposable,
  Range,
  Selection,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { commands as ids, type Place, type PlaceReport } from '../../server/protocol.ts';

/** Links in hovers and rows in views lead to passages. */
export const registerGoTo = (): Disposable =>
  commands.registerCommand(ids.goTo, async ({ uri, range }: Place) => {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const shown = window.visibleTextEditors.find((e) => e.document === document);
    const editor = await window.showTextDocument(document, shown?.viewColumn ?? ViewColumn.Active);
    const at = new Range(...range);
    editor.selection = new Selection(at.start, at.end);
    editor.revealRange(at, 2); // InCenterIfOutsideViewport
  });

/** The argument of the command for a stretch of an open document. */
export function placeOf(document: TextDocument, { start, end }: PlaceReport): Place {
  const [from, to] = [document.positionAt(start), document.positionAt(end)];
  return { uri: document.uri.toString(), range: [from.line, from.character, to.line, to.character] };
}
