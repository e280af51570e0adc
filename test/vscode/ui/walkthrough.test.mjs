// The walkthrough of five steps, and the pictures in it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { desktop, root, sample } from './support.mjs';

const at = desktop({
  files: { 'article.txt': sample },
  settings: { 'workbench.activityBar.location': 'hidden' },
  viewport: { width: 900, height: 620 },
});
const read = (name) => JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));
const words = read('package.nls.json');
const said = (s) => words[s.replaceAll('%', '')];
const [walkthrough] = read('package.json').contributes.walkthroughs;
const title = said(walkthrough.title);
const steps = walkthrough.steps.map((s) => ({ title: said(s.title) }));
const themes = { light: ['Default Light Modern', 'vs'], dark: ['Default Dark Modern', 'vs-dark'] };

const take = async (name) => {
  if (!process.env.COPYDESK_PICTURES) return;
  const folder = path.join(root, 'media/walkthrough');
  fs.mkdirSync(folder, { recursive: true });
  await at.page.waitForTimeout(500);
  await at.page.screenshot({ path: path.join(folder, `${name}.png`), clip: { x: 0, y: 35, width: 900, height: 500 } });
};

test('what the pictures show works in light and dark', async () => {
  const settings = path.join(at.folder, '.vscode/settings.json');
  fs.mkdirSync(path.dirname(settings));
  await at.ui.open('article.txt');
  await until('marks', async () => (await at.ui.errors.count()) === 1);
  await at.ui.command('View: Close Primary Side Bar').catch(() => at.page.keyboard.press('ControlOrMeta+b'));
  for (const [kind, [theme, css]] of Object.entries(themes)) {
    fs.writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
    await at.page.locator(`.monaco-workbench.${css}`).waitFor();
    await at.ui.goTo(1, 1);
    await take(`article-${kind}`);
    await at.ui.hover('Tuesday');
    await take(`hover-${kind}`);
    await at.page.keyboard.press('Escape');
    await at.ui.goTo(3, 126);
    await at.ui.quickFixes();
    await take(`repair-${kind}`);
    await at.page.keyboard.press('Escape');
    await at.ui.command('Copydesk: Show or Hide Who Vouches for Each Sentence');
    await at.page.locator('.pane-header, .view-overlays .cdr').first().waitFor();
    await take(`map-${kind}`);
    await at.ui.command('Copydesk: Show or Hide Who Vouches for Each Sentence');
    await at.ui.command('Copydesk: Focus on Findings View');
    await at.page.locator('.pane-header[aria-label^="Findings"]').waitFor();
    await take(`views-${kind}`);
    await at.page.keyboard.press('ControlOrMeta+b');
  }
  fs.rmSync(settings);
});

test('the walkthrough has five steps, each with its picture and its way to try it', async () => {
  const input = at.ui.quickInput.locator('.quick-input-box input');
  await at.ui.press('F1', input);
  await input.fill('>Welcome: Open Walkthrough');
  await at.ui.quickInput.locator('.monaco-list-row.focused[aria-label*="Open Walkthrough"]').waitFor();
  await at.page.keyboard.press('Enter');
  // The command asks which one, in the same box.
  await at.ui.quickInput.locator('.monaco-list-row', { hasText: title }).waitFor();
  await input.fill(title);
  await at.ui.quickInput.locator('.monaco-list-row.focused', { hasText: title }).waitFor();
  await at.page.keyboard.press('Enter');
  const rows = at.page.locator('.gettingStartedDetailsContent .getting-started-step');
  await rows.first().waitFor();
  assert.equal(await rows.count(), 5);
  assert.equal(steps.length, 5);
  const text = (await rows.allInnerTexts()).join('\n');
  for (const s of steps) assert.ok(text.includes(s.title), `${s.title} in ${text}`);
  await at.page.locator('.getting-started-media img').first().waitFor();
  const width = await until('the picture', () =>
    at.page
      .locator('.getting-started-media img')
      .first()
      .evaluate((i) => i.naturalWidth),
  );
  assert.ok(width > 0);
  await at.picture('walkthrough');
  await at.page
    .locator('.getting-started-step a, .getting-started-step button', { hasText: 'Open the Sample Article' })
    .first()
    .click();
  await at.page
    .locator('.tab', { hasText: /Untitled-1|Overseas media/ })
    .first()
    .waitFor();
});
