// One function per suite of editor tests. What they run is built by `npm run package`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { projectDir } from './install.mjs';
import { installVsix, openWorkbench, runTests, tempDir } from './vscode.mjs';
import { startWeb } from './web.mjs';

export const layout = {
  extension: projectDir,
  vsix: path.join(projectDir, 'copydesk.vsix'),
  hostTests: path.join(projectDir, 'dist/test/suite.cjs'), // bundled for Node
  webTests: path.join(projectDir, 'dist/test/web.js'), // bundled for the browser
  workspace: path.join(projectDir, 'test/vscode/workspace'), // each suite gets a copy
  uiTests: path.join(projectDir, 'test/vscode/ui'), // *.test.mjs
};

export const suites = { host, installed, web, ui };

/** In the extension host, with the extension as it was built. */
async function host({ executable }) {
  await withTemp(async (temp) => {
    await runInHost(executable, temp, { development: layout.extension, extraArgs: ['--disable-extensions'] });
  });
}

/** The same tests with the packaged extension, installed into a fresh profile beside an empty one that hosts the tests. */
async function installed({ executable }) {
  await withTemp(async (temp) => {
    const { resolveCliPathFromVSCodeExecutablePath } = await import('@vscode/test-electron');
    const cli = resolveCliPathFromVSCodeExecutablePath(executable);
    const shell = process.platform === 'win32';
    const r = spawnSync(shell ? `"${cli}"` : cli, [...profile(temp), '--install-extension', needed(layout.vsix)], {
      stdio: 'inherit',
      shell,
    });
    if (r.status !== 0) throw new Error(`${layout.vsix} cannot be installed: ${r.status ?? r.error}`);
    await runInHost(executable, temp, { development: emptyExtension(temp) });
  });
}

/** In the web worker extension host, where there is no Node; with the packaged extension. */
async function web() {
  await withTemp(async (temp) => {
    const extensionPath = installVsix(needed(layout.vsix), {
      extensionsDir: `${temp}/extensions`,
      userDataDir: `${temp}/user-data`,
    });
    const manifest = JSON.parse(fs.readFileSync(path.join(extensionPath, 'package.json'), 'utf8'));
    if (!manifest.browser) throw new Error('package.json has no "browser" entry.');
    if (manifest.type === 'module') {
      throw new Error(
        'The packaged package.json says "type": "module": the web worker extension host cannot load that.',
      );
    }
    const server = await startWeb({
      extensionPath,
      testsPath: needed(layout.webTests),
      files: readTree(layout.workspace),
    });
    try {
      const code = await runTests((prepare) => openWorkbench(server, { prepare }));
      if (code !== 0) throw new Error(`the tests ended with ${code}`);
    } finally {
      await server.stop();
    }
  });
}

/** As a person would: the packaged extension in the workbench, through mouse, keys and what is on the screen. */
async function ui() {
  needed(layout.vsix);
  const files = fs.readdirSync(needed(layout.uiTests)).filter((f) => f.endsWith('.test.mjs'));
  if (files.length === 0) throw new Error(`${layout.uiTests} holds no *.test.mjs.`);
  const paths = files.map((f) => path.join(layout.uiTests, f));
  // One file at a time: each starts a server and a browser.
  const r = spawnSync(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...paths], {
    stdio: 'inherit',
  });
  if (r.status !== 0) throw new Error(`the tests ended with ${r.status ?? r.signal}`);
}

async function runInHost(executable, temp, { development, extraArgs = [] }) {
  const { runTests: runInEditor } = await import('@vscode/test-electron');
  const workspace = path.join(temp, 'workspace');
  fs.cpSync(needed(layout.workspace), workspace, { recursive: true });
  await runInEditor({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: development,
    extensionTestsPath: needed(layout.hostTests),
    launchArgs: [workspace, ...profile(temp), ...extraArgs],
  });
}

const profile = (temp) => [`--extensions-dir=${temp}/extensions`, `--user-data-dir=${temp}/user-data`];

function emptyExtension(temp) {
  const dir = path.join(temp, 'empty-extension');
  const manifest = { name: 'copydesk-tests', publisher: 'copydesk', version: '0.0.1', engines: { vscode: '^1.100.0' } };
  fs.mkdirSync(dir);
  fs.writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
  return dir;
}

function readTree(dir) {
  const files = fs.readdirSync(needed(dir), { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  return Object.fromEntries(
    files.map((e) => {
      const file = path.join(e.parentPath ?? e.path, e.name);
      return [path.relative(dir, file).split(path.sep).join('/'), fs.readFileSync(file, 'utf8')];
    }),
  );
}

function needed(file) {
  if (!fs.existsSync(file)) {
    throw new Error(
      `${path.relative(projectDir, file)} is missing; "npm run package" builds what the editor tests run.`,
    );
  }
  return file;
}

async function withTemp(use) {
  const temp = tempDir();
  try {
    await use(temp);
  } finally {
    fs.rmSync(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}
