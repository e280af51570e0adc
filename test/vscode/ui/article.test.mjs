// The first usable way through: the packaged extension in a real workbench, by mouse and keys.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { desktop, sample } from './support.mjs';

const at = desktop({ files: { 'article.txt': sample } });
const placeOf = (words, text = sample) => {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return [before.length, before.at(-1).length + 1];
};

test('the article is marked', async () => {
  await at.ui.open('article.txt');
  await until('squiggles', async () => (await at.ui.errors.count()) === 1 && (await at.ui.warnings.count()) > 1);
  assert.match(await at.ui.problemCount(), /^Errors: 1, Warnings: \d+/);
  await at.picture('article');
});

test('a hover says what, why and what to do', async () => {
  const text = await at.ui.hover('Tuesday');
  assert.match(text, /November 2, 2022 was a Wednesday/);
  assert.match(text, /The calendar settles it/);
  assert.match(text, /What to do/);
  await at.picture('hover');
});

test('Ctrl+. repairs', async () => {
  await at.ui.goTo(...placeOf('Tuesday, November'));
  const titles = await at.ui.quickFixes();
  assert.equal(titles[0], 'Replace with “Wednesday”');
  assert.ok(titles.some((t) => t.startsWith('Stet')));
  await at.picture('quick-fix');
  await at.ui.applyFix('Replace with “Wednesday”');
  await until('repaired', async () => (await at.ui.lines()).join(' ').includes('on Wednesday, November 2, 2022'));
  await at.ui.save();
  assert.equal(at.read('article.txt'), sample.replace('Tuesday, November 2', 'Wednesday, November 2'));
  await until('no error left', async () => (await at.ui.errors.count()) === 0);
});

test('the Problems panel lists the findings, with rule and place', async () => {
  await at.ui.command('Copydesk: Check This Article');
  await at.page.locator('.markers-panel').waitFor();
  const rows = await at.ui.problems();
  assert.match(rows[0], /article\.txt/);
  assert.ok(
    rows.some((r) => /copydesk\s+headline-quote\s+\[Ln 1, Col 40\]/.test(r)),
    rows.join('\n'),
  );
  await at.picture('problems');
});

test('the rule’s page opens from the finding’s code, without a network', async () => {
  await at.ui.open('article.txt');
  await at.ui.hover('lose');
  await at.page
    .locator('.monaco-hover:visible a', { hasText: /^headline-quote$/ })
    .first()
    .click();
  await at.page.locator('.tab.active[aria-label^="Preview"]').waitFor();
  const frame = await until('the page', async () => {
    for (const f of at.page.frames())
      if (await f.evaluate(() => /What to do/.test(document.body.innerText)).catch(() => false)) return f;
  });
  assert.match(await frame.evaluate(() => document.body.innerText), /headline-quote/);
  await at.picture('rule-page');
});

test('stet keeps a passage, in the file that is shared', async () => {
  await at.ui.open('article.txt');
  const before = await at.ui.warnings.count();
  await at.ui.goTo(1, 45);
  await at.ui.quickFixes();
  await at.ui.applyFix('Stet: keep as written');
  await until('one mark less', async () => (await at.ui.warnings.count()) === before - 1);
  const file = await until('the shared file', () => JSON.parse(at.read('copydesk.json')));
  assert.equal(file.stets[0].rule, 'headline-quote');
});

test('a selection becomes a name on the list', async () => {
  await at.ui.goTo(...placeOf('Antonio Guterres on'));
  for (let i = 'Antonio Guterres'.length; i > 0; i--) await at.page.keyboard.press('Shift+ArrowRight');
  await at.ui.command('Copydesk: Add Selection to Names');
  const names = await until('the name', () => JSON.parse(at.read('copydesk.json')).names);
  assert.deepEqual(names, [{ name: 'Antonio Guterres' }]);
});

test('the date is set by a person', async () => {
  await at.ui.command('Copydesk: Set Article Date');
  const input = at.ui.quickInput.locator('input');
  await input.fill('2022-13-01');
  await at.ui.quickInput.locator('text=Write the day as year-month-day').waitFor();
  await input.fill('2022-11-03');
  await at.page.keyboard.press('Enter');
  await at.ui.quickInput.waitFor({ state: 'hidden' });
});

test('the keyboard walks through the findings', async () => {
  await at.ui.goTo(1, 1);
  await at.ui.command('Copydesk: Next Finding');
  await at.page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
  await at.page.keyboard.press('Escape');
});

test('sources are listed, and lead to what they said', async () => {
  await at.ui.command('Copydesk: Show Sources');
  const rows = at.ui.quickInput.locator('.monaco-list-row');
  await rows.first().waitFor();
  assert.ok((await rows.allInnerTexts()).join('\n').includes('Anadolu Agency'));
  await at.picture('sources');
  await at.page.keyboard.press('Enter');
  await at.page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
});

test('how grave a rule is can be changed for everyone', async () => {
  await at.ui.goTo(...placeOf('pointed out'));
  await at.ui.quickFixes();
  await at.ui.applyFix('Change how grave this rule is');
  await at.ui.quickInput.locator('.monaco-list-row', { hasText: 'do not look for it' }).waitFor();
  await at.page.keyboard.press('Enter');
  await at.ui.quickInput.locator('.monaco-list-row.focused', { hasText: 'For everyone' }).waitFor();
  await at.page.keyboard.press('Enter');
  await until('written', () => JSON.parse(at.read('copydesk.json')).rules['loaded-verb'] === 'off');
});

test('the workspace is checked', async () => {
  await at.ui.command('Copydesk: Check Workspace');
  await at.ui.toasts.filter({ hasText: /findings in 1 files/ }).waitFor();
  await at.ui.command('Notifications: Clear All Notifications');
});

test('the extension’s page shows its README with pictures', async () => {
  await at.ui.command('View: Show Extensions');
  await at.page.locator('.extensions-list .monaco-list-row', { hasText: 'Copydesk' }).first().click();
  const frame = await until('the page', async () => {
    for (const f of at.page.frames()) {
      const pictures = await f
        .evaluate(() => [...document.querySelectorAll('img')].map((i) => i.naturalWidth))
        .catch(() => []);
      if (pictures.length && (await f.evaluate(() => /Copydesk/.test(document.body.innerText)))) return pictures;
    }
  });
  assert.ok(frame.length > 0 && frame.every((w) => w > 0), JSON.stringify(frame));
});
