import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, type Running, run } from './run.ts';

/** On the desktop and on remote machines: the server is a process of its own, so a crash never takes the editor's. */
export function activate(context: ExtensionContext): Running {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const options = { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } };
  const client = new LanguageClient('copydesk', 'Copydesk', options, clientOptions(context));
  return run(context, client, { wikidata: process.env.COPYDESK_WIKIDATA });
}
