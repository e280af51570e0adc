// A window without a folder, and a text that was never saved: the sample article from the command palette.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { desktop } from './support.mjs';

const at = desktop();

test('the sample opens as a copy of one’s own and is marked', async () => {
  await at.ui.command('Copydesk: Open the Sample Article');
  await until('squiggles', async () => (await at.ui.errors.count()) === 1 && (await at.ui.warnings.count()) > 1);
  assert.match(await at.page.locator('.tab.active').innerText(), /Untitled-1|Overseas media/);
});

test('stet works, and is remembered for this person', async () => {
  await at.ui.goTo(1, 45);
  await at.ui.quickFixes();
  const before = await at.ui.warnings.count();
  await at.ui.applyFix('Stet: keep as written');
  await until('one mark less', async () => (await at.ui.warnings.count()) === before - 1);
});

test('a name goes into the person’s settings', async () => {
  await at.ui.goTo(3, 11);
  for (let i = 'President'.length; i > 0; i--) await at.page.keyboard.press('Shift+ArrowLeft');
  await at.ui.command('Copydesk: Add Selection to Names');
  const file = path.join(at.dirs.userDataDir, 'User/settings.json');
  await until('the setting', () => fs.readFileSync(file, 'utf8').includes('copydesk.names'));
});
