import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue, QueueEvents } from 'bullmq';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeArticle, randomFrom } from '../support/made-articles.ts';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
const installed = (): boolean => spawnSync('redis-server', ['--version']).status === 0;
const faulty = 'City news\n\nThe bridge opened on Friday, Jan. 27, 2021.\n';

// A Redis of our own on a free port with its files in a folder of its own; Debian's package is installed if it may be.
let redis: ChildProcess | undefined;
let folder = '';
let url = '';
const workers = new Set<ChildProcess>();

beforeAll(async () => {
  if (!installed() && process.getuid?.() === 0) spawnSync('apt-get', ['install', '-y', 'redis-server']);
  if (!installed())
    throw new Error(
      'These tests need Redis: install it ("apt-get install redis-server" on Debian) and run them again.',
    );
  folder = mkdtempSync(join(tmpdir(), 'copydesk-redis-'));
  const port = await freePort();
  url = `redis://127.0.0.1:${port}`;
  redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder]);
  await said(redis, 'Ready to accept connections');
}, 120_000);

afterAll(async () => {
  for (const w of workers) w.kill('SIGKILL');
  if (redis && redis.exitCode === null) {
    const ended = new Promise((resolve) => redis!.once('close', resolve));
    redis.kill();
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let all = '';
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (d) => {
        all += d;
        if (all.includes(words)) resolve();
      });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`it ended before it said “${words}”: ${all}`)));
  });
}

async function startWorker(queue: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cli, 'worker', '--redis', url, '--queue', queue, '--stalled-after', '1']);
  workers.add(child);
  await said(child, 'waiting for jobs');
  return child;
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.kill(signal);
  workers.delete(child);
  return ended;
}

interface Run {
  readonly queue: Queue;
  readonly events: QueueEvents;
  /** Answers by job, as often as they came. */
  readonly answers: Map<string, unknown[]>;
}

async function open(name: string): Promise<Run> {
  const connection = { url, maxRetriesPerRequest: null };
  const events = new QueueEvents(name, { connection });
  const answers = new Map<string, unknown[]>();
  events.on(
    'completed',
    ({ jobId, returnvalue }) => void answers.set(jobId, [...(answers.get(jobId) ?? []), returnvalue]),
  );
  await events.waitUntilReady();
  return { queue: new Queue(name, { connection }), events, answers };
}

const closed = async ({ queue, events }: Run): Promise<void> => {
  await queue.close();
  await events.close();
};

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('a worker on a queue', () => {
  test('answers records, refuses what is none, ends in order when told to', { timeout: 60_000 }, async () => {
    const run = await open('plain');
    const worker = await startWorker('plain');
    await run.queue.add('check', { id: 'a', text: faulty }, { jobId: 'a' });
    await run.queue.add('check', { text: faulty, date: '2021-01-28' }, { jobId: 'b' });
    await run.queue.add('check', { id: 'c' }, { jobId: 'c', attempts: 5 });
    await until(async () => run.answers.size === 2 && (await run.queue.getFailedCount()) === 1);
    expect(run.answers.get('a')![0]).toMatchObject({ id: 'a', findings: [{ rule: 'weekday-mismatch' }] });
    expect(run.answers.get('b')![0]).toMatchObject({ id: 'b' });
    const refused = await run.queue.getJob('c');
    expect(refused).toMatchObject({ failedReason: '“text” must be a string', attemptsMade: 1 });
    expect(await stopped(worker, 'SIGTERM')).toBe(0);
    await closed(run);
  });

  test('a killed worker loses nothing, each answer comes once', { timeout: 120_000 }, async () => {
    const run = await open('killed');
    const count = 40;
    const text = (i: number) => madeArticle(randomFrom(i), 500);
    await run.queue.addBulk(
      Array.from({ length: count }, (_, i) => ({
        name: 'check',
        data: { id: i, text: text(i) },
        opts: { jobId: `j${i}` },
      })),
    );
    for (const share of [0.1, 0.4]) {
      const worker = await startWorker('killed');
      await until(() => run.answers.size >= count * share);
      await stopped(worker, 'SIGKILL');
    }
    const last = await startWorker('killed');
    await until(() => run.answers.size === count);
    await until(async () => (await run.queue.getActiveCount()) === 0);
    expect([...run.answers.values()].every((a) => a.length === 1)).toBe(true);
    const lines = [0, count - 1].map((i) => JSON.stringify({ id: i, text: text(i) })).join('\n');
    const alone = spawnSync(process.execPath, [cli, 'check', '--stdin', '--format', 'jsonl'], {
      input: lines,
      encoding: 'utf8',
    });
    expect([0, count - 1].map((i) => run.answers.get(`j${i}`)![0])).toEqual(
      alone.stdout
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l)),
    );
    await stopped(last, 'SIGTERM');
    await closed(run);
  });
});

test.each([
  [['worker'], 'give the address of Redis'],
  [['worker', '--redis', 'http://x'], 'give an address such as'],
  [['worker', '--redis', 'redis://x', '--jobs', '0'], 'give a whole number'],
  [['worker', '--redis', 'redis://x', 'file.txt'], 'name no files'],
])('%j is refused', (args, message) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
  expect(stderr).toContain(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
