import { mkdirSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';

// All bundles into dist/. `--only cli` builds one.
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const node: BuildOptions = { platform: 'node', target: 'node20', format: 'cjs' };
const bundles: Record<string, BuildOptions> = {
  cli: { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
};

mkdirSync('dist', { recursive: true });
for (const [name, options] of Object.entries(bundles)) {
  if (only && only !== name) continue;
  await build({ bundle: true, minify: true, legalComments: 'linked', logLevel: 'warning', ...options });
}
