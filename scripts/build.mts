import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { largeJson } from './build/large-json.mts';

// All bundles into dist/. `--only cli` builds one; `--tests` builds the editor tests too.
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
    external: ['./engine.js'],
    banner: { js: `#!/usr/bin/env node\n${fileUrl}` },
  },
  // A worker has no document: libraries that offer a way without one are asked for it.
  engine: {
    ...web,
    conditions: ['worker'],
    format: 'iife',
    globalName: 'copydeskEngine',
    footer: { js: "if (typeof module === 'object') module.exports = copydeskEngine;" },
    entryPoints: ['src/server/browser.ts'],
    outfile: 'dist/engine.js',
  },
  cli: {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: `#!/usr/bin/env node\n${fileUrl}` },
  },
  // `copydesk worker`: the queue's library is installed by those who need it.
  worker: { ...node, external: ['bullmq'], entryPoints: ['src/cli/queue.ts'], outfile: 'dist/worker.js' },
};
// The pages that the extension opens in editor tabs: one script each, named like the page.
for (const page of ['lists', 'report']) {
  bundles[`webview-${page}`] = {
    ...web,
    format: 'iife',
    entryPoints: [`src/webview/${page}.ts`],
    outfile: `dist/webview/${page}.js`,
  };
}
// What runs inside the editor's extension hosts; kept readable for stack traces.
const tests: Record<string, BuildOptions> = {
  'test-suite': {
    ...node,
    external: ['vscode', 'mocha'],
    entryPoints: ['test/vscode/suite/node.ts'],
    outfile: 'dist/test/suite.cjs',
    minify: false,
  },
  'test-web': {
    ...web,
    ...editor,
    format: 'cjs',
    entryPoints: ['test/vscode/suite/web.ts'],
    outfile: 'dist/test/web.js',
    minify: false,
  },
};

// The compiled names are made when they are missing or older than their texts.
const names = fileURLToPath(new URL('build-authority.mts', import.meta.url));
execFileSync(process.execPath, [...process.execArgv, names, '--if-older'], { stdio: 'inherit' });
mkdirSync('dist', { recursive: true });
// Only now: the schema is read from the engine, which the compiled names are part of.
if (!only) (await import('./schema.mts')).writeSchema();
const packages = new Set<string>();
for (const [name, options] of Object.entries({ ...bundles, ...(process.argv.includes('--tests') ? tests : {}) })) {
  if (only && only !== name && !(only === 'cli' && name === 'worker')) continue;
  const { metafile } = await build({
    bundle: true,
    alias,
    minify: true,
    charset: 'ascii',
    legalComments: 'none', // the licences are in dist/licenses.txt
    logLevel: 'warning',
    metafile: true,
    plugins: [largeJson],
    // Every Node and browser that runs the bundles knows these; without the word for it each use makes the expression anew.
    supported: { 'regexp-unicode-property-escapes': true, 'regexp-match-indices': true },
    ...options,
  });
  if (name in tests) continue;
  for (const input of Object.keys(metafile!.inputs)) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder) packages.add(folder);
  }
}
if (!only)
  writeFileSync(
    'dist/licenses.txt',
    [...packages]
      .sort()
      .map(licence)
      .join(`\n${'-'.repeat(80)}\n\n`),
  );

// The licence of a package whose code is in the bundles, which asks to be passed on with them.
function licence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((f) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(f));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
