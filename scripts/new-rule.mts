import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { families } from '../src/model/rule.ts';

// npm run new-rule -- <family> <id>: the rule's file with examples to replace, and its line in the index.
const [family = '', id = ''] = process.argv.slice(2);
const root = process.env.COPYDESK_ROOT ?? join(import.meta.dirname, '..');
const fail = (message: string): never => {
  process.stderr.write(`${message}\nUse: npm run new-rule -- <${families.join('|')}> <rule-name>\n`);
  process.exit(2);
};
if (!(families as readonly string[]).includes(family)) fail(`“${family}” is no family of rules.`);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) fail(`“${id}” is no rule name: lower-case words joined by hyphens.`);

const file = join(root, 'src/rules', family, `${id}.ts`);
if (existsSync(file)) fail(`${file} is there already.`);
const name = id.replace(/-(\w)/g, (_, c: string) => c.toUpperCase());
mkdirSync(join(root, 'src/rules', family), { recursive: true });
writeFileSync(
  file,
  `import { defineRule } from '../../model/rule.ts';

/** TODO: how it finds what it marks. */
export const ${name} = defineRule({
  meta: {
    id: '${id}',
    family: '${family}',
    severity: 'information',
    what: 'TODO: a line, what it marks.',
    why: 'TODO: why a copy desk would mark it.',
    remedy: 'TODO: what to do.',
    bad: [{ text: 'The mayor said it was ⟦TODO⟧.', fixed: 'The mayor said it was done.' }],
    good: [{ text: 'The mayor said it was done.' }],
  },
  *checkParagraph(paragraph) {
    for (const m of paragraph.text.matchAll(/\\bTODO\\b/g)) {
      const at = { start: m.index, end: m.index + m[0].length };
      yield {
        ...at,
        message: 'TODO: what is wrong, why, what to do.',
        fixes: [{ title: 'Replace with “done”', edits: [{ ...at, text: 'done' }] }],
      };
    }
  },
});
`,
);

const index = join(root, 'src/rules/index.ts');
const lines = readFileSync(index, 'utf8').replace('readonly Rule[] = [];', 'readonly Rule[] = [\n];').split('\n');
const added = `import { ${name} } from './${family}/${id}.ts';`;
const imports = lines.flatMap((l, i) => (l.startsWith('import ') ? [i] : []));
const at = imports.find((i) => lines[i]!.includes("'./") && lines[i]!.split("'")[1]! > `./${family}/${id}.ts`);
lines.splice(at ?? imports.at(-1)! + 1, 0, added);
const end = lines.lastIndexOf('];');
lines.splice(end < 0 ? fail(`${index}: no list of rules to add to.`) : end, 0, `  ${name},`);
writeFileSync(index, lines.join('\n'));
process.stdout.write(`${file}\nReplace every TODO, then: npx vitest run test/rules -t ${id}\n`);
