import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { ArticleDates } from '../article-dates.ts';

/** The day after the events of the sample. */
const day = '2022-11-03';

/** Open the Sample Article: a copy that was never saved, so that trying things out changes no file. */
export const registerSample = (extension: Uri, dates: ArticleDates): Disposable =>
  commands.registerCommand('copydesk.openSample', async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'media', 'sample', 'article.txt'));
    const content = new TextDecoder().decode(bytes);
    const document = await workspace.openTextDocument({ language: 'plaintext', content });
    await dates.set(document.uri.toString(), day);
    await window.showTextDocument(document);
  });
