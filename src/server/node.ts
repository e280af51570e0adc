import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { inflateRawSync } from 'node:zlib';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type * as Engine from './browser.ts';

// Everything that knows no platform; stands beside this file in the package.
const { serve, unpackWith } = require('./engine.js') as typeof Engine;

// As in src/cli/main.ts.
setFlagsFromString('--no-regexp-tier-up');
unpackWith((stored) => inflateRawSync(Buffer.from(stored, 'base64')));

// The language server as a Node process: over the editor's channel, or `copydesk-ls --stdio` for any other editor.
serve(createConnection(ProposedFeatures.all), {
  readFile(uri) {
    try {
      return uri.startsWith('file:') ? readFileSync(fileURLToPath(uri), 'utf8') : undefined;
    } catch {
      return undefined; // no such file: the folder shares no settings
    }
  },
});
