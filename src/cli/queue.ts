import { UnrecoverableError, Worker } from 'bullmq';

/** What the worker of a queue is told. */
export interface QueueOptions {
  /** redis:// or rediss:// address. */
  readonly redis: string;
  readonly queue: string;
  /** Jobs under way at a time. */
  readonly concurrency: number;
  /** Milliseconds after which the jobs of a worker that was killed go to another one. */
  readonly stalled: number;
}

/** How often a job may lose its worker before it counts as failed: a worker may be killed many times over. */
const maxStalledCount = 20;

/**
 * Takes jobs from a BullMQ queue until `stop` is fulfilled, then finishes those under way. The answer becomes the job's
 * return value; the queue takes one answer for each job, whoever else had begun it. A job whose data is no record
 * fails at once, any other failure is tried again as often as the job allows (`attempts`).
 * @param check answers a record; `refused` marks a record that no second try will mend
 */
export async function serveQueue(
  { redis, queue, concurrency, stalled }: QueueOptions,
  check: (record: unknown) => Promise<{ readonly answer: object; readonly refused: boolean }>,
  say: (line: string) => void,
  stop: Promise<void>,
): Promise<void> {
  const worker = new Worker(
    queue,
    async ({ data, id }) => {
      // A job without an id in its data goes by the queue's.
      const record = data && typeof data === 'object' && !Array.isArray(data) ? { id, ...data } : data;
      const { answer, refused } = await check(record);
      if (refused) throw new UnrecoverableError((answer as { error?: string }).error);
      return answer;
    },
    {
      connection: { url: redis, maxRetriesPerRequest: null },
      concurrency,
      lockDuration: stalled,
      stalledInterval: stalled,
      maxStalledCount,
    },
  );
  let told = '';
  worker.on('error', (error) => {
    // Said once for each spell without connection, not at every try.
    if (error.message !== told) say(error.message);
    told = error.message;
  });
  worker.on('ready', () => {
    told = '';
    say(`waiting for jobs in the queue “${queue}”`);
  });
  worker.on('failed', (job, error) => say(`job ${job?.id ?? '?'} failed: ${error.message}`));
  worker.on('stalled', (id) => say(`job ${id} lost its worker and is done again`));
  await stop;
  await worker.close();
}
