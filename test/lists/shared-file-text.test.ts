import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkspaceFile } from '../../src/engine/workspace-file.ts';
import { type Change, edited, FaultyFile } from '../../src/lists/shared-file-text.ts';

const name = (n: string): Change => ({ list: 'names', add: { name: n }, unless: (e) => e.name === n });
const faultyLine = (text: string, change: Change): number | undefined => {
  try {
    edited(text, change);
  } catch (error) {
    return error instanceof FaultyFile ? error.line : undefined;
  }
  return undefined;
};

test('a file comes into being, grows, and says nothing twice', () => {
  const one = edited('', name('Anna Berg'));
  expect(JSON.parse(one)).toEqual({ names: [{ name: 'Anna Berg' }] });
  const two = edited(one, name('Bela Cruz'));
  expect(JSON.parse(two)).toEqual({ names: [{ name: 'Anna Berg' }, { name: 'Bela Cruz' }] });
  expect(edited(two, name('Anna Berg'))).toBe(two);
});

test('comments, layout and line ends stay', () => {
  const before = '{\r\n  // people\r\n  "names": [\r\n    { "name": "Anna Berg" }, // ours\r\n  ],\r\n}\r\n';
  const after = edited(before, name('Bela Cruz'));
  expect(after).toContain('// people');
  expect(after).toContain('// ours');
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(readWorkspaceFile(after)).toMatchObject({
    problems: [],
    file: { names: [{ name: 'Anna Berg' }, { name: 'Bela Cruz' }] },
  });
});

test('entries are taken out, values set', () => {
  const remove: Change = { list: 'names', remove: (e) => e.name === 'B' };
  expect(JSON.parse(edited('{"names":[{"name":"A"},{"name":"B"},{"name":"B"}]}', remove))).toEqual({
    names: [{ name: 'A' }],
  });
  expect(edited('{}', remove)).toBe('{}');
  const off: Change = { path: ['rules', 'loaded-verb'], value: 'off' };
  expect(JSON.parse(edited('', off))).toEqual({ rules: { 'loaded-verb': 'off' } });
  expect(JSON.parse(edited('{"rules":{"loaded-verb":"hint","residue":"off"}}', off))).toEqual({
    rules: { 'loaded-verb': 'off', residue: 'off' },
  });
});

test('a faulty file is refused with its line', () => {
  expect(faultyLine('{\n  "names": [\n    { "name": "A" \n  ]\n}', name('B'))).toBe(4);
  expect(faultyLine('[]', name('B'))).toBe(1);
  expect(faultyLine('{\n\n"names": {}\n}', name('B'))).toBe(3);
  expect(faultyLine('{\n"rules": 1\n}', { path: ['rules', 'x'], value: 'off' })).toBe(2);
});

test('whatever stands in the file: refused, or read back with the addition', () => {
  const pieces = ['{', '}', '[', ']', '"names"', ':', ',', '{"name":"A"}', '//x\n', '/*', '*/', '\n', '"', '1', 'null'];
  const file = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((p) => p.join('')),
    fc.jsonValue().map((v) => JSON.stringify(v, null, 1)),
    fc.array(fc.string({ minLength: 1 })).map((n) => JSON.stringify({ names: n.map((x) => ({ name: x })), other: 1 })),
  );
  fc.assert(
    fc.property(file, (text) => {
      if (faultyLine(text, name('Zora Quell')) !== undefined) return;
      const after = edited(text, name('Zora Quell'));
      expect(readWorkspaceFile(after).file.names?.some((n) => n.name === 'Zora Quell')).toBe(true);
    }),
  );
});
