import { expect, test } from 'vitest';
import { merged } from '../../scripts/authority/merge.mts';
import { type Entry, readAuthority } from '../../scripts/authority/read.mts';
import { nameKey } from '../../src/names/key.ts';
import { soundedNames } from '../../src/names/sounded.ts';

const people = merged(readAuthority('src/names/data').entries).filter((e) => e.group === 'people');
const byName = new Map<string, Entry[]>();
for (const e of people) byName.set(nameKey(e.name), [...(byName.get(nameKey(e.name)) ?? []), e]);
const sameCountry = (a: Entry, b: Entry) => a.countries.some((c) => b.countries.includes(c));
const place = (e: Entry) => `${e.name} (${e.file}:${e.line})`;

/** Two people of one country who do share a name, each looked at. */
const namesakes = new Set(['Michael Brown', 'Dana White', 'Li Bin', 'Robert F. Kennedy'].map(nameKey));

test('nobody stands twice under one name', () => {
  const twice = [...byName]
    .filter(([name]) => !namesakes.has(name))
    .flatMap(([, group]) =>
      group.flatMap((a, i) =>
        group
          .slice(i + 1)
          .filter((b) => sameCountry(a, b) && shared(a, b))
          .map((b) => `${place(a)} and ${place(b)}`),
      ),
    );
  expect(twice).toEqual([]);
});

test('another spelling of one person is not the name of a compatriot', () => {
  const taken = people.flatMap((a) =>
    a.also
      .filter((n) => !namesakes.has(nameKey(n)))
      .flatMap((n) =>
        (byName.get(nameKey(n)) ?? [])
          .filter((b) => b !== a && nameKey(b.name) !== nameKey(a.name) && sameCountry(a, b))
          .map((b) => `${n}: of ${place(a)} and of ${place(b)}`),
      ),
  );
  expect(taken).toEqual([]);
});

/** Whether some form in Chinese, Japanese, Korean or Russian is both people's. */
function shared(a: Entry, b: Entry): boolean {
  return ['zh', 'ja', 'ko', 'ru'].some((l) => a.forms[l]?.some((f) => b.forms[l]?.includes(f)));
}

test('a family name of two characters is heard as one', () => {
  const koike = people.find((e) => e.name === 'Akira Koike')!;
  const readings: Record<string, string> = { 小: 'xiao', 池: 'chi', 晃: 'huang' };
  const whole = soundedNames(koike, (c) => readings[c] ?? '').find((n) => n.form === '小池晃' && n.channel === 'Z')!;
  const alone = soundedNames(koike, (c) => readings[c] ?? '').find((n) => n.form === '小池')!;
  expect(whole.family).toBe(alone.full);
});

test('forms in other languages are made of letters of that language', () => {
  const strange = people.flatMap((e) =>
    Object.entries(e.forms).flatMap(([language, forms]) =>
      forms
        .filter((f) => /[~_|]/.test(f) || (language === 'ru' && /[a-z][а-яё]|[а-яё][a-z]/i.test(f)))
        .map((f) => `${place(e)}: ${f}`),
    ),
  );
  expect(strange).toEqual([]);
});
