// The source text beside the article: found by its name or linked, shown in a second column, compared in a table.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { until } from '../../host/ui.mjs';
import { desktop } from './support.mjs';

const english = `Flood reaches three towns

The mayor said on Monday that the flood had killed 12 people and that 430 others had been moved. The bridge is closed.

Water fell in the old town, minister Victor Marchetti said.
`;
const chinese = `洪水淹没三座城市

市长星期一表示，洪水造成12人死亡，另有340人被转移。桥梁已关闭。

部长罗伯特·惠特菲尔德说，老城水位下降。
`;
const long = (sentence) => Array.from({ length: 60 }, (_, n) => `${sentence(n)}\n\n`).join('');
const xliff = `<?xml version="1.0"?>
<xliff version="1.2"><file source-language="zh" target-language="en" original="flood"><body>
<trans-unit id="1"><source>市长星期一表示，洪水造成12人死亡，另有340人被转移。</source>
<target>The mayor said on Monday that the flood had killed <g id="1">12</g> people and that 430 others had been moved.</target></trans-unit>
<trans-unit id="2"><source>桥梁已关闭。</source>
<target>The bridge is closed,, the mayor said.</target></trans-unit>
</body></file></xliff>
`;
const at = desktop({
  files: {
    'flood.en.txt': english,
    'flood.zh.txt': chinese,
    'wire.txt': english,
    'desk/other.txt': english,
    'originals/other-zh.txt': chinese,
    'received/original.txt': chinese,
    'long.en.txt': long((n) => `The mayor said on Monday that ${n + 20} people had left street number ${n + 100}.`),
    'long.zh.txt': long((n) => `市长星期一表示，${n + 100}号街道已有${n + 20}人离开。`),
    'flood.xlf': xliff,
  },
  viewport: { width: 1440, height: 800 },
});
const editors = () => at.page.locator('.editor-group-container');

test('the source text opens beside the article, with the aligned sentence marked in both', async () => {
  await at.ui.open('flood.en.txt');
  await at.ui.warnings.first().waitFor();
  await at.ui.goTo(3, 100);
  await at.ui.command('Copydesk: Show the Source Text Beside the Article');
  await until('two columns', async () => (await editors().count()) === 2);
  await at.page.locator('.tab[data-resource-name="flood.zh.txt"]').waitFor();
  const marked = () => at.page.locator('.view-overlays .cdr[class*="ced-"]').count();
  await until('marks in both columns', async () => (await marked()) >= 2);
  await at.picture('source-beside');
});

test('a table lays both side by side, with the findings', async () => {
  await at.ui.command('Copydesk: Compare with the Source Text');
  const page = await until('the table', async () => {
    for (const f of at.page.frames()) if (await f.$('table').catch(() => null)) return f;
    return undefined;
  });
  const rows = await page.evaluate(() => [...document.querySelectorAll('tr')].map((r) => r.innerText));
  assert.ok(
    rows.some((r) => /340人/.test(r) && /430 others/.test(r) && /missing-figure/.test(r)),
    rows.join('\n'),
  );
  assert.ok(
    rows.some((r) => /惠特菲尔德/.test(r) && /Marchetti/.test(r) && /missing-name/.test(r)),
    rows.join('\n'),
  );
  await at.picture('source-table');
});

// The entry behind the language says which source text an article has.
async function sourceEntry(words) {
  const entry = at.page.locator('.hover-language-status', { hasText: words });
  await until(`the entry “${words}”`, async () => {
    if (await entry.isVisible()) return true;
    await at.page.locator('[id="status.languageStatus"]').first().hover();
    return entry
      .waitFor({ timeout: 1500 })
      .then(() => true)
      .catch(() => false);
  });
  const text = await entry.innerText();
  await at.page.mouse.move(5, 400);
  return text;
}
const missing = () => at.ui.problems().then((rows) => rows.some((r) => /340/.test(r)));

test('a file is linked in the dialog, the status says so, and unlinking takes it back', async () => {
  await at.ui.command('View: Close All Editors');
  await at.ui.open('wire.txt');
  assert.match(await sourceEntry('Source text:'), /none/);
  await at.ui.command('Copydesk: Link the Source Text');
  await at.ui.file(path.join(at.folder, 'received/original.txt'));
  await until('compared', missing);
  assert.match(await sourceEntry('original.txt'), /linked by you/);
  await at.ui.command('View: Focus Active Editor Group');
  await at.ui.command('Copydesk: Unlink the Source Text');
  assert.match(await sourceEntry('none'), /Link…/);
});

test('a pattern of one’s own finds source texts elsewhere', async () => {
  await at.ui.open('other.txt');
  assert.match(await sourceEntry('Source text:'), /none/);
  const settings = path.join(at.folder, '.vscode/settings.json');
  fs.mkdirSync(path.dirname(settings), { recursive: true });
  fs.writeFileSync(
    settings,
    JSON.stringify({ 'copydesk.sourcePatterns': ['../originals/{name}-{language}.{ending}'] }),
  );
  assert.match(await sourceEntry('other-zh.txt'), /other-zh\.txt/);
});

test('the two columns scroll together', async () => {
  await at.ui.command('View: Close All Editors');
  await at.ui.open('long.en.txt');
  await at.ui.command('Copydesk: Show the Source Text Beside the Article');
  await at.page.locator('.tab[data-resource-name="long.zh.txt"]').waitFor();
  const shown = (n) => editors().nth(n).locator('.view-lines').innerText();
  await until('the start of both', async () => /120 ?号|100 ?号/.test(await shown(1)));
  await editors().nth(0).locator('.view-lines').hover();
  await until('the source follows', async () => {
    await at.page.mouse.wheel(0, 600);
    return (await shown(1)).includes('140号');
  });
  await editors().nth(1).locator('.view-lines').hover();
  await until('the article follows', async () => {
    await at.page.mouse.wheel(0, -900);
    return /number.100\./.test(await shown(0));
  });
});

test('in a translation file the findings stand in the targets; a repair keeps the tags', async () => {
  await at.ui.command('View: Close All Editors');
  await at.ui.open('flood.xlf');
  await until('found', missing);
  assert.match(await sourceEntry('Source text:'), /in this file/);
  await at.ui.command('View: Focus Active Editor Group');
  await at.ui.goTo(6, 30);
  const fixes = await at.ui.quickFixes();
  const fix = fixes.find((f) => /Replace with|Delete/.test(f));
  assert.ok(fix, fixes.join('\n'));
  await at.ui.applyFix(fix);
  await until('repaired', async () => (await at.ui.lines()).some((l) => l.includes('closed, the mayor')));
  await at.ui.save();
  assert.equal(at.read('flood.xlf'), xliff.replace(',,', ','));
  await at.picture('translation-file');
});
