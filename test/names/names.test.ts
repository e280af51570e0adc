import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAuthority } from '../../scripts/authority/read.mts';
import { garblesOf, namesOf } from '../../src/annotate/names/names.ts';
import { authority } from '../../src/names/authority.ts';
import { Bloom, bloomOf } from '../../src/names/bloom.ts';
import { likeness, soundsOf } from '../../src/names/phonetic.ts';
import { rules } from '../../src/rules/index.ts';
import { articleOf, check } from '../support/check.ts';
import { anyText } from '../support/texts.ts';

const own = rules.filter((r) => r.meta.family === 'names');

test('every line of the authority can be read', () => {
  const { entries, faults } = readAuthority('src/names/data');
  expect(faults).toEqual([]);
  expect(entries.length).toBeGreaterThan(5000);
});

test('no wrong form of one name is a right form of another of its kind', () => {
  const { entries } = readAuthority('src/names/data');
  const right = new Map(
    entries.flatMap((e) => [e.name, ...e.also].map((n): [string, string] => [`${e.group} ${n}`, e.name])),
  );
  const both = entries.flatMap((e) =>
    e.wrong
      .filter((w) => right.has(`${e.group} ${w}`))
      .map((w) => `${w}: wrong for ${e.name}, right for ${right.get(`${e.group} ${w}`)}`),
  );
  expect(both).toEqual([]);
});

test('a form of another language finds its bearer', () => {
  expect(
    authority()
      .byForm('zh', '普萨基')
      .map((e) => e.name),
  ).toContain('Jen Psaki');
  expect(
    authority()
      .byForm('zh', '珍普萨基')
      .map((e) => e.name),
  ).toContain('Jen Psaki');
  expect(authority().byForm('zh', '没有人')).toEqual([]);
});

test('a filter of words keeps every word that was put in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 200 }), (words) => {
      const bloom = new Bloom(bloomOf(words, 10));
      return words.every((w) => bloom.has(w));
    }),
  );
});

test('likeness lies between 0 and 1, is 1 for the same sounds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (a, b) => {
      const x = soundsOf(a);
      const value = likeness(x, soundsOf(b));
      return value >= 0 && value <= 1 && likeness(x, x) === 1;
    }),
  );
});

test('never throws, and every mark lies in the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { findings, notes } = check(text, { rules: own });
      return (
        notes.every((n) => !/failed/.test(n.message)) &&
        findings.every((f) => f.start >= 0 && f.end <= text.length && f.start < f.end)
      );
    }),
    { numRuns: 100 },
  );
});

test('mentions carry the office of the day', () => {
  const article = articleOf('News\n\nWhite House press secretary Jen Psaki spoke.\n', { date: '2021-03-01' });
  expect(namesOf(article).find((m) => m.text === 'Jen Psaki')?.office?.title).toBe('White House press secretary');
  expect(garblesOf(article)).toEqual([]);
});

test('the names of the settings are right, their wrong forms are marked', () => {
  const names = [{ name: 'Sofia Navalina', also: ['Navaline'], wrong: ['Sofia Navel'], kind: 'person' as const }];
  const text = 'News\n\nThe Navaline family met Sofia Navel in Russia, he said.\n';
  const { findings } = check(text, { rules: own, settings: { names } });
  expect(findings.map((f) => [text.slice(f.start, f.end), f.fixes[0]?.edits[0]?.text])).toEqual([
    ['Sofia Navel', 'Sofia Navalina'],
  ]);
});
