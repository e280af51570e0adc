// The interface in another language than English: what the editor, the extension and the server say.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { desktop, root, sample } from './support.mjs';

const at = desktop({ files: { 'article.txt': sample }, locale: 'ru', viewport: { width: 1280, height: 900 } });
const words = (name) => JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));
const titles = words('package.nls.ru.json');
const said = words('l10n/bundle.l10n.ru.json');

test('cards, repairs, views and commands are in Russian', async () => {
  await at.ui.open('article.txt');
  await until('marks', async () => (await at.ui.errors.count()) === 1);
  const card = await at.ui.hover('Tuesday');
  assert.ok(card.includes(said['What to do:']), card);
  await at.page.keyboard.press('Escape');
  await at.ui.goTo(3, 126);
  const repairs = await at.ui.quickFixes();
  assert.ok(repairs.includes(said['Stet: keep as written']), repairs.join('\n'));
  await at.page.keyboard.press('Escape');
  await at.ui.command(`Copydesk: ${titles['command.editLists']}`);
  const page = await at.ui.frameWith(said['Import from a file…']);
  assert.equal(await page.evaluate(() => document.querySelector('main').lang), 'ru');
  await at.picture('language-ru');
});
