// Desktop VS Code where it can be had and shown, else the pinned server's launcher, which takes the same command line.
import fs from 'node:fs';
import path from 'node:path';
import { hostDir } from './install.mjs';

export const version = '1.100.3';
const updateServer = 'https://update.code.visualstudio.com/api/releases/stable';
const cachePath = path.join(hostDir, 'desktop');
const launcher = path.join(import.meta.dirname, 'code');

/**
 * COPYDESK_VSCODE=download insists on desktop VS Code, COPYDESK_VSCODE=host on the launcher; without it, desktop
 * VS Code is taken where there is a display and a way to download it.
 */
export async function chooseVscode(wish = process.env.COPYDESK_VSCODE || 'either') {
  if (!['either', 'download', 'host'].includes(wish)) {
    throw new Error(`COPYDESK_VSCODE is "${wish}"; it may be "download" or "host", or not set.`);
  }
  if (wish === 'host') return useLauncher('COPYDESK_VSCODE asks for it');
  if (wish === 'download') {
    return useDesktop().catch((e) => {
      throw new Error(`COPYDESK_VSCODE asks for desktop VS Code, which cannot be downloaded: ${e.message}`);
    });
  }
  if (!hasDisplay()) return useLauncher('there is no display for desktop VS Code');
  if (!fs.existsSync(cachePath) && !(await canDownload())) {
    return useLauncher('desktop VS Code cannot be downloaded');
  }
  try {
    return await useDesktop();
  } catch (e) {
    return useLauncher(`desktop VS Code cannot be downloaded: ${e.message}`);
  }
}

async function useDesktop() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const executable = await downloadAndUnzipVSCode({ version, cachePath });
  return { executable, name: `desktop VS Code ${version}` };
}

function useLauncher(why) {
  if (process.platform === 'win32') {
    throw new Error(`On Windows the editor tests need desktop VS Code, but ${why}.`);
  }
  return { executable: launcher, name: `VS Code ${version}'s server and workbench in Chromium (${why})` };
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function canDownload() {
  try {
    return (await fetch(updateServer, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}
