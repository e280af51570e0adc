import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { number, parse, UsageError } from './arguments.ts';
import { Configurations } from './configuration.ts';
import type { Order, Piece } from './desk.ts';
import { threads } from './pool.ts';
import type { serveQueue } from './queue.ts';
import { failedRecord } from './records.ts';
import { warn } from './stream.ts';

/** `copydesk worker`: checks the articles of a queue in Redis until it is told to stop. */
export async function worker(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    redis: { type: 'string' },
    queue: { type: 'string', default: 'copydesk' },
    jobs: { type: 'string', default: '1' },
    config: { type: 'string' },
    'stalled-after': { type: 'string', default: '30' },
  });
  if (positionals.length) throw new UsageError('worker takes its articles from the queue; name no files');
  if (!values.redis) throw new UsageError('give the address of Redis: --redis redis://localhost:6379');
  if (!/^rediss?:\/\/[^\s]+$/.test(values.redis))
    throw new UsageError(`--redis ${values.redis}: give an address such as redis://localhost:6379`);
  const jobs = number('--jobs', values.jobs, 1, 256);
  const stalled = number('--stalled-after', values['stalled-after'], 1, 3600) * 1000;
  const order: Order = {
    format: 'jsonl',
    failOn: 'error',
    date: undefined,
    source: undefined,
    settings: [new Configurations(values.config, warn).of('.')],
  };
  const serve = await loadQueue();
  // In threads of their own: this one must stay free to tell Redis that the jobs under way are alive.
  const checking = threads(jobs, order, (piece: Piece, why) => {
    const failed = failedRecord('line' in piece ? piece.line : '', why);
    return { ...failed, fault: why };
  });
  const check = async (record: unknown) => {
    const [outcome] = await checking.run([{ line: JSON.stringify(record) ?? '' }]);
    if (outcome!.fault !== undefined) throw new Error(outcome!.fault);
    const answer = JSON.parse(outcome!.out) as { error?: string };
    return { answer, refused: answer.error !== undefined };
  };
  const stop = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]).then(() => {});
  const options = { redis: values.redis, queue: values.queue, concurrency: jobs, stalled };
  await serve(options, check, warn, stop);
  await checking.close();
  return 0;
}

// The queue's part is a bundle of its own, and its library is not part of this package: few need them.
async function loadQueue(): Promise<typeof serveQueue> {
  const path = fileURLToPath(new URL('./worker.js', import.meta.url));
  if (!existsSync(path)) throw new UsageError(`the worker is not part of this installation (${path} is missing)`);
  try {
    const part = (await import(path)) as {
      serveQueue?: typeof serveQueue;
      default?: { serveQueue: typeof serveQueue };
    };
    return part.serveQueue ?? part.default!.serveQueue;
  } catch (error) {
    if (!/Cannot find (?:module|package)/.test(error instanceof Error ? error.message : '')) throw error;
    throw new UsageError('the worker needs BullMQ; install it beside copydesk: npm install bullmq ioredis');
  }
}
