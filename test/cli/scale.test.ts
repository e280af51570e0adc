import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeArticle, randomFrom } from '../support/made-articles.ts';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
let folder = '';
const run = (args: readonly string[], input: string | Buffer = '') =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (d) => (stdout += d));
    child.stderr.setEncoding('utf8').on('data', (d) => (stderr += d));
    child.once('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.end(input);
  });
const faulty = 'City news\n\nThe bridge opened on Friday, Jan. 27, 2021.\n';
const count = 90;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-scale-'));
  mkdirSync(join(folder, 'many'));
  for (let i = 0; i < count; i++)
    writeFileSync(join(folder, 'many', `${String(i).padStart(3, '0')}.txt`), madeArticle(randomFrom(i), 60));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('JSON Lines', () => {
  const answers = async (input: string | Buffer, ...args: string[]) => {
    const { stdout, stderr, status } = await run(['check', '--stdin', '--format', 'jsonl', ...args], input);
    return {
      status,
      stderr,
      lines: stdout
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l)),
    };
  };
  const record = (r: object): string => `${JSON.stringify(r)}\n`;

  test('a bad record is answered with an error and stops nothing', async () => {
    const { lines, status, stderr } = await answers(
      [
        record({ id: 'a', text: faulty }),
        'no JSON\n',
        '\n',
        record({ id: 7, text: 'City news\n\nThe bridge opened.' }),
        record({ text: 'x' }),
        record({ id: 'b' }),
        record({ id: 'c', text: 'x', date: '2021-02-30' }),
        '[]\nnull\n',
        record({ id: 'd', text: faulty, language: 'fr' }),
        record({ id: 'e', text: faulty, language: 'en-GB' }),
        record({ id: 'f', text: 'City news\n\nThe bridge opened on Friday, January 27.', date: '2021-01-28' }).trim(),
      ].join(''),
    );
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(lines.map((l) => l.id)).toEqual(['a', null, 7, null, 'b', 'c', null, null, 'd', 'e', 'f']);
    expect(lines.map((l) => ('error' in l ? 'error' : l.findings.length ? 'found' : 'none'))).toEqual(
      ['found', 'error', 'none', 'error', 'error', 'error', 'error', 'error', 'none', 'found', 'found'], // biome-ignore format: a row
    );
    expect(lines[0].findings[0]).toMatchObject({ rule: 'weekday-mismatch', line: 3, fixes: expect.any(Array) });
    expect(lines[8].notes).toHaveLength(1);
  });

  test('keeps the order over threads', async () => {
    const input = Array.from({ length: 200 }, (_, i) => record({ id: i, text: madeArticle(randomFrom(i), i % 40) }));
    const one = await answers(input.join(''), '--jobs', '1');
    const two = await answers(input.join(''), '--jobs', '2');
    expect(two.lines.map((l) => l.id)).toEqual(input.map((_, i) => i));
    expect(two).toEqual(one);
  });

  test('CRLF, a byte-order mark, broken UTF-8 and nothing at all', async () => {
    expect((await answers('')).lines).toEqual([]);
    const text = Buffer.concat([
      Buffer.from(`\uFEFF${record({ id: 1, text: faulty }).trim()}\r\n`),
      Buffer.from('{"id":2,"text":"'),
      Buffer.from([0xff, 0xe9]),
      Buffer.from('"}\r\n'),
    ]);
    expect((await answers(text)).lines.map((l) => l.id)).toEqual([1, 2]);
  });

  test('each record is answered without waiting for the next', async () => {
    const child = spawn(process.execPath, [cli, 'check', '--stdin', '--format', 'jsonl', '--jobs', '1']);
    const answer = () => new Promise<string>((resolve) => child.stdout.once('data', (d) => resolve(String(d))));
    for (const id of [1, 2]) {
      child.stdin.write(record({ id, text: faulty }));
      expect(JSON.parse(await answer()).id).toBe(id);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
  });
});

describe('many files', () => {
  test.each(['text', 'json', 'jsonl', 'sarif', 'github'])(
    '%s: threads write what one thread writes',
    async (format) => {
      const one = await run(['check', '--format', format, '--jobs', '1', 'many']);
      const two = await run(['check', '--format', format, '--jobs', '2', 'many']);
      expect(one.stderr).toBe('');
      expect(two).toMatchObject({ status: one.status, stderr: '', stdout: one.stdout });
      if (format === 'json') expect(JSON.parse(one.stdout).files).toHaveLength(count);
      if (format === 'sarif') expect(JSON.parse(one.stdout).runs[0].results.length).toBeGreaterThan(0);
      if (format === 'jsonl') expect(one.stdout.trim().split('\n')).toHaveLength(count);
    },
  );

  test('one that cannot be read is said before anything is printed', async () => {
    writeFileSync(join(folder, 'many', 'zzz.txt'), Buffer.from([0x7f, 0, 1]));
    const { status, stdout, stderr } = await run(['check', '--jobs', '2', 'many']);
    rmSync(join(folder, 'many', 'zzz.txt'));
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: many/zzz.txt: not checked: it is a binary file, not text\n',
    });
  });

  test('no terminal, no progress; a wrong number of jobs is refused; a reader that stops early is no fault', async () => {
    expect((await run(['check', '--jobs', '0', 'many'])).status).toBe(2);
    const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" check many | head -n 1`], {
      cwd: folder,
    });
    expect(String(stderr)).toBe('');
  });
});

test('--source compares with the text it was translated from', async () => {
  writeFileSync(join(folder, 'source.txt'), '会议于2021年1月26日在北京举行，共有三千五百人参加。');
  writeFileSync(
    join(folder, 'english.txt'),
    'News\n\nThe meeting was held in Beijing on January 26, 2021, with 350 people taking part.\n',
  );
  const { status, stderr } = await run(['check', '--source', 'source.txt', 'english.txt']);
  expect(stderr).toBe('');
  expect(status).toBeLessThan(2);
  expect((await run(['check', '--source', 'none.txt', 'english.txt'])).status).toBe(2);
});
