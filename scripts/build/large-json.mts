import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Smaller files are not worth it. */
const large = 50_000; // bytes

/**
 * What is large in the bundles, in the form that loads fastest: JSON as text that is parsed when it is asked for. An
 * engine reads a string many times faster than the object literal that bundlers make of JSON.
 */
export const largeJson: Plugin = {
  name: 'large data',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (text.length < large) return undefined;
      const value = JSON.stringify(JSON.stringify(JSON.parse(text)));
      return { contents: `module.exports = JSON.parse(${value});`, loader: 'js' };
    });
    // wink copies its model by writing and reading it all, lest two taggers share one. There is one here.
    build.onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const copy = 'JSON.parse(JSON.stringify(originalModel))';
      if (!code.includes(copy)) throw new Error(`${path} copies its model in another way now`);
      return { contents: code.replace(copy, 'originalModel'), loader: 'js' };
    });
  },
};
