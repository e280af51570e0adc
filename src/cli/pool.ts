import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Desk, type Order, type Piece } from './desk.ts';
import type { Outcome } from './outcome.ts';

/** Checks batches of pieces, each batch's outcomes in the order of its pieces. */
export interface Checking {
  readonly run: (batch: readonly Piece[]) => Promise<Outcome[]>;
  readonly close: () => Promise<void>;
}

/** In this thread. */
export function here(order: Order): Checking {
  const desk = new Desk(order);
  return { run: async (batch) => batch.map((p) => desk.check(p)), close: async () => {} };
}

interface Job {
  readonly batch: readonly Piece[];
  readonly done: (outcomes: Outcome[]) => void;
}

/**
 * In up to so many threads, started when there is work for them. A piece at which a thread dies (out of memory) is
 * found by checking its batch again piece by piece, and given to `lost`.
 */
export function threads(count: number, order: Order, lost: (piece: Piece, why: string) => Outcome): Checking {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: Job[] = [];
  const busy = new Map<Worker, Job>();

  const next = (): void => {
    while (waiting.length) {
      const worker = idle.pop() ?? (all.size < count ? start() : undefined);
      if (!worker) return;
      const job = waiting.shift()!;
      busy.set(worker, job);
      worker.postMessage(job.batch);
    }
  };
  const start = (): Worker => {
    const worker = new Worker(new URL(import.meta.url), { workerData: order });
    all.add(worker);
    worker.on('message', (outcomes: Outcome[]) => {
      const job = busy.get(worker)!;
      busy.delete(worker);
      idle.push(worker);
      job.done(outcomes);
      next();
    });
    worker.on('error', (error) => died(worker, error instanceof Error ? error.message : String(error)));
    return worker;
  };
  const died = (worker: Worker, why: string): void => {
    const job = busy.get(worker);
    all.delete(worker);
    busy.delete(worker);
    if (job?.batch.length === 1) job.done([lost(job.batch[0]!, why)]);
    else if (job) {
      const single = job.batch.map(
        (piece) =>
          new Promise<Outcome>((resolve) => {
            waiting.push({ batch: [piece], done: ([o]) => resolve(o!) });
          }),
      );
      void Promise.all(single).then(job.done);
    }
    next();
  };
  return {
    run: (batch) =>
      new Promise((done) => {
        waiting.push({ batch, done });
        next();
      }),
    close: async () => {
      await Promise.all([...all].map((w) => w.terminate()));
    },
  };
}

/** What a worker thread does: checks what it is sent. */
export function serveThread(): void {
  const desk = new Desk(workerData as Order);
  parentPort!.on('message', (batch: readonly Piece[]) => parentPort!.postMessage(batch.map((p) => desk.check(p))));
}
