// The page of names and terms: its form, its levels, import and export.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { wikidataServer } from '../../support/wikidata-server.mjs';
import { desktop } from './support.mjs';

const article = `---
title: Talks
---

# Talks in Ulm

The mayor met Jon Bergh in Ulm on Monday, the city said. Mr. Bergh thanked the mayor, the city said.
`;
let wikidata;
let status = 200;
const at = desktop({
  files: {
    'talks.md': article,
    'faulty.csv': 'name,kind\nKyiv,place\nAnna Berg,ship\n',
    'names.csv':
      'name,also,wrong,kind,office,zh\nKyiv,,Kiev,place,,基辅\nAnna Berg,A. Berg,,person,mayor of Ulm [2019..],\n',
    'terms.tbx': `<tbx type="TBX-Basic"><text><body><conceptEntry id="1"><langSec xml:lang="zh"><termSec><term>外交部</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>Foreign Ministry</term></termSec></langSec></conceptEntry></body></text></tbx>`,
  },
  env: async () => {
    wikidata = await wikidataServer((_, response) => {
      if (status === 200) return false;
      response.writeHead(status, { 'Access-Control-Allow-Origin': '*', 'Retry-After': '30' }).end();
      return true;
    });
    return { COPYDESK_WIKIDATA: wikidata.address };
  },
});
after(() => wikidata.stop());

const shared = () => JSON.parse(at.read('copydesk.json'));
let page;
const row = (name) => page.locator('tr', { has: page.locator('th[scope=row]', { hasText: name }) });
const said = (words) => page.locator('[role=status]', { hasText: words }).waitFor();
const tab = (name) =>
  at.page.locator(`.tab[data-resource-name="${name}"], .tab[aria-label^="${name}"]`).first().click();

test('the page opens from the palette, says what the levels are, and what to do', async () => {
  await at.ui.open('talks.md');
  await at.ui.command('Copydesk: Edit Names and Terms');
  page = await at.ui.frameWith('Where two say different things');
  const levels = await until('levels', async () => {
    const all = await page.locator('h2').allInnerTexts();
    return all.length === 3 && all;
  });
  assert.match(levels[0], /^Only this article\s+front matter of talks\.md/);
  assert.match(levels[1], /^Everyone in “newsroom”\s+copydesk\.json/);
  assert.match(levels[2], /^Only me\s+my settings/);
  await at.picture('lists-empty');
});

test('a name is added by keyboard alone, and counts at once', async () => {
  await page.locator('button.primary').first().focus();
  await at.page.keyboard.press('Enter');
  await page.locator('dialog h2', { hasText: 'Add a name' }).waitFor();
  // Saved without a name: the form says so and stays.
  await at.page.keyboard.press('Enter');
  await page.locator('.fault', { hasText: 'Write the name.' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field-name');
  await at.page.keyboard.type('John Berg');
  await at.page.keyboard.press('Tab');
  await at.page.keyboard.press('Tab');
  await at.page.keyboard.type('Jon Bergh; Jon Berg');
  await at.picture('lists-form');
  await at.page.keyboard.press('Enter');
  await said('“John Berg” is saved');
  await row('John Berg').waitFor();
  assert.deepEqual(shared().names, [{ name: 'John Berg', wrong: ['Jon Bergh', 'Jon Berg'] }]);
  await tab('talks.md');
  await until('the mark', async () => (await at.ui.warnings.count()) > 0);
});

test('an entry is changed and moved to the article’s own list', async () => {
  await at.ui.command('Copydesk: Edit Names and Terms');
  await row('John Berg').locator('button', { hasText: 'Edit' }).click();
  await page.locator('summary').click();
  await page.locator('#field-forms').fill('no language');
  await page.locator('dialog button.primary').click();
  await page.locator('.fault', { hasText: 'language code' }).waitFor();
  await page.locator('#field-forms').fill('ru: Джон Берг');
  await page.locator('#field-offices').fill('mayor of Bonn [2019-05..2021]');
  await page.locator('#field-where').selectOption({ label: 'Only this article (front matter of talks.md)' });
  await page.locator('dialog button.primary').click();
  await said('“John Berg” is saved');
  await until('moved', () => shared().names.length === 0);
  await tab('talks.md');
  await until('in the front matter', async () => (await at.ui.lines()).join('\n').includes('ru:'));
  await until('still marked', async () => (await at.ui.warnings.count()) > 0);
  await at.ui.save();
  assert.match(at.read('talks.md'), /^---\ntitle: Talks\ncopydesk:\n {2}names:\n {4}- name: John Berg\n/);
});

test('a fault in a file is said with its line, and nothing is imported', async () => {
  await at.ui.command('Copydesk: Import Names or Terms from a File');
  await at.ui.choosing('Names or terms?');
  await at.page.keyboard.press('Enter');
  await at.ui.file(path.join(at.folder, 'faulty.csv'));
  const toast = at.ui.toasts.filter({ hasText: 'faulty.csv, line 3: “ship” is no kind of name' });
  await toast.waitFor();
  assert.match(await toast.innerText(), /Nothing was imported/);
  await toast.locator('.monaco-button', { hasText: 'Open the File' }).click();
  await at.page.locator('#status\\.editor\\.selection', { hasText: 'Ln 3, Col 1' }).waitFor();
  assert.deepEqual(shared().names, []);
});

test('a table is imported: what was chosen, for whom it was chosen', async () => {
  await at.ui.command('Copydesk: Edit Names and Terms');
  await page.locator('button', { hasText: 'Import from a file' }).click();
  await at.ui.file(path.join(at.folder, 'names.csv'));
  await at.ui.choosing('names.csv: what is to be imported?');
  await at.picture('lists-import');
  await at.page.keyboard.press('Enter');
  await at.ui.choosing('For whom?');
  await at.page.keyboard.press('Enter');
  await at.ui.toasts.filter({ hasText: '2 imported.' }).waitFor();
  await row('Kyiv').waitFor();
  assert.deepEqual(shared().names, [
    { name: 'Kyiv', wrong: ['Kiev'], kind: 'place', forms: { zh: ['基辅'] } },
    { name: 'Anna Berg', also: ['A. Berg'], kind: 'person', offices: [{ title: 'mayor of Ulm', start: '2019' }] },
  ]);
  await at.ui.command('Notifications: Clear All Notifications');
});

test('Wikidata is asked only after saying what is sent, and what is chosen is written', async () => {
  assert.equal(wikidata.asked.length, 0);
  await page.locator('button', { hasText: 'Import from Wikidata' }).click();
  await at.ui.quickInput.locator('text=Enter sends what you type here to 127.0.0.1').waitFor();
  assert.equal(wikidata.asked.length, 0);
  await at.page.keyboard.type('dostani');
  await at.page.keyboard.press('Enter');
  await at.ui.choosing('Whom or what do you mean?');
  await at.ui.quickInput.locator('.monaco-list-row', { hasText: 'politician of Ruritania' }).click();
  await at.ui.quickInput.locator('.quick-input-count', { hasText: '1 Selected' }).waitFor();
  await at.page.keyboard.press('Enter');
  await at.ui.choosing('Wikidata: what is to be imported?');
  await at.page.keyboard.press('Enter');
  await at.ui.choosing('For whom?');
  await at.page.keyboard.press('Enter');
  await row('Mirela Dostani').waitFor();
  assert.equal(shared().names.at(-1).offices[1].title, 'president of Ruritania');
  assert.deepEqual(
    [...new Set(wikidata.asked.map((a) => a.search ?? a.ids))],
    ['dostani', 'Q900001', 'Q900101|Q900102'],
  );
  await at.ui.command('Notifications: Clear All Notifications');
});

test('Wikidata’s refusal is said in words', async () => {
  status = 429;
  await at.ui.command('Copydesk: Import Names from Wikidata');
  await at.ui.quickInput.locator('text=Enter sends what you type here').waitFor();
  await at.page.keyboard.type('dostani');
  await at.page.keyboard.press('Enter');
  await at.ui.toasts.filter({ hasText: 'Wikidata asks to wait 30 seconds' }).waitFor();
  status = 200;
  await at.ui.command('Notifications: Clear All Notifications');
});

test('terms: TBX is imported, a term is outranked by a nearer list, search narrows', async () => {
  await page.locator('[role=tab]', { hasText: 'Terms' }).click();
  await page.locator('button', { hasText: 'Import from a file' }).click();
  await at.ui.file(path.join(at.folder, 'terms.tbx'));
  await at.ui.choosing('terms.tbx: what is to be imported?');
  await at.page.keyboard.press('Enter');
  await at.ui.choosing('For whom?');
  await at.page.keyboard.press('Enter');
  await row('外交部').waitFor();
  assert.deepEqual(shared().glossary, [{ source: '外交部', target: 'Foreign Ministry', language: 'zh' }]);
  await page.locator('button.primary').first().click();
  await page.locator('#field-source').fill('外交部');
  await page.locator('#field-target').fill('Ministry of Foreign Affairs');
  await page.locator('#field-language').fill('zh');
  await page.locator('#field-where').selectOption({ label: 'Only me (my settings)' });
  await page.locator('dialog button.primary').click();
  await page.locator('.outranked', { hasText: 'an upper list says otherwise' }).waitFor();
  const own = JSON.parse(fs.readFileSync(path.join(at.dirs.userDataDir, 'User/settings.json'), 'utf8'));
  assert.equal(own['copydesk.glossary'][0].target, 'Ministry of Foreign Affairs');
  await page.locator('input[type=search]').fill('affairs');
  await until('one row', async () => (await page.locator('tbody tr').count()) === 1);
  await page.locator('input[type=search]').fill('');
});

test('an entry is removed, and the removal undone', async () => {
  await page.locator('[role=tab]', { hasText: 'Names' }).click();
  await row('Kyiv').locator('button', { hasText: 'Remove' }).click();
  await said('“Kyiv” was removed.');
  await until('gone', () => shared().names.every((n) => n.name !== 'Kyiv'));
  await page.locator('[role=status] button', { hasText: 'Undo' }).click();
  await row('Kyiv').waitFor();
  assert.deepEqual(shared().names.at(-1), { name: 'Kyiv', wrong: ['Kiev'], kind: 'place', forms: { zh: ['基辅'] } });
});

test('the form opens from the palette too, and Escape closes it', async () => {
  await at.ui.command('Copydesk: Add a Name');
  await page.locator('dialog h2', { hasText: 'Add a name' }).waitFor();
  await page.locator('#field-name').press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
});

test('terms are exported by command', async () => {
  await at.ui.command('Copydesk: Export Names or Terms');
  await at.ui.choosing('Names or terms?');
  await at.ui.quickInput.locator('.monaco-list-row', { hasText: 'Terms' }).click();
  await at.ui.choosing('Which list is to be exported?');
  await at.ui.quickInput.locator('.monaco-list-row', { hasText: 'All of them' }).click();
  const file = path.join(at.folder, 'terms.csv');
  await at.ui.file(file);
  await until('the file', () => fs.existsSync(file));
  // Of two levels the nearer one's term.
  assert.match(fs.readFileSync(file, 'utf8'), /外交部,Foreign Ministry,,zh\r\n$/);
});

test('the list is exported, and reads back as it was', async () => {
  await tab('talks.md');
  await at.ui.command('Copydesk: Edit Names and Terms');
  await row('John Berg').waitFor();
  await at.picture('lists');
  await page.locator('button', { hasText: 'Export as CSV' }).click();
  await at.ui.choosing('Which list is to be exported?');
  await at.ui.quickInput.locator('.monaco-list-row', { hasText: 'newsroom' }).click();
  const file = path.join(at.folder, 'out.csv');
  await at.ui.file(file);
  await until('the file', () => fs.existsSync(file));
  assert.match(
    fs.readFileSync(file, 'utf8'),
    /^\uFEFFname,also,wrong,kind,office,ru,zh\r\nAnna Berg,A\. Berg,,person,mayor of Ulm \[2019\.\.\],,\r\n/,
  );
});

test('the page has no inline code and a strict policy, and names everything for screen readers', async () => {
  const found = await page.evaluate(() => ({
    policy: document.querySelector('meta[http-equiv]').content,
    // An empty style is left by the driver where it filled a box.
    inline: [...document.querySelectorAll('main :is(style, [style]:not([style=""]), [onclick], script)')].map(
      (e) => e.outerHTML,
    ),
    nameless: [...document.querySelectorAll('button, input, select, textarea')].filter(
      (e) => !(e.getAttribute('aria-label') || e.labels?.length || e.textContent.trim()),
    ).length,
  }));
  assert.match(found.policy, /default-src 'none'/);
  assert.doesNotMatch(found.policy, /unsafe/);
  assert.deepEqual(found.inline, []);
  assert.equal(found.nameless, 0);
});

test('the page follows the theme', async () => {
  const settings = path.join(at.folder, '.vscode/settings.json');
  fs.mkdirSync(path.dirname(settings));
  fs.writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': 'Default High Contrast' }));
  await at.page.locator('.monaco-workbench.hc-black').waitFor();
  await until(
    'black',
    async () => (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)) === 'rgb(0, 0, 0)',
  );
  await at.picture('lists-high-contrast');
});
