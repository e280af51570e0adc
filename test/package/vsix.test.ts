import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-vsix-'));
const vsix = join(folder, 'copydesk.vsix');
let output = '';
let bytes: Buffer;
let files: Map<string, () => Buffer>;

beforeAll(() => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/package.mts', vsix], {
    cwd: project,
    encoding: 'utf8',
  });
  output = run.stdout + run.stderr;
  expect(run.status, output).toBe(0);
  bytes = readFileSync(vsix);
  files = entries(bytes);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('is at most 5 MB', () => expect(bytes.length).toBeLessThanOrEqual(5_000_000));

test('is packaged without a warning', () => expect(output).not.toMatch(/WARN/i));

test('holds what runs and what is shown, nothing else', () => {
  const names = [...files.keys()].filter((n) => n.startsWith('extension/')).map((n) => n.slice(10));
  for (const needed of [
    'package.json',
    'readme.md',
    'changelog.md',
    'LICENSE.txt',
    'dist/extension.js',
    'dist/extension-web.js',
    'dist/server.js',
    'dist/engine.js',
    'dist/licenses.txt',
    'media/icon.png',
    'media/copydesk.schema.json',
    'media/sample/article.txt',
  ])
    expect(names).toContain(needed);
  expect(names.filter((n) => /\.node$|\.map$|node_modules|(?:^|\/)(?:test|src|scripts)\/|cli\.js/.test(n))).toEqual([]);
});

// What the Open VSX registry asks for: a name that is complete, a licence, a page to read, no proposed interfaces.
test('is ready for Open VSX', () => {
  const manifest = JSON.parse(files.get('extension/package.json')!().toString());
  expect(manifest.publisher).toMatch(/^[a-z0-9][a-z0-9-]*$/i);
  expect(manifest.name).toMatch(/^[a-z0-9][a-z0-9-]*$/);
  expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(manifest.engines.vscode).toMatch(/^\^1\.\d+\.\d+$/);
  expect(manifest.license).toBe('MIT');
  expect(files.get('extension/LICENSE.txt')!().toString()).toContain('MIT License');
  for (const page of ['readme.md', 'changelog.md'])
    expect(files.get(`extension/${page}`)!().length).toBeGreaterThan(500);
  for (const key of ['enabledApiProposals', 'enableProposedApi', 'extensionDependencies', 'extensionPack'])
    expect(manifest, key).not.toHaveProperty(key);
  const described = files.get('extension.vsixmanifest')!().toString();
  expect(described).toContain(`Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}"`);
  expect(described).toMatch(/<License>extension\/LICENSE\.txt<\/License>/);
  expect(described).not.toContain('TargetPlatform');
});

test('every picture of the README is in it', () => {
  const readme = files.get('extension/readme.md')!().toString();
  const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]{0,60})/g)].map((m) => m[1]!);
  expect(pictures.length).toBeGreaterThan(0);
  for (const p of pictures) expect(p).toMatch(/^data:image\/(?:png|webp);base64,/);
  expect(readme).not.toMatch(/\]\((?!https:|data:|#|command:)/);
});

test('passes on the licences of what it bundles', () => {
  const text = files.get('extension/dist/licenses.txt')!().toString();
  for (const name of ['wink-nlp', 'vscode-languageclient', 'valibot', 'jsonc-parser']) expect(text).toContain(name);
  expect(text).not.toMatch(/GNU (?:AFFERO )?GENERAL PUBLIC/i);
});

test('nothing in the manifest needs a network, a gallery or another extension', () => {
  const manifest = JSON.parse(files.get('extension/package.json')!().toString());
  expect(manifest.extensionDependencies ?? []).toEqual([]);
  expect(manifest.extensionPack ?? []).toEqual([]);
  expect(manifest.type).not.toBe('module');
  expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
});

// The central directory of a zip file (APPNOTE 4.3.12).
function entries(zip: Buffer): Map<string, () => Buffer> {
  const found = new Map<string, () => Buffer>();
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((o) => zip.readUInt16LE(at + o)) as [number, number, number];
    const [method, size, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    found.set(zip.toString('utf8', at + 46, at + 46 + nameLength), () => {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const data = zip.subarray(start, start + size);
      return method === 8 ? inflateRawSync(data) : data;
    });
    at += 46 + nameLength + extra + comment;
  }
  return found;
}
