import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.ts';
import { check } from './support/check.ts';
import { unmark } from './support/marks.ts';

// Short articles in the style of agencies and readouts, parted by ====. The first line names the case; in
// conflicting.txt also the rule that must mark the place in ⟦ ⟧ (a known miss that starts to work fails, so that it gets
// promoted). What stands in consistent.txt looks like a conflict and is none: nothing may be marked.
const family = rules.filter((r) => r.meta.family === 'sources');
const articles = (file: string) =>
  readFileSync(new URL(`accounts/${file}`, import.meta.url), 'utf8')
    .split('\n====\n')
    .map((block) => {
      const [title = '', ...body] = block.split('\n');
      const [name = '', rule] = title.replace(/^# /, '').split(': ');
      const text = body.join('\n').trim();
      return { name, rule, text: /^headline/.test(name) ? text : `News of the day\n\n${text}` };
    });

describe('accounts that differ', () => {
  test.each(articles('conflicting.txt'))('$name', ({ name, rule, text: marked }) => {
    const { text, marks } = unmark(marked);
    const at = marks[0]!;
    const { findings } = check(text, { rules: family });
    const found = findings.some((f) => f.rule === rule && f.start < at.end && at.start < f.end);
    expect(found, findings.map((f) => f.message).join('\n')).toBe(!name.startsWith('known-miss'));
  });
});

describe('accounts that only look so', () => {
  test.each(articles('consistent.txt'))('$name', ({ text }) => {
    expect(check(text, { rules: family }).findings.map((f) => f.message)).toEqual([]);
  });
});
