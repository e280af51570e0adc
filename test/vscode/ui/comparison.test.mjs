// Conflicts between sources: marked in the view, compared on a page, within one article and across two.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { desktop, root } from './support.mjs';

const [here, there] = fs
  .readFileSync(path.join(root, 'test/comparisons/readouts-of-a-call.txt'), 'utf8')
  .split('\n---rows\n')[0]
  .split('\n=====\n');
const march = `City march ends in the old town

Police said 8,000 people marched through the city on Sunday. Four people were arrested, police said.

The march began at the harbour and ended at the town hall, police said.

Organisers said 30,000 people marched through the city on Sunday. Nobody was hurt, the organisers said.

The mayor said four people were arrested.
`;
const at = desktop({
  files: { 'march.txt': march, 'ours.txt': here, 'theirs.txt': there },
  viewport: { width: 1440, height: 900 },
});
const rows = () => at.page.locator('.pane:has(.pane-header[aria-label^="Sources"]) .monaco-list-row');

// The frame of the page in front; its words.
const frame = async () => {
  for (const f of at.page.frames()) if (await f.$('#comparison main').catch(() => null)) return f;
  return undefined;
};
const table = async (f) =>
  f.evaluate(() =>
    [...document.querySelectorAll('tr')].map((r) => [...r.children].map((c) => c.innerText.trim()).join(' | ')),
  );

test('the Sources view marks statements in conflict, with both wordings', async () => {
  await at.page.locator('.activitybar .action-label[aria-label^="Copydesk"]').click();
  await at.ui.open('march.txt');
  await until('sources', async () => (await rows().count()) >= 2);
  assert.match((await rows().allInnerTexts()).join('\n'), /police.*1 conflict/is);
  await rows()
    .filter({ hasText: /^police/i })
    .first()
    .click();
  await at.page.keyboard.press('ArrowRight');
  const row = rows().filter({ hasText: 'conflict on how many took part' }).first();
  await row.waitFor();
  assert.match((await row.getAttribute('aria-label')) ?? '', /They differ on how many took part.*30,000/s);
  await at.picture('sources-conflict');
  await rows().filter({ hasText: 'Organisers: “30,000 people marched”' }).first().click();
  await at.page.locator('#status\\.editor\\.selection', { hasText: 'Ln 7, Col 38 (21 selected)' }).waitFor();
});

test('the sources of one article stand side by side; a passage leads to its place', async () => {
  await at.ui.command('Copydesk: Compare the Sources of This Article');
  const page = await until('the page', frame);
  const found = await table(page);
  assert.match(found[0], /Matter \| Verdict \| Police \| Organisers/);
  assert.ok(
    found.some((r) => /how many took part \| ≠ Conflict \| 8,000 people marched \| 30,000 people marched/i.test(r)),
    found.join('\n'),
  );
  await at.picture('compare-sources');
  await page.locator('.passage', { hasText: '8,000 people marched' }).click();
  await at.page.locator('#status\\.editor\\.selection', { hasText: 'Ln 3, Col 33 (20 selected)' }).waitFor();
});

test('the page follows the article', async () => {
  await at.ui.goTo(3, 13);
  await at.page.keyboard.type('2');
  const page = await frame();
  await until('the new figure', async () => (await table(page)).some((r) => r.includes('28,000 people marched')));
  await at.page.keyboard.press('Backspace');
  await until('the old one', async () => !(await table(page)).some((r) => r.includes('28,000')));
  await at.ui.save();
});

test('two articles are chosen and compared', async () => {
  await at.ui.command('View: Close All Editors');
  await at.ui.open('ours.txt');
  await at.ui.command('Copydesk: Compare Two Articles');
  const choose = async (name) => {
    await at.ui.quickInput.locator('.quick-input-box input').fill(name);
    await at.ui.quickInput.locator(`.monaco-list-row.focused[aria-label*="${name}"]`).waitFor();
    await at.page.keyboard.press('Enter');
  };
  await choose('ours.txt');
  await at.ui.quickInput.locator('.quick-input-title', { hasText: '2/2' }).waitFor();
  await choose('theirs.txt');
  const page = await until('the page', frame);
  const found = await table(page);
  assert.match(found[0], /ours\.txt \| theirs\.txt/);
  assert.ok(
    found.some((r) => r.startsWith('How many detained sailors | ≠ Conflict')),
    found.join('\n'),
  );
  assert.match(await page.evaluate(() => document.body.innerText), /Only in: theirs\.txt/);
  await at.picture('compare-articles');
});

test('the page is a table for screen readers, and all of it is reached by keys', async () => {
  const page = await frame();
  const scopes = await page.evaluate(() => ({
    columns: [...document.querySelectorAll('thead th')].every((h) => h.scope === 'col'),
    rows: [...document.querySelectorAll('tbody tr')].every((r) => r.querySelector('th')?.scope === 'row'),
    caption: document.querySelector('caption')?.innerText ?? '',
    code: document.querySelectorAll('[style], style, script:not([src]), [onclick]').length,
  }));
  // The editor gives every page a style of its own.
  assert.ok(scopes.columns && scopes.rows);
  assert.match(scopes.caption, /Conflict: \d/);
  const focused = () => page.evaluate(() => `${document.activeElement?.id}${document.activeElement?.textContent}`);
  await page.locator('#save').focus();
  await at.page.keyboard.press('Tab');
  assert.match(await focused(), /^copy/);
  await at.page.keyboard.press('Tab');
  const first = await focused();
  await at.page.keyboard.press('ArrowDown');
  await until('the passage below', async () => (await focused()) !== first);
  await at.page.keyboard.press('ArrowUp');
  assert.equal(await focused(), first);
  await at.page.keyboard.press('Enter');
  await at.page.locator('#status\\.editor\\.selection', { hasText: /selected/ }).waitFor();
});

test('it may load its own script and style and nothing else', async () => {
  const policy = await (await frame()).evaluate(
    () => document.querySelector('meta[http-equiv="Content-Security-Policy"]').content,
  );
  assert.match(
    policy,
    /^default-src 'none'; style-src [^;]+; script-src 'nonce-[^']{24,}'; form-action 'none'; base-uri 'none'$/,
  );
});

test('it is there again when the window is loaded anew, and still follows its articles', async () => {
  const before = await table(await frame());
  // In the browser the editor writes down its tabs every five seconds.
  await at.page.waitForTimeout(7000);
  await at.page.reload();
  await at.ui.ready();
  const page = await until('the page', frame, 60000);
  assert.deepEqual(await table(page), before);
  await page.locator('.passage').first().click();
  await at.page.locator('#status\\.editor\\.selection', { hasText: /selected/ }).waitFor();
  // The passage is selected before the keyboard belongs to its editor.
  await at.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  await at.page.keyboard.type('Nobody');
  await until('the change', async () => JSON.stringify(await table(page)) !== JSON.stringify(before));
  await until('the words as before', async () => {
    await at.page.keyboard.press('ControlOrMeta+z');
    return JSON.stringify(await table(page)) === JSON.stringify(before);
  });
});

test('it is saved as Markdown, and as HTML that stands alone', async () => {
  for (const [ending, start] of [
    ['md', '# ours.txt and theirs.txt'],
    ['html', '<!doctype html>'],
  ]) {
    const page = await frame();
    // The command is there while the page is in front; the test before went to a passage beside it.
    await page.locator('caption').click();
    await at.page.locator('.editor-group-container.active .tab.active:not([data-resource-name$=".txt"])').waitFor();
    if (ending === 'md') await at.ui.command('Copydesk: Save Comparison');
    else await page.locator('#save').click();
    const file = path.join(at.folder, `comparison.${ending}`);
    await at.ui.file(file);
    await until(`the ${ending} file`, () => fs.existsSync(file) && fs.readFileSync(file, 'utf8').startsWith(start));
  }
});
