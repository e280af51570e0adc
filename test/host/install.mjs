// Installs the pinned VS Code server into .vscode-host/ at the project's root, or into COPYDESK_VSCODE_HOST_DIR.
// A stamp of the lockfile skips what is done already. Needs only npm: nothing is compiled, no install script runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const projectDir = path.resolve(here, '../..');
export const hostDir = path.resolve(process.env.COPYDESK_VSCODE_HOST_DIR || path.join(projectDir, '.vscode-host'));
export const vscodeDir = path.join(hostDir, 'node_modules/code-server/lib/vscode');

// Some packages that VS Code wants are native or telemetry only: small stand-ins replace them.
const stubs = {
  // telemetry sink, never used with --telemetry-level off
  '@microsoft/1ds-core-js': ['export class AppInsightsCore {}', 'module'],
  '@vscode/deviceid': ["exports.getDeviceId = async () => 'test-host';"],
  // kills an orphaned extension host; VS Code itself also polls its parent's pid
  'native-watchdog': ['exports.start = () => {};'],
  // log files (native in the product): <user-data-dir>/logs/** stay readable for debugging
  '@vscode/spdlog': [
    `const fs = require('fs'), path = require('path');
const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(file) { this.file = file; this.level = 2; fs.mkdirSync(path.dirname(file), { recursive: true }); }
  write(l, m) { if (l >= this.level) try { fs.appendFileSync(this.file, new Date().toISOString() + ' [' + names[l] + '] ' + m + '\\n'); } catch {} }
  setLevel(l) { this.level = l; } getLevel() { return this.level; }
  setPattern() {} clearFormatters() {} flush() {} drop() {}
}
names.forEach((n, l) => Logger.prototype[n] = function (m) { this.write(l, m); });
exports.setFlushOn = () => {}; exports.version = 0;
exports.createAsyncRotatingLogger = exports.createRotatingLogger = async (name, file) => new Logger(file);`,
  ],
};

export function installHost() {
  const lockfile = fs.readFileSync(path.join(here, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).update(JSON.stringify(stubs)).digest('hex');
  const stamp = path.join(hostDir, '.stamp');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;

  console.log(`Installing VS Code's server for the editor tests into ${hostDir} …`);
  fs.mkdirSync(hostDir, { recursive: true });
  fs.rmSync(stamp, { force: true });
  fs.writeFileSync(path.join(hostDir, '.gitignore'), '*\n'); // wherever it stands, git leaves it alone
  for (const f of ['package.json', 'package-lock.json']) fs.copyFileSync(path.join(here, f), path.join(hostDir, f));
  npmInstall();
  for (const [name, [code, type]] of Object.entries(stubs)) writeStub(name, code, type);
  linkModules();
  removeSourceMaps();
  fs.writeFileSync(stamp, wanted);
}

function npmInstall() {
  const r = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: hostDir,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (r.status !== 0) throw new Error(`"npm ci" in ${hostDir} failed: ${r.status ?? r.error}`);
}

function writeStub(name, code, type = 'commonjs') {
  const dir = path.join(hostDir, 'node_modules', name);
  fs.mkdirSync(dir, { recursive: true });
  fs.writeFileSync(
    path.join(dir, 'package.json'),
    JSON.stringify({ name, version: '0.0.0-stub', type, main: 'index.js' }),
  );
  fs.writeFileSync(path.join(dir, 'index.js'), code);
}

// The server and the page look for node_modules beside out/: let them see the flat install.
function linkModules() {
  const link = path.join(vscodeDir, 'node_modules');
  const flat = path.join(hostDir, 'node_modules');
  fs.rmSync(link, { recursive: true, force: true });
  fs.symlinkSync(process.platform === 'win32' ? flat : path.relative(vscodeDir, flat), link, 'junction');
}

// 127 MB that no test reads.
function removeSourceMaps() {
  for (const f of fs.readdirSync(vscodeDir, { recursive: true })) {
    if (!f.startsWith('node_modules') && f.endsWith('.map')) fs.rmSync(path.join(vscodeDir, f));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installHost();
