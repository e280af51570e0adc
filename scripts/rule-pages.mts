import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePage, rulesIndex } from '../src/report/rule-page.ts';
import { rules } from '../src/rules/index.ts';

/** Every page of docs/rules by its file's name, as it ought to be. */
export const rulePages = (): Map<string, string> => {
  const metas = rules.map((r) => r.meta);
  return new Map([['README.md', rulesIndex(metas)], ...metas.map((m) => [`${m.id}.md`, rulePage(m)] as const)]);
};

/** Where the pages stand. */
export const rulePagesFolder = join(import.meta.dirname, '../docs/rules');

// `npm run docs` writes them; a test compares.
if (process.argv[1]?.endsWith('rule-pages.mts')) {
  const pages = rulePages();
  mkdirSync(rulePagesFolder, { recursive: true });
  for (const f of readdirSync(rulePagesFolder)) if (!pages.has(f)) rmSync(join(rulePagesFolder, f));
  for (const [name, text] of pages) writeFileSync(join(rulePagesFolder, name), text);
}
