import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, type Running, run } from './run.ts';

declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2] & { terminate(): void };

/** In the browser: the server is a web worker. */
export function activate(context: ExtensionContext): Running {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'engine.js').toString(true));
  context.subscriptions.push({ dispose: () => worker.terminate() });
  return run(context, new LanguageClient('copydesk', 'Copydesk', worker, clientOptions(context)));
}
