// The source text beside the article: found by its name, shown in a second column, compared in a table.
import assert from 'node:assert/strict';
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
const at = desktop({
  files: { 'flood.en.txt': english, 'flood.zh.txt': chinese },
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
