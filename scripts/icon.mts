import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// media/icon.png from media/icon.svg, by the browser of the editor tests: npx tsx scripts/icon.mts
const host = (file: string) => import(pathToFileURL(join(import.meta.dirname, '../test/host', file)).href);
const { ensurePrerequisites } = (await host('prerequisites.mjs')) as { ensurePrerequisites: () => string };
const { hostDir } = (await host('install.mjs')) as { hostDir: string };
const executablePath = ensurePrerequisites();
const { chromium } = createRequire(join(hostDir, 'package.json'))('playwright-core') as {
  chromium: {
    launch(o: object): Promise<{
      newPage(o: object): Promise<{ setContent(html: string): Promise<void>; screenshot(o: object): Promise<unknown> }>;
      close(): Promise<void>;
    }>;
  };
};
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
const svg = readFileSync('media/icon.svg', 'utf8');
await page.setContent(`<style>body{margin:0}svg{display:block;width:128px;height:128px}</style>${svg}`);
await page.screenshot({ path: 'media/icon.png', omitBackground: true });
await browser.close();
