import { statSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { UsageError } from './arguments.ts';

/** Endings of the files looked for in folders; a file named outright may have any. */
const articles = '**/*.{txt,md,markdown}';

/**
 * The files that the arguments name, in their order, each once: files as they are, folders with the articles below
 * them, patterns with what they match. An argument that names nothing is a UsageError.
 */
export async function filesOf(args: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const arg of args) {
    const stat = statSync(arg, { throwIfNoEntry: false });
    if (stat && !stat.isDirectory()) found.add(arg);
    else {
      const ignore = ['**/node_modules/**', '**/.git/**'];
      const matches = stat
        ? await glob(articles, { cwd: arg, ignore })
        : await glob(arg.replaceAll('\\', '/'), { ignore });
      if (!matches.length)
        throw new UsageError(stat ? `${arg}: no .txt or .md file in this folder` : `${arg}: no such file`);
      for (const m of matches.sort()) found.add(stat ? `${arg.replace(/[\\/]$/, '')}/${m}` : m);
    }
  }
  return [...found];
}
