// How long the editor waits for Copydesk: activation as the editor itself measures it, in a fresh window each time,
// with the packaged extension. `npm run package` first. Fails above the limit.
import fs from 'node:fs';
import path from 'node:path';
import { Workbench } from '../host/ui.mjs';
import { installVsix, openWorkbench, startServer, tempDir } from '../host/vscode.mjs';

const limit = 300; // ms
const runs = Number(process.argv[2] ?? 5);
const root = path.resolve(import.meta.dirname, '../..');
const temp = tempDir();
const dirs = { userDataDir: path.join(temp, 'user-data'), extensionsDir: path.join(temp, 'extensions') };
const folder = path.join(temp, 'newsroom');
fs.mkdirSync(folder);
fs.cpSync(path.join(root, 'media/sample/article.txt'), path.join(folder, 'article.txt'));
const times = [];
try {
  installVsix(path.join(root, 'copydesk.vsix'), dirs);
  const server = await startServer(dirs);
  for (let i = 0; i < runs; i++) {
    const { browser, page } = await openWorkbench(server, { folder });
    const ui = new Workbench(page);
    await ui.ready();
    await ui.open('article.txt');
    await page.locator('.squiggly-error').first().waitFor();
    await ui.command('Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .extension', { hasText: 'Copydesk' });
    const text = await row.locator('.activation-time').innerText();
    times.push(Number(/(\d+)\s*ms/.exec(text)?.[1]));
    await browser.close();
  }
  await server.stop();
} finally {
  fs.rmSync(temp, { recursive: true, force: true, maxRetries: 3 });
}
times.sort((a, b) => a - b);
const median = times[times.length >> 1];
console.log(`activation: median ${median} ms, worst ${times.at(-1)} ms of ${runs} windows (limit ${limit} ms)`);
process.exitCode = median < limit ? 0 : 1;
