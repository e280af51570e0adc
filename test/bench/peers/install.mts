import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Installs the other checkers, once for each state of the lockfile, and returns the folder with their drivers. */
export function installPeers(): string {
  const folder = join(root, 'node_modules/.cache/bench-peers');
  const lock = (at: string): string => (existsSync(at) ? readFileSync(at, 'utf8') : '');
  const fresh = lock(join(folder, 'installed.json')) === lock(join(import.meta.dirname, 'package-lock.json'));
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'measured.mjs', ...checkers.map((c) => `${c}.mjs`)])
    cpSync(join(import.meta.dirname, file), join(folder, file));
  if (fresh) return folder;
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`The other checkers cannot be installed (npm ci: ${done.status})`);
  cpSync(join(folder, 'package-lock.json'), join(folder, 'installed.json'));
  return folder;
}

/** Each has its driver, `NAME.mjs`. */
export const checkers = ['copydesk', 'harper', 'textlint', 'cspell'] as const;
