import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
let folder = '';
const run = (args: readonly string[], input?: string | Buffer) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
};
const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);

// The bordering words hold one certain finding: Jan. 27, 2021 was a Wednesday.
const faulty = 'City news\n\nThe bridge opened on Friday, Jan. 27, 2021.\n';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'));
  write('faulty.txt', faulty);
  write('clean.txt', 'City news\n\nThe bridge opened on Wednesday.\n');
  write('faulty.md', `---\ndate: 2021-01-27\n---\n\n${faulty}`);
  write('empty.txt', '');
  write('binary.txt', Buffer.from([0x7f, 0x45, 0, 1, 2]));
  write('broken.txt', Buffer.concat([Buffer.from(faulty), Buffer.from([0xe9, 0xff])]));
  write('large.txt', Buffer.alloc(10_000_000, 'a '));
  write('crlf.txt', `\uFEFF${faulty.replaceAll('\n', '\r\n')}`);
  write('surrogate.txt', Buffer.from([0x41, 0xed, 0xa0, 0x80, 0x42]));
  write(
    'chinese.txt',
    '市长星期一表示，大桥将关闭一周，市政府已请求军队提供帮助。这是今年河水第三次涨到路面的高度。几乎没有任何预警。',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('exit status', () => {
  test.each([
    ['nothing found', ['check', 'clean.txt'], 0],
    ['something found', ['check', 'faulty.txt'], 1],
    ['nothing as grave as asked', ['check', '--fail-on', 'error', 'clean.txt'], 0],
    ['an empty file', ['check', 'empty.txt'], 0],
    ['another language', ['check', 'chinese.txt'], 0],
    ['broken UTF-8', ['check', 'broken.txt'], 1],
    ['CRLF and a byte-order mark', ['check', 'crlf.txt'], 1],
    ['a lone surrogate', ['check', 'surrogate.txt'], 0],
    ['a binary file', ['check', 'binary.txt'], 2],
    ['10 MB', ['check', 'large.txt'], 2],
    ['no such file', ['check', 'none.txt'], 2],
    ['no file named', ['check'], 2],
    ['an unknown option', ['check', '--colour', 'clean.txt'], 2],
    ['an unknown format', ['check', '--format', 'xml', 'clean.txt'], 2],
    ['an impossible date', ['check', '--date', '2021-02-30', 'clean.txt'], 2],
    ['an unknown severity', ['check', '--fail-on', 'bad', 'clean.txt'], 2],
    ['an unknown command', ['chek'], 2],
    ['a missing configuration', ['check', '--config', 'none.json', 'clean.txt'], 2],
  ])('%s', (_, args, status) => {
    const result = run(args);
    expect(result.status, result.stderr).toBe(status);
    if (status === 2) {
      expect(result.stdout).toBe('');
      expect(result.stderr).toMatch(/^copydesk: /);
    }
  });
});

test('says why a file was not checked', () => {
  expect(run(['check', 'binary.txt']).stderr).toBe(
    'copydesk: binary.txt: not checked: it is a binary file, not text\n',
  );
  expect(run(['check', 'large.txt']).stderr).toContain('too large (10.0 MB)');
  expect(run(['check', 'broken.txt']).stderr).toContain('not valid UTF-8');
});

test('JSON as other tools rely on it', () => {
  const { stdout } = run(['check', '--format', 'json', 'faulty.txt', 'clean.txt']);
  const { version, files } = JSON.parse(stdout);
  expect(version).toBe(1);
  expect(files.map((f: { path: string }) => f.path)).toEqual(['faulty.txt', 'clean.txt']);
  expect(files[0].findings).toContainEqual({
    rule: 'weekday-mismatch',
    severity: 'error',
    start: expect.any(Number),
    end: expect.any(Number),
    line: 3,
    column: expect.any(Number),
    message: expect.any(String),
    confidence: expect.any(Number),
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    fixes: expect.arrayContaining([
      { title: expect.any(String), safe: expect.any(Boolean), preferred: true, edits: [expect.any(Object)] },
    ]),
    related: [],
  });
});

test('offsets exclude the byte-order mark and lines count CRLF', () => {
  const finding = (path: string) => JSON.parse(run(['check', '--format', 'json', path]).stdout).files[0].findings[0];
  expect(finding('crlf.txt')).toMatchObject({
    line: 3,
    column: finding('faulty.txt').column,
    start: finding('faulty.txt').start + 2,
  });
});

test('SARIF 2.1.0 is valid by its schema', () => {
  const log = JSON.parse(run(['check', '--format', 'sarif', 'faulty.txt', 'clean.txt']).stdout);
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv as never);
  const validate = ajv.compile(sarifSchema);
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  expect(log.runs[0].results[0]).toMatchObject({ ruleId: 'weekday-mismatch', level: 'error' });
  expect(validate({ ...log, version: '9' })).toBe(false);
});

test('GitHub annotations', () => {
  expect(run(['check', '--format', 'github', 'faulty.txt']).stdout).toMatch(
    /^::error file=faulty\.txt,line=3,endLine=3,col=\d+,endColumn=\d+,title=weekday-mismatch::/m,
  );
});

test('text for people', () =>
  expect(run(['check', 'faulty.txt']).stdout).toMatch(/^faulty\.txt:3:\d+ error weekday-mismatch /m));

test('standard input', () => {
  const { status, stdout } = run(['check', '--stdin', '--path', 'draft.md', '--format', 'json'], faulty);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).files[0]).toMatchObject({ path: 'draft.md' });
});

test('a folder and a pattern', () => {
  expect(run(['check', '--format', 'json', '*.md']).stdout).toContain('"faulty.md"');
  expect(run(['check', '.']).stderr).toContain('not checked');
});

test('inspect prints the layers', () => {
  const { files } = JSON.parse(run(['inspect', '--format', 'json', 'faulty.txt']).stdout);
  expect(Object.keys(files[0].layers)).toEqual(
    expect.arrayContaining(['paragraphs', 'sentences', 'mentions', 'attributions', 'claims', 'times', 'quantities']),
  );
});

test('rules prints the catalogue', () => {
  const { version, rules } = JSON.parse(run(['rules', '--format', 'json']).stdout);
  expect(version).toBe(1);
  expect(rules.map((r: { id: string }) => r.id)).toContain('weekday-mismatch');
  expect(run(['rules']).stdout).toContain('weekday-mismatch');
});

test('a faulty copydesk.json is named with its line, the rest still works', () => {
  write('house.json', '{\n  "rules": { "weekday-mismatch": "hint" },\n  "strictness": "lax"\n}\n');
  const { status, stderr, stdout } = run(['check', '--config', 'house.json', '--format', 'json', 'faulty.txt']);
  expect(stderr).toMatch(/^copydesk: house\.json:3: strictness/);
  expect(JSON.parse(stdout).files[0].findings[0].severity).toBe('hint');
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'house.json'), 'utf8')).toContain('lax');
});

describe('source texts and translation files', () => {
  test('a pattern of copydesk.json finds the source text', () => {
    for (const f of ['desk', 'originals']) mkdirSync(join(folder, 'news', f), { recursive: true });
    write('news/originals/flood-zh.txt', '市长星期一表示，洪水造成12人死亡，另有340人被转移。');
    write(
      'news/desk/flood.txt',
      'The mayor said on Monday that the flood had killed 12 people and moved 430 others.\n',
    );
    expect(run(['check', 'news/desk/flood.txt']).stdout).not.toContain('missing-figure');
    write('news/copydesk.json', '{ "sourcePatterns": ["../originals/{name}-{language}.txt", "/etc/passwd"] }');
    const { stdout, stderr } = run(['check', 'news/desk/flood.txt']);
    expect(stdout).toContain('missing-figure');
    expect(stderr).toContain('sourcePatterns › 1: must hold {name}');
  });
  test('a translation file that cannot be read is said with line and column', () => {
    write('broken.xlf', '<xliff>\n<file></xliff>');
    const { status, stderr } = run(['check', 'broken.xlf']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/broken\.xlf:2:\d+: Another element should be closed first/);
  });
});
