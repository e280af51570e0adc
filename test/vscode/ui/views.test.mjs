// The views beside the article, the attribution map, the status, what was kept as written.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { desktop, sample } from './support.mjs';

// With a paragraph that nobody vouches for, however far one source reaches.
const article = sample.replace(
  '[proofread]',
  'This is the worst harvest in forty years. Prices will certainly double next year.\n\n[proofread]',
);
const at = desktop({
  files: { 'article.txt': article },
  settings: { 'copydesk.strictness': 'paragraph' }, // so that something is carried over
  viewport: { width: 1360, height: 1200 },
});
const rows = (view) => at.page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);
const texts = async (view) => (await rows(view).allInnerTexts()).join('\n');

test('empty views say what to do, and offer the sample', async () => {
  await at.page.locator('.activitybar .action-label[aria-label^="Copydesk"]').click();
  await at.page.locator('.welcome-view-content', { hasText: 'Open an article' }).first().waitFor();
  await at.page.locator('.welcome-view-content a.monaco-button', { hasText: 'Open the Sample Article' }).waitFor();
  await at.picture('views-empty');
});

test('Findings stand by family with counts, the container has a badge', async () => {
  await at.ui.open('article.txt');
  await until('rows', async () => /Attribution\s*\d+/.test(await texts('Findings')));
  // The list draws the rows in sight only: with the first family folded, those below it come up.
  await rows('Findings')
    .filter({ hasText: /^Attribution/ })
    .click();
  await at.page.keyboard.press('ArrowLeft');
  await until('what is below', async () => /Tuesday\s*weekday-mismatch · line 3/.test(await texts('Findings')));
  await at.page.locator('.activitybar .badge-content', { hasText: /^\d+$/ }).first().waitFor();
  await at.picture('views');
});

test('a row leads to its passage', async () => {
  await rows('Findings').filter({ hasText: 'weekday-mismatch' }).click();
  await at.page.locator('#status\\.editor\\.selection', { hasText: 'Ln 3, Col 124 (7 selected)' }).waitFor();
});

test('the selection stays while the article changes', async () => {
  await at.ui.goTo(23, 1);
  await at.page.keyboard.type('It is so. ');
  await until('changed', async () => (await at.ui.lines()).some((l) => l.startsWith('It is so.')));
  await until('still selected', async () =>
    (await rows('Findings').and(at.page.locator('.selected')).allInnerTexts()).join('').includes('weekday-mismatch'),
  );
  await until('as it was', async () => {
    await at.page.keyboard.press('ControlOrMeta+z');
    return (await at.ui.lines()).some((l) => l.startsWith('Analysts'));
  });
  await at.ui.goTo(1, 1);
});

test('Sources tells who vouches for what, and what nobody vouches for', async () => {
  await until('sources', async () => /Anadolu Agency/.test(await texts('Sources')));
  assert.match(await texts('Sources'), /Nobody: the article itself says so/);
});

test('Names lists whom the article cites', async () => {
  await until('names', async () => /Anadolu Agency/.test(await texts('Names')));
});

test('the map colours each source, dashes what nobody vouches for, and hints at what is carried over', async () => {
  await at.ui.command('Copydesk: Show or Hide Who Vouches for Each Sentence');
  const hint = at.page.locator('.view-line span', { hasText: /^\s*←/ });
  await hint.first().waitFor();
  const borders = await at.page.evaluate(() =>
    [...document.querySelectorAll('.view-overlays .cdr, .view-line span, .view-overlays *')]
      .map((e) => getComputedStyle(e))
      .map((s) => [s.borderLeftStyle, s.borderLeftWidth, s.borderBottomStyle, s.borderLeftColor].join(' ')),
  );
  const colours = new Set(borders.filter((b) => b.startsWith('solid 2px')));
  assert.ok(colours.size >= 3, [...colours].join('; '));
  assert.ok(borders.some((b) => / dashed /.test(b)));
  await at.picture('map-light');
});

test('the map is as clear on a dark ground and in high contrast', async () => {
  const settings = path.join(at.folder, '.vscode/settings.json');
  fs.mkdirSync(path.dirname(settings));
  for (const [theme, kind, name] of [
    ['Default Dark Modern', 'vs-dark', 'dark'],
    ['Default High Contrast', 'hc-black', 'high-contrast'],
  ]) {
    fs.writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
    await at.page.locator(`.monaco-workbench.${kind}`).waitFor();
    await at.picture(`map-${name}`);
  }
  fs.rmSync(settings);
  await at.page.locator('.monaco-workbench.vs').waitFor();
  await at.ui.command('Copydesk: Show or Hide Who Vouches for Each Sentence');
  await at.page.locator('.view-line span', { hasText: /^\s*←/ }).first().waitFor({ state: 'detached' });
});

test('the hover says who vouches, and leads there', async () => {
  await at.ui.goTo(1, 1);
  const card = await until('the card', () => at.ui.hover('touched'));
  assert.match(card, /Who says so:/);
  assert.match(card, /carried over/);
  assert.equal(card.match(/The source of this claim is only implied/g)?.length ?? 0, 1);
  await at.picture('hover-card');
  await at.page
    .locator('.monaco-hover:visible a', { hasText: /^line 15$/ })
    .first()
    .click();
  await at.page.locator('#status\\.editor\\.selection', { hasText: /Ln 15, Col \d+ \(\d+ selected\)/ }).waitFor();
});

test('what was kept as written is listed, and can be marked again', async () => {
  const before = await at.ui.warnings.count();
  await at.ui.goTo(1, 1);
  await at.ui.hover('lose');
  await at.page
    .locator('.monaco-hover:visible a', { hasText: /^Keep as written$/ })
    .first()
    .click();
  await until('one mark less', async () => (await at.ui.warnings.count()) === before - 1);
  await at.page.locator('.pane-header[aria-label^="Kept as Written"]').click();
  await until('listed', async () => /not one day to lose/.test(await texts('Kept as Written')));
  await at.picture('kept-as-written');
  await rows('Kept as Written').first().hover();
  await at.page
    .locator(
      '.pane:has(.pane-header[aria-label^="Kept as Written"]) .monaco-list-row .action-label[aria-label="Mark This Passage Again"]',
    )
    .click();
  await until('marked again', async () => (await at.ui.warnings.count()) === before);
  assert.deepEqual(JSON.parse(at.read('copydesk.json')).stets, []);
});

test('the status says what is found, by family, and the date; from it all can be changed', async () => {
  await at.page.locator('#status\\.languageStatus').click();
  const card = at.page
    .locator('.hover-language-status, .monaco-hover:visible')
    .filter({ hasText: /Copydesk: \d+ findings/ });
  await card.first().waitFor();
  assert.match(await card.first().innerText(), /Article date:/);
  await at.picture('status');
  await at.page.keyboard.press('Escape');
  await at.ui.command('Copydesk: Show Status');
  await at.ui.quickInput.locator('.monaco-list-row', { hasText: 'Change how strict' }).click();
  await at.ui.quickInput.locator('.monaco-list-row', { hasText: 'Every claim needs a source' }).click();
  await until('stricter', async () => {
    await at.ui.command('Copydesk: Show Status');
    const found = await at.ui.quickInput.locator('.monaco-list-row', { hasText: 'Change how strict' }).innerText();
    await at.page.keyboard.press('Escape');
    return /Sentence/.test(found);
  });
});

test('strictness is changed by its own command too', async () => {
  await at.ui.command('Copydesk: Change Strictness');
  await at.ui.choosing('How far does one source vouch?');
  await at.picture('strictness');
  await at.ui.quickInput.locator('.monaco-list-row', { hasText: 'One source serves its whole paragraph' }).click();
  await until('milder', async () => {
    await at.ui.command('Copydesk: Show Status');
    const found = await at.ui.quickInput.locator('.monaco-list-row', { hasText: 'Change how strict' }).innerText();
    await at.page.keyboard.press('Escape');
    return /Paragraph/.test(found);
  });
});

test('checking is turned off and on', async () => {
  await at.ui.goTo(1, 1);
  await at.ui.command('Copydesk: Turn Checking On or Off');
  await until('nothing marked', async () => (await at.ui.errors.count()) === 0);
  await until('empty views', async () => (await rows('Findings').count()) === 0);
  await at.ui.command('Copydesk: Turn Checking On or Off');
  await until('marked', async () => (await at.ui.errors.count()) === 1);
});
