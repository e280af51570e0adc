// The README's way from installation to a clean article, step by step.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { desktop, root } from './support.mjs';

const at = desktop({ install: false, viewport: { width: 1280, height: 1000 } });
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
const [, section] = /## From installation to a clean article\n([\s\S]*?)\n## /.exec(readme);
let from = 0;
/** What the README says next; the test fails where it says something else. */
const says = (words) => {
  const found = section.indexOf(words, from);
  assert.ok(found >= 0, `the README does not say “${words}” at this place`);
  from = found + words.length;
  return words;
};
const text = async () => (await at.ui.lines()).join(' ').replace(/\s+/g, ' ');
const findings = async () => {
  const label = await at.page.locator('.activitybar .action-label[aria-label^="Copydesk"]').getAttribute('aria-label');
  return Number(/\d+/.exec(label)?.[0] ?? 0);
};

test('install', async () => {
  const input = at.ui.quickInput.locator('.quick-input-box input');
  await at.ui.press('F1', input);
  await input.fill(`>${says('Extensions: Install from VSIX...')}`);
  await at.ui.quickInput.locator('.monaco-list-row.focused', { hasText: 'Install from VSIX' }).waitFor();
  await at.page.keyboard.press('Enter');
  await at.ui.file(path.join(root, 'copydesk.vsix'));
  await at.ui.toasts.filter({ hasText: /Completed installing/ }).waitFor({ timeout: 60_000 });
  await at.ui.command('Notifications: Clear All Notifications');
});

test('open the sample', async () => {
  await at.ui.command(says('Copydesk: Open the Sample Article'));
  await until('marks', async () => (await at.ui.errors.count()) === 1);
});

test('what needs no judgement', async () => {
  const before = await until('counted', findings);
  await at.ui.command(says('Copydesk: Fix All Safe Findings'));
  await until('fewer', async () => (await findings()) < before);
  assert.match(await text(), /Black Sea Grain Initiative/);
});

test('what has one good answer', async () => {
  await at.ui.command(says('Copydesk: Preview All Repairs'));
  says('Tick the article’s name');
  const row = at.page.locator('.part.panel .monaco-list-row');
  await row.filter({ hasText: 'TuesdayWednesday' }).waitFor();
  await row.first().locator('input').check();
  await at.page.locator('.part.panel .monaco-button', { hasText: says('Apply') }).click();
  await until('made', async () => /Wednesday, November 2/.test(await text()));
});

const stet = 'Stet: keep as written';
test('what a person decides', async () => {
  await at.ui.goTo(1, 1);
  for (const [listed, repair, which] of [
    [1, 'Remove the quotation marks'],
    [1, stet],
    [1, 'Insert a sentence that names both accounts'],
    [1, 'Add “, U.S. Secretary of State Antony Blinken said”'],
    [1, '**Delete**', 'biggest diplomatic victory'],
    [0, '**Delete**', 'will probably leave'],
    [1, 'Replace with “Anadolu Agency”'],
    [1, stet],
    [0, stet],
    [1, 'Delete'],
  ]) {
    if (listed) says(repair);
    const before = await findings();
    const selection = () => at.page.locator('#status\\.editor\\.selection').innerText();
    const here = await selection();
    await at.page.keyboard.press('Control+Alt+F8');
    await until('the next finding', async () => (await selection()) !== here && /selected/.test(await selection()));
    if (repair === '**Delete**') {
      assert.ok((await text()).includes(which));
      await at.page.keyboard.press('Delete');
      await until('deleted', async () => !(await text()).includes(which));
    } else {
      const titles = await at.ui.quickFixes();
      assert.ok(titles.includes(repair), `${repair} is not among\n${titles.join('\n')}`);
      await at.ui.applyFix(repair);
    }
    await until(`one finding less: ${repair}`, async () => (await findings()) < before);
  }
});

test('nothing is left', async () => {
  says('The Problems panel is empty');
  await until('clean', async () => (await at.ui.problemCount()) === 'No Problems');
  await at.ui.command('Copydesk: Focus on Findings View');
  await at.page
    .locator('.welcome-view-content, .pane-body', { hasText: /Nothing to mark|marks in the article/ })
    .first()
    .waitFor();
  await at.ui.goTo(1, 1);
  await at.picture('clean');
});
