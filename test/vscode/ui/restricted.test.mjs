// Restricted Mode: a folder nobody has trusted. Copydesk runs nothing of the folder's, so everything works.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { desktop, sample } from './support.mjs';

const at = desktop({
  files: { 'article.txt': sample, 'copydesk.json': '{ "rules": { "loaded-verb": "off" } }\n' },
  trust: true,
});

test('the folder is not trusted', async () => {
  await at.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
});

test('articles are marked, explained and repaired', async () => {
  await at.ui.open('article.txt');
  await until('squiggles', async () => (await at.ui.errors.count()) === 1);
  assert.match(await at.ui.hover('Tuesday'), /Wednesday/);
  await at.ui.goTo(3, 120);
  assert.ok((await at.ui.quickFixes()).includes('Replace with “Wednesday”'));
  await at.ui.applyFix('Replace with “Wednesday”');
  await until('repaired', async () => (await at.ui.errors.count()) === 0);
});

test('the shared file counts', async () => {
  const rows = await at.ui.problems();
  assert.ok(!rows.some((r) => r.includes('loaded-verb')));
});
