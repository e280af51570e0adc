import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { unpackWith } from '../names/packed.ts';
import { serve } from './server.ts';

// One bundle for both platforms, since most of it is the tagger's model and the names: a web worker that runs it
// serves at once, the Node server (node.ts) takes `serve` from it.
declare const self: unknown;
declare const importScripts: unknown;
if (typeof importScripts === 'function') {
  const worker = self as ConstructorParameters<typeof BrowserMessageReader>[0];
  serve(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)));
}

export { serve, unpackWith };
