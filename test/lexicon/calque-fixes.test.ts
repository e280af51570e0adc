import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/engine/apply.ts';
import { calques } from '../../src/lexicon/calques/index.ts';
import { calque as rule } from '../../src/rules/translation/calque.ts';
import { check } from '../support/check.ts';

const fixable = calques.filter((c) => c.fix);

describe('the fix of each calque', () => {
  test.each(fixable.map((c) => [c.pattern, c] as const))('%s', (pattern, { example }) => {
    const { findings } = check(example, { rules: [rule] });
    const finding = findings.find((f) => f.fixes[0]);
    expect(finding, `${pattern} in ${example}`).toBeDefined();
    const fixed = applyEdits(example, finding!.fixes[0]!.edits);
    expect(fixed).not.toMatch(/[{}]| {2}|\s[,.]|^[a-z]/);
    // No word twice in a row, except where the example has it so.
    expect(fixed).not.toMatch(/\b(\p{L}+) \1\b/iu);
    // No figure is lost: "900" is still there.
    for (const figure of example.match(/\d[\d,.]*\d/g) ?? []) expect(fixed).toContain(figure);
    expect(fixed).not.toMatch(/\b(?:haved|maked|taked|gived|holded|telled|becomed|leaded|setted|putted)\b/);
  });
});
