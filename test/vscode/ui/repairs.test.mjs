// Many repairs at once: all of one kind, everything with a preview, a name everywhere; who the names are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { desktop, sample } from './support.mjs';

const article = `${sample.trimEnd()}\n\nThe US Russian treaty would be kept, the ministry said.\n`;
const at = desktop({ files: { 'article.txt': article }, viewport: { width: 1360, height: 1300 } });
const text = async () => (await at.ui.lines()).join(' ').replace(/\s+/g, ' ');
const choose = async (title, row) => {
  await at.ui.choosing(title);
  await at.ui.quickInput.locator('.monaco-list-row', { hasText: row }).first().click();
};
const undo = async () => {
  await until('as it was', async () => {
    await at.page
      .locator('.editor-group-container.active .monaco-editor textarea, .native-edit-context')
      .first()
      .focus();
    await at.page.keyboard.press('ControlOrMeta+z');
    return /Turkey Russia agreement/.test(await text()) && /Tuesday, November/.test(await text());
  });
};

test('all of one kind are made at once, and undone at once', async () => {
  await at.ui.open('article.txt');
  await until('marks', async () => (await at.ui.warnings.count()) > 1);
  await at.ui.command('Copydesk: Fix All of One Kind');
  await choose('Which kind of finding is to be repaired?', 'country-pair');
  await choose('country-pair', 'Make them now');
  await until('made', async () => /US-Russian treaty/.test(await text()) && !/Turkey Russia/.test(await text()));
  assert.match(await text(), /Tuesday, November 2/); // another kind stays
  await undo();
});

const preview = (words) => at.page.locator('.part.panel .monaco-list-row', { hasText: words });

test('the menu on a finding offers the same', async () => {
  await at.ui.goTo(article.slice(0, article.indexOf('US Russian')).split('\n').length, 6);
  const titles = await at.ui.quickFixes();
  assert.ok(
    titles.some((t) => /Make all \d repairs of this kind/.test(t)),
    titles.join('\n'),
  );
  await at.picture('fix-all-of-kind');
  await at.ui.applyFix('Look at all');
  await preview('The US -Russian treaty').waitFor();
  assert.equal(await preview('TuesdayWednesday').count(), 0);
  await at.page.locator('.monaco-button', { hasText: 'Discard' }).first().click();
  assert.match(await text(), /US Russian treaty/);
});

test('everything is shown before it is made, and only what is ticked is made', async () => {
  await at.ui.command('Copydesk: Preview All Repairs');
  await preview('TuesdayWednesday').waitFor();
  await preview('dujarikDujarric').waitFor();
  await preview('TuesdayWednesday').locator('input').check();
  await at.picture('preview');
  await at.page.locator('.monaco-button', { hasText: 'Apply' }).first().click();
  await at.page.locator('.part.panel .monaco-button', { hasText: 'Apply' }).waitFor({ state: 'hidden' });
  await at.ui.goTo(3, 1);
  await until('made', async () => /Wednesday, November 2/.test(await text()));
  assert.match(await text(), /dujarik/);
});

test('the Names view tells who each is, with every spelling; so does a hover', async () => {
  await at.ui.command('Copydesk: Focus on Names View');
  const rows = at.page.locator('.pane:has(.pane-header[aria-label^="Names"]) .monaco-list-row');
  await until('Guterres', async () =>
    /Guterres.*2 spellings.*secretary-general/is.test((await rows.allInnerTexts()).join('\n')),
  );
  await at.picture('names-view');
  const card = await at.ui.hover('Guterres');
  assert.match(card, /António Guterres|Antonio Guterres/);
  assert.match(card, /secretary.general/i);
});
