// What the editor tests need beyond npm's packages: the VS Code server and a Chromium that shows its workbench.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHost } from './install.mjs';

export function ensurePrerequisites() {
  installHost();
  return ensureChromium();
}

/** Path of a Chromium or Chrome; installs Debian's where that is possible, else throws saying what to install. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (!canInstallDebianPackages()) {
    throw new Error('The editor tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to its executable.');
  }
  console.log('Installing Chromium for the editor tests …');
  aptGet('update');
  aptGet('install', '-y', 'chromium');
  const installed = findChromium();
  if (!installed)
    throw new Error('The package chromium was installed but brought no executable: set CHROMIUM_PATH to one.');
  return installed;
}

export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (!named) return usualPlaces().find((f) => fs.existsSync(f));
  if (!fs.existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  return named;
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(process.env.HOME ?? '', 'Applications')].flatMap((dir) => [
      `${dir}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${dir}/Chromium.app/Contents/MacOS/Chromium`,
      `${dir}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((v) => process.env[v])
      .filter(Boolean)
      .flatMap((dir) => [
        path.join(dir, 'Google/Chrome/Application/chrome.exe'),
        path.join(dir, 'Chromium/Application/chrome.exe'),
        path.join(dir, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const dirs = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute)];
  return dirs.flatMap((dir) => names.map((name) => path.join(dir, name)));
}

function canInstallDebianPackages() {
  return (
    process.platform === 'linux' &&
    process.getuid() === 0 &&
    fs.existsSync('/etc/debian_version') &&
    fs.existsSync('/usr/bin/apt-get')
  );
}

// Ubuntu's package only fetches a snap, which may not run: the message then shows what apt-get said.
function aptGet(...args) {
  const r = spawnSync('apt-get', ['-q', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 << 20,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (r.status !== 0) throw new Error(`"apt-get ${args.join(' ')}" failed:\n${r.stdout}${r.stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Chromium: ${ensurePrerequisites()}`);
