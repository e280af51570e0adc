import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/engine/apply.ts';
import type { GoodExample } from '../../src/model/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { check, exampleText } from '../support/check.ts';
import { unmark } from '../support/marks.ts';

const folder = new URL('../../src/rules/', import.meta.url);

test('every rule file stands in the index, once', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((f) => /[\\/][\w-]+\.ts$/.test(f))
    .map((f) => basename(f, '.ts'));
  expect(rules.map((r) => r.meta.id).sort()).toEqual(files.sort());
});

for (const rule of rules) {
  const { id, bad, good } = rule.meta;
  const run = (text: string, { date, source }: GoodExample) => check(text, { date, source, rules: [rule] });

  describe(id, () => {
    test('has examples of both kinds, each once', () => {
      expect(bad.length).toBeGreaterThan(0);
      expect(good.length).toBeGreaterThan(0);
      const texts = [...bad, ...good].map((e) => e.text);
      expect(new Set(texts).size).toBe(texts.length);
    });
    test.each(bad)('marks: $text', (example) => {
      const { text, marks } = unmark(exampleText(example, example.text));
      const { findings, notes } = run(text, example);
      expect(notes).toEqual([]);
      expect(findings.map((f) => text.slice(f.start, f.end))).toEqual(marks.map((m) => text.slice(m.start, m.end)));
      expect(findings.map((f) => [f.start, f.end])).toEqual(marks.map((m) => [m.start, m.end]));
      if (example.fixed !== undefined) {
        expect(applyEdits(text, findings[0]!.fixes[0]!.edits)).toBe(exampleText(example, example.fixed));
      }
    });
    test.each(good)('is silent: $text', (example) => {
      const text = exampleText(example, example.text);
      expect(run(text, example).findings.map((f) => text.slice(f.start, f.end))).toEqual([]);
    });
  });
}
