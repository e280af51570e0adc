import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { workspaceFileJsonSchema } from '../../scripts/schema.mts';
import { rules } from '../../src/rules/index.ts';

const validate = new Ajv({ strict: false }).compile(workspaceFileJsonSchema());
const rule = rules[0]!.meta.id;

test.each([
  {},
  { $schema: './copydesk.schema.json', strictness: 'sentence' },
  { rules: { [rule]: 'off' }, names: [{ name: 'Wen Jiabao', also: ['Wen'], wrong: ['Wen Zai'], kind: 'person' }] },
  { stets: [{ rule, fingerprint: '0123456789abcdef', text: 'words', note: 'why' }] },
])('takes %j', (file) => {
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  [],
  { strictness: 'strict' },
  { rules: { [rule]: 'fatal' } },
  { rules: { 'no-such-rule': 'off' } },
  { names: [{ also: [] }] },
  { names: [{ name: 'A', colour: 'red' }] },
  { stets: [{ rule, fingerprint: 'xyz' }] },
  { colour: 'red' },
])('refuses %j', (file) => {
  expect(validate(file)).toBe(false);
});
