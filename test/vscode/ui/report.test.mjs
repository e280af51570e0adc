// The report of a checked workspace: page, ways to the passages, export.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { desktop, sample } from './support.mjs';

const wrong = 'Talks\n\nThe ministers met on Tuesday, November 2, 2022, the ministry said.\n';
const at = desktop({
  files: {
    'monday/grain.txt': sample,
    'monday/talks.md': wrong,
    'clean.txt': 'Bridge\n\nThe bridge is open, police said.\n',
  },
  viewport: { width: 1280, height: 900 },
});
let page;

test('the check ends with a way to its report', async () => {
  await at.ui.command('Copydesk: Check Workspace');
  const toast = at.ui.toasts.filter({ hasText: /findings in 3 files/ });
  await toast.waitFor();
  await toast.locator('.monaco-button', { hasText: 'Show Report' }).click();
  page = await at.ui.frameWith('By rule');
  const text = await page.locator('main').innerText();
  assert.match(text, /\d+ findings in 3 files/);
  assert.match(text, /weekday-mismatch\s+2/);
  assert.match(text, /Nothing to mark in 1 other/);
  const widths = await page
    .locator('svg.bar rect')
    .evaluateAll((all) => all.map((r) => r.getBoundingClientRect().width));
  assert.ok(Math.max(...widths) > 100, String(widths));
  await at.ui.command('Notifications: Clear All Notifications');
  await at.picture('report');
});

test('one rule alone is shown, and a row leads to its passage', async () => {
  await page.locator('#filter').selectOption('weekday-mismatch');
  assert.equal(await page.locator('.findings li:visible').count(), 2);
  await page
    .locator('details', { hasText: 'talks.md' })
    .locator('button.link', { hasText: 'line 3, column 22' })
    .click();
  await at.page.locator('#status\\.editor\\.selection', { hasText: 'Ln 3, Col 22' }).waitFor();
  await at.page.locator('.tab.active[data-resource-name="talks.md"]').waitFor();
});

test('it is saved as a web page, SARIF and a table', async () => {
  await at.ui.command('Copydesk: Show Report of the Workspace');
  for (const [name, ending] of [
    ['Web page', 'html'],
    ['SARIF', 'sarif'],
  ]) {
    await page.locator('.tools button', { hasText: name }).click();
    await at.ui.file(path.join(at.folder, `out.${ending}`));
  }
  await at.ui.command('Copydesk: Save Report of the Workspace');
  await at.ui.choosing('Save the report as');
  await at.ui.quickInput.locator('.monaco-list-row', { hasText: 'Table' }).click();
  await at.ui.file(path.join(at.folder, 'out.csv'));
  await until('three files', () =>
    ['html', 'sarif', 'csv'].every((e) => fs.existsSync(path.join(at.folder, `out.${e}`))),
  );
  assert.match(at.read('out.html'), /<svg class="bar"/);
  assert.ok(JSON.parse(at.read('out.sarif')).runs[0].results.length > 3);
  assert.match(at.read('out.csv'), /monday\/talks\.md,3,22,error,weekday-mismatch,Tuesday/);
});

test('the saved page stands alone', async () => {
  const other = await at.browser.newPage({ viewport: { width: 1000, height: 900 } });
  await other.setContent(at.read('out.html'));
  assert.match(await other.locator('h1').innerText(), /What Copydesk marks in “newsroom”/);
  await other.close();
});

test('checking again refreshes the page', async () => {
  fs.writeFileSync(path.join(at.folder, 'monday/talks.md'), wrong.replace('Tuesday', 'Wednesday'));
  await at.ui.command('Copydesk: Show Report of the Workspace');
  await page.locator('.tools button', { hasText: 'Check Again' }).click();
  await until('one less', async () => /weekday-mismatch\s+1/.test(await page.locator('main').innerText()));
});
