import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulePages, rulePagesFolder } from '../../scripts/rule-pages.mts';
import { rulePage } from '../../src/report/rule-page.ts';

test('docs/rules is what the rules say of themselves: else run "npm run docs"', () => {
  const pages = rulePages();
  expect(existsSync(rulePagesFolder) ? readdirSync(rulePagesFolder).sort() : []).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) {
    expect(readFileSync(join(rulePagesFolder, name), 'utf8').replaceAll('\r\n', '\n'), name).toBe(text);
  }
});

test('marks become bold, and no word of an example becomes Markdown', () => {
  const page = rulePage({
    id: 'a-rule',
    family: 'translation',
    severity: 'warning',
    what: 'Words.',
    why: 'Because <b>they</b> are *there*.',
    remedy: 'Go.',
    bad: [{ text: '[link](x) ⟦a:one ⟦two⟧⟧ # end\n\n⟦last line⟧', fixed: 'Done.' }],
    good: [{ text: '1. first\n- second', date: '2021-01-27' }],
    limits: ['None.'],
  });
  expect(page).toContain('> \\[link\\](x) **one two** \\# end\n>\n> **last line**\n>\n> → Done.');
  expect(page).toContain('> 1\\. first\n> \\- second\n>\n> *(article of 2021-01-27)*');
  expect(page).toContain('&lt;b\\>they&lt;/b\\> are \\*there\\*');
});
