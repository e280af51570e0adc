import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
// @ts-expect-error: plain JavaScript
import { items, wikidataServer } from '../support/wikidata-server.mjs';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
let folder = '';
let server: { address: string; asked: Record<string, string>[]; stop(): Promise<void> };
beforeAll(async () => {
  server = await wikidataServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-names-'));
  server.asked.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Not spawnSync: the server that answers runs in this process.
const run = (args: readonly string[], env: Record<string, string> = {}) =>
  new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, [cli, 'names', ...args], {
      cwd: folder,
      env: { ...process.env, COPYDESK_WIKIDATA: server.address, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (d) => (out += d));
    child.stderr.on('data', (d) => (err += d));
    child.on('close', (status) => resolve({ status, out, err }));
  });
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const shared = () => JSON.parse(readFileSync(join(folder, 'copydesk.json'), 'utf8')) as { names: { name: string }[] };

describe('copydesk names import', () => {
  test('from a table, once', async () => {
    write('names.csv', 'name,wrong\nKyiv,Kiev\nAnna Berg,\n');
    expect(await run(['import', '--csv', 'names.csv'])).toMatchObject({ status: 0, out: '2 added to copydesk.json\n' });
    expect(shared().names).toEqual([{ name: 'Kyiv', wrong: ['Kiev'] }, { name: 'Anna Berg' }]);
    expect((await run(['import', '--csv', 'names.csv'])).out).toBe('0 added to copydesk.json, 2 were there already\n');
    expect(server.asked).toEqual([]);
  });

  test('a fault is said with its line and nothing is written', async () => {
    write('names.csv', 'name,kind\nKyiv,place\nAnna Berg,ship\n');
    const { status, err } = await run(['import', '--csv', 'names.csv']);
    expect(status).toBe(2);
    expect(err).toMatch(/names\.csv:3:1: “ship” is no kind of name.*Nothing was imported/);
    expect(existsSync(join(folder, 'copydesk.json'))).toBe(false);
  });

  test('a shared file with a mistake stays as it is', async () => {
    write('names.csv', 'Kyiv\n');
    write('copydesk.json', '{\n "names": [\n');
    const { status, err } = await run(['import', '--csv', 'names.csv']);
    expect([status, /copydesk\.json:\d/.test(err)]).toEqual([2, true]);
    expect(readFileSync(join(folder, 'copydesk.json'), 'utf8')).toBe('{\n "names": [\n');
  });

  test('from a saved file, those chosen', async () => {
    write('saved.json', JSON.stringify({ entities: items }));
    const listed = await run(['import', '--file', 'saved.json']);
    expect(listed.err).toMatch(/1 {2}Mirela Dostani \(Q900001\): politician[\s\S]*2 {2}Dostani Valley[\s\S]*--choose/);
    expect(existsSync(join(folder, 'copydesk.json'))).toBe(false);
    expect((await run(['import', '--file', 'saved.json', '--choose', '2'])).status).toBe(0);
    expect(shared().names.map((n) => n.name)).toEqual(['Dostani Valley']);
    expect((await run(['import', '--file', 'saved.json', '--choose', '7'])).err).toContain('numbers from 1 to 2');
  });

  test('from Wikidata: says what it sends, and to where, and writes those chosen', async () => {
    const { status, err } = await run(['import', '--wikidata', 'dostani', '--choose', '1']);
    expect(status).toBe(0);
    expect(err).toContain(`Sending to ${server.address}: the search words “dostani”. Nothing else is sent.`);
    expect(err).toContain('the items Q900001');
    expect(server.asked.map((a) => a.search ?? a.ids)).toEqual(['dostani', 'Q900001', 'Q900101|Q900102']);
    expect(shared().names[0]).toMatchObject({ name: 'Mirela Dostani', forms: { ru: ['Мирела Достани'] } });
  });

  test('from Wikidata by item ids', async () => {
    await run(['import', '--wikidata', 'Q900001, Q900002', '--choose', 'all']);
    expect(shared().names.map((n) => n.name)).toEqual(['Mirela Dostani', 'Dostani Valley']);
  });

  test('offline: a clear word, nothing written', async () => {
    const { status, err } = await run(['import', '--wikidata', 'x'], { COPYDESK_WIKIDATA: 'http://127.0.0.1:1/' });
    expect([status, err.includes('Wikidata cannot be reached')]).toEqual([2, true]);
  });

  test.each([[['export']], [['import']], [['import', '--csv', 'a', '--tbx', 'b']], [['import', 'x.csv']]])(
    '%j is explained',
    async (args) => {
      const { status, err } = await run(args);
      expect([status, err.startsWith('copydesk: ')]).toEqual([2, true]);
    },
  );
});
