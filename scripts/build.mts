import { mkdirSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';

// All bundles into dist/. `--only cli` builds one.
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
// Its default entry loads its parts in a way that bundlers cannot follow.
const alias = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };
// What import.meta.url is in a module, for libraries that ask.
const fileUrl = "const __file = require('node:url').pathToFileURL(__filename).href;";
const node: BuildOptions = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  define: { 'import.meta.url': '__file' },
};
const web: BuildOptions = { platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };
const editor = { external: ['vscode'] };
const bundles: Record<string, BuildOptions> = {
  extension: { ...node, ...editor, entryPoints: ['src/extension/node.ts'], outfile: 'dist/extension.js' },
  'extension-web': {
    ...web,
    ...editor,
    format: 'cjs',
    entryPoints: ['src/extension/browser.ts'],
    outfile: 'dist/extension-web.js',
  },
  server: {
    ...node,
    entryPoints: ['src/server/node.ts'],
    outfile: 'dist/server.js',
    banner: { js: `#!/usr/bin/env node\n${fileUrl}` },
  },
  'server-web': { ...web, format: 'iife', entryPoints: ['src/server/browser.ts'], outfile: 'dist/server-web.js' },
  cli: {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: `#!/usr/bin/env node\n${fileUrl}` },
  },
};

mkdirSync('dist', { recursive: true });
for (const [name, options] of Object.entries(bundles)) {
  if (only && only !== name) continue;
  await build({ bundle: true, alias, minify: true, legalComments: 'linked', logLevel: 'warning', ...options });
}
