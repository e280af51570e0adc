// The browser build in a workbench without a server: extension and language server are web workers.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { until, Workbench } from '../../host/ui.mjs';
import { installVsix, openWorkbench, tempDir } from '../../host/vscode.mjs';
import { startWeb } from '../../host/web.mjs';
import { picture, root, sample, shotsOfFailures } from './support.mjs';

const temp = tempDir();
const dirs = { userDataDir: path.join(temp, 'user-data'), extensionsDir: path.join(temp, 'extensions') };
let web, browser, page, ui;

before(async () => {
  const extensionPath = installVsix(path.join(root, 'copydesk.vsix'), dirs);
  web = await startWeb({
    extensionPath,
    files: { 'article.txt': sample },
    settings: { 'editor.wordWrap': 'on', 'editor.hover.delay': 50 },
  });
  ({ browser, page } = await openWorkbench(web));
  ui = new Workbench(page);
  await ui.ready();
});
shotsOfFailures(() => page);
after(async () => {
  await browser?.close();
  await web?.stop();
  fs.rmSync(temp, { recursive: true, force: true });
});

test('the web build marks, explains and repairs', async () => {
  await ui.openInExplorer('article.txt');
  await until('squiggles', async () => (await ui.errors.count()) === 1);
  assert.match(await ui.hover('Tuesday'), /Wednesday/);
  await picture(page, 'web');
  await ui.goTo(3, 120);
  assert.ok((await ui.quickFixes()).includes('Replace with “Wednesday”'));
  await ui.applyFix('Replace with “Wednesday”');
  await until('repaired', async () => (await ui.errors.count()) === 0);
});

test('a rule’s page opens', async () => {
  await ui.goTo(1, 45);
  await ui.quickFixes();
  await ui.applyFix('What this rule marks');
  // This workbench has no Markdown preview: the page comes as text.
  await page.locator('.tab.active[data-resource-name="headline-quote.md"]').waitFor();
  assert.match((await ui.lines()).join('\n'), /# headline-quote/);
});
