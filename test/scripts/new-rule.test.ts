import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'copydesk-new-rule-'));
mkdirSync(join(root, 'src/rules'), { recursive: true });
cpSync(join(project, 'src/rules/index.ts'), join(root, 'src/rules/index.ts'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(project, 'scripts/new-rule.mts'), ...args], {
    encoding: 'utf8',
    cwd: project,
    env: { ...process.env, COPYDESK_ROOT: root },
  });

test('writes the rule and its lines in the index', () => {
  const { status, stderr } = run('names', 'odd-name');
  expect(stderr.replace(/^npm .*\n/gm, '')).toBe('');
  expect(status).toBe(0);
  const index = readFileSync(join(root, 'src/rules/index.ts'), 'utf8');
  expect(index).toContain("import { oddName } from './names/odd-name.ts';\n");
  expect(index).toMatch(/\n {2}oddName,\n\];/);
  const file = readFileSync(join(root, 'src/rules/names/odd-name.ts'), 'utf8');
  expect(file).toContain("id: 'odd-name'");
  expect(run('names', 'odd-name')).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') });
});

test.each([
  [[], 'no family'],
  [['colours', 'red'], 'no family'],
  [['names', 'Odd Name'], 'no rule name'],
  [['names', '../evil'], 'no rule name'],
])('refuses %j', (args, message) => {
  expect(run(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
});
