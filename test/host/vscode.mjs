// Starts the pinned VS Code server (see install.mjs) and opens its workbench in headless Chromium.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { hostDir, vscodeDir } from './install.mjs';
import { ensureChromium } from './prerequisites.mjs';

const require = createRequire(path.join(hostDir, 'package.json'));
const serverMain = path.join(vscodeDir, 'out/server-main.js');

// A quiet workbench (no welcome page, trust prompt, telemetry, update, tips, gallery or chat) that, as on the desktop,
// saves nothing by itself.
export const quietSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off', // in a browser it is on
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.editor.languageDetection': false,
  'workbench.editor.useModal': 'off', // newer versions open settings in a dialog
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

// Restricted Mode at once, without the question whether the folder is trusted.
const trustSettings = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

const serverEnv = (env) => ({ ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env });
export const tempDir = () => fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-vscode-'));

/** Runs an extension management command, e.g. cli(['--install-extension', 'x.vsix'], dirs). */
export function cli(args, { extensionsDir, userDataDir }) {
  const r = spawnSync(
    process.execPath,
    [
      serverMain,
      '--accept-server-license-terms',
      '--force',
      '--extensions-dir',
      extensionsDir,
      '--user-data-dir',
      userDataDir,
      '--server-data-dir',
      userDataDir,
      ...args,
    ],
    { encoding: 'utf8', env: serverEnv() },
  );
  return { code: r.status ?? 1, output: `${r.stdout}${r.stderr}` };
}

/** Installs a VSIX and returns the folder it was unpacked into. */
export function installVsix(vsix, dirs) {
  const before = new Set(fs.existsSync(dirs.extensionsDir) ? fs.readdirSync(dirs.extensionsDir) : []);
  const r = cli(['--install-extension', vsix], dirs);
  if (r.code !== 0) throw new Error(`${vsix} cannot be installed:\n${r.output}`);
  const folder = fs
    .readdirSync(dirs.extensionsDir, { withFileTypes: true })
    .find((d) => d.isDirectory() && !before.has(d.name));
  if (!folder) throw new Error(`${vsix} was there already:\n${r.output}`);
  return path.join(dirs.extensionsDir, folder.name);
}

/**
 * Starts a server on a free port. Settings are written only where the user data dir has none.
 * With `trust`, a folder opens in Restricted Mode until it is trusted.
 */
export async function startServer({
  userDataDir,
  extensionsDir,
  settings = {},
  trust = false,
  env = {},
  log = 'info',
  args = [],
}) {
  const file = path.join(userDataDir, 'User/settings.json');
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify({ ...quietSettings, ...(trust && trustSettings), ...settings }, null, 2));
  }
  fs.mkdirSync(extensionsDir, { recursive: true });
  const child = spawn(
    process.execPath,
    [
      serverMain,
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--accept-server-license-terms',
      '--telemetry-level',
      'off',
      ...(trust ? [] : ['--disable-workspace-trust']),
      '--log',
      log,
      '--server-data-dir',
      userDataDir,
      '--user-data-dir',
      userDataDir,
      '--extensions-dir',
      extensionsDir,
      ...args,
    ],
    { env: serverEnv(env), detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  const exited = new Promise((r) => child.once('exit', r));
  const port = await new Promise((resolve, reject) => {
    const onData = (d) => {
      output += d;
      const m = /Extension host agent listening on (\d+)/.exec(output);
      if (m) resolve(Number(m[1]));
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    exited.then((c) => reject(new Error(`VS Code server exited with ${c}:\n${output}`)));
  });
  // Its process group holds the extension hosts and the language servers they started.
  const kill = () => {
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {}
  };
  process.once('exit', kill);
  return {
    port,
    authority: `127.0.0.1:${port}`,
    output: () => output,
    exited,
    async stop() {
      kill();
      await exited;
      process.off('exit', kill);
    },
  };
}

/** Opens the workbench; payload holds desktop-like options, see parsePayload in VS Code's web code. */
export async function openWorkbench(
  server,
  { folder, payload = [], viewport = { width: 1280, height: 800 }, locale, prepare } = {},
) {
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({ viewport, ...(locale && { locale }) });
  const page = await context.newPage();
  // What a language pack sets; the editor's own words stay English, but it asks its extensions for theirs.
  if (locale)
    await page.addInitScript((l) => {
      globalThis._VSCODE_NLS_LANGUAGE = l;
    }, locale);
  await prepare?.(page);
  const query = [
    folder && `folder=${encodeURIComponent(folder)}`,
    `payload=${encodeURIComponent(JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]))}`,
  ];
  await page.goto(`http://${server.authority}/?${query.filter(Boolean).join('&')}`, { waitUntil: 'commit' });
  return { browser, page };
}

// The workbench's own log lines; everything else that a test run logs comes from the extension host.
const noise = [
  /^Resolv(ing|ed) connection token/,
  /^Creating a socket/,
  /^Creation of workbench contribution/,
  /^ChatSessionStore:/,
  /additional builtin extensions/,
  /^\[Service Worker\] registration/,
  /^Loading development extension/,
  /^Ignoring the error while validating workspace folder tmp:/,
  /^Request to '.*package\.nls\.json' failed/,
  /^Overwriting extension <</,
  /^Activating extension 'vscode\.[\w-]+' failed: Not Found/,
  /^\[(AgentHost|AccountPolicyGate|reconnection-grace-time)\b/,
];

/**
 * Runs extension tests: open(prepare) must open a workbench whose payload or configuration names the tests.
 * VS Code calls codeAutomationLog for each log line and codeAutomationExit with the exit code.
 */
export async function runTests(
  open,
  { failed, limitSeconds = Number(process.env.COPYDESK_VSCODE_TIMEOUT_S ?? 600) } = {},
) {
  let browser,
    timer,
    died = false;
  try {
    const code = await new Promise((resolve, reject) => {
      failed?.catch(reject);
      timer = setTimeout(() => reject(new Error(`no result after ${limitSeconds} s`)), limitSeconds * 1000);
      open(async (page) => {
        await page.exposeFunction('codeAutomationLog', (type, args) => {
          const text = format(...args);
          died ||= /^\[remote-connection\]\[ExtensionHost\].*\[reconnect\]/.test(text);
          if (process.env.COPYDESK_VSCODE_VERBOSE || !noise.some((n) => n.test(text))) {
            (type === 'error' ? process.stderr : process.stdout).write(`${text}\n`);
          }
        });
        await page.exposeFunction('codeAutomationExit', (code) => resolve(code));
        page.on('crash', () => reject(new Error('the page crashed')));
      }).then((o) => {
        browser = o.browser;
      }, reject);
    });
    // Where the host crashes, or a test calls process.exit(), the workbench reports 0.
    if (died) throw new Error('the extension host died before its tests ended');
    return code;
  } finally {
    clearTimeout(timer);
    await browser?.close().catch(() => {});
  }
}
