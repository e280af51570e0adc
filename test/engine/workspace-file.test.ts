import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkspaceFile } from '../../src/engine/workspace-file.ts';

const read = (text: string) => {
  const { file, problems } = readWorkspaceFile(text);
  return { file, problems: problems.map((p) => `${p.line}: ${p.message}`) };
};

test('reads names, stets, strictness, comments and trailing commas', () => {
  const text =
    '{\n // ours\n "strictness": "sentence",\n "names": [{ "name": "Ann Lee", "also": ["A. Lee"] },],\n "stets": [{ "rule": "residue", "fingerprint": "0123456789abcdef" }]\n}';
  expect(read(text)).toEqual({
    file: {
      strictness: 'sentence',
      names: [{ name: 'Ann Lee', also: ['A. Lee'] }],
      stets: [{ rule: 'residue', fingerprint: '0123456789abcdef' }],
    },
    problems: [],
  });
});
test('an empty file says nothing', () => expect(read(' ')).toEqual({ file: {}, problems: [] }));
test('names the line of a fault; the rest still counts', () => {
  const { file, problems } = read(
    '{\n "strictness": "lax",\n "names": [\n  { "name": "Ann Lee" },\n  { "name": 7 }\n ],\n "colour": 1\n}',
  );
  expect(file).toEqual({ names: [{ name: 'Ann Lee' }], strictness: undefined });
  expect(problems.map((p) => p.slice(0, 20))).toEqual(
    ['2: strictness: “lax” is not known', '5: names › 1 › name: ', '7: “colour” is not kn'].map((p) => p.slice(0, 20)),
  );
});
test('broken JSON is reported with its line, what can be read is kept', () => {
  const { file, problems } = read('{\n "strictness": "sentence",\n "names": [ }');
  expect(file.strictness).toBe('sentence');
  expect(problems[0]).toMatch(/^3: not valid JSON/);
});
test('something else than an object', () => expect(read('[1]').problems).toEqual(['1: must hold an object: { … }']));
test('never throws, places lie in the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((j) => `{"names": ${j}, "rules": ${j}, "__proto__": ${j}}`),
      ),
      (text) => {
        for (const p of readWorkspaceFile(text).problems) {
          expect(p.start).toBeLessThanOrEqual(p.end);
          expect(p.end).toBeLessThanOrEqual(text.length + 1);
        }
      },
    ),
  );
});
