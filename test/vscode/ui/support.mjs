// A workbench with the packaged extension, as a person has it, for one test file.
import fs from 'node:fs';
import path from 'node:path';
import { after, afterEach, before } from 'node:test';
import { Workbench } from '../../host/ui.mjs';
import { installVsix, openWorkbench, startServer, tempDir } from '../../host/vscode.mjs';

export const root = path.resolve(import.meta.dirname, '../../..');
export const sample = fs.readFileSync(path.join(root, 'media/sample/article.txt'), 'utf8');

// Pictures for the documentation are taken where they are asked for: COPYDESK_PICTURES=1.
const pictures = process.env.COPYDESK_PICTURES ? path.join(root, 'docs/images') : undefined;

/**
 * Starts the workbench before the file's tests and ends it after them; a failing test leaves a picture in test/shots.
 * `files`: what the folder holds; none opens no folder. `trust: true` is Restricted Mode. `env`: variables of the
 * server, asked for when it is started. `locale`: the language of the browser, and so of the editor. `install: false` leaves the extension out.
 */
export function desktop({
  files = {},
  settings = {},
  trust = false,
  viewport = { width: 1280, height: 800 },
  env = () => ({}),
  locale,
  install = true,
} = {}) {
  const temp = tempDir();
  const dirs = { userDataDir: path.join(temp, 'user-data'), extensionsDir: path.join(temp, 'extensions') };
  const names = Object.keys(files);
  const folder = names.length ? path.join(temp, 'newsroom') : undefined;
  const it = { folder, dirs };
  let server;
  before(async () => {
    for (const name of names) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), files[name]);
    }
    if (install) installVsix(path.join(root, 'copydesk.vsix'), dirs);
    server = await startServer({ ...dirs, trust, env: await env(), settings: { ...readable, ...settings } });
    ({ browser: it.browser, page: it.page } = await openWorkbench(server, { folder, viewport, locale }));
    it.ui = new Workbench(it.page);
    await it.ui.ready();
  });
  shotsOfFailures(() => it.page);
  after(async () => {
    await it.browser?.close();
    await server?.stop();
    fs.rmSync(temp, { recursive: true, force: true, maxRetries: 3 });
  });
  it.picture = (name, options) => picture(it.page, name, options);
  it.read = (name) => fs.readFileSync(path.join(folder, name), 'utf8');
  return it;
}

export async function picture(page, name, options = {}) {
  if (!pictures) return;
  fs.mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`), ...options });
}

export function shotsOfFailures(page) {
  afterEach(async (t) => {
    if (!t.error && t.passed !== false) return;
    const folder = path.join(root, 'test/shots');
    fs.mkdirSync(folder, { recursive: true });
    await page()?.screenshot({ path: path.join(folder, `${t.name.replace(/[^\w]+/g, '-')}.png`) });
  });
}

// Prose is wrapped and large enough to read in a picture; hovers come at once.
const readable = {
  'breadcrumbs.enabled': false,
  'editor.hover.delay': 50,
  'editor.fontSize': 14,
  'editor.lineHeight': 22,
  'editor.minimap.enabled': false,
  'editor.unicodeHighlight.nonBasicASCII': false,
  'editor.wordWrap': 'on',
  'workbench.layoutControl.enabled': false,
};
