import { once } from 'node:events';
import type { Totals } from '../report/report.ts';
import type { Piece } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { Checking } from './pool.ts';

/** Writes and waits while the reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (text && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** How many batches may be under way or wait for an earlier one, for each thread. */
const ahead = 3;

/**
 * Runs the batches and hands on their outcomes in the order of the batches, however the threads finish; no more are
 * taken than fit the window, so memory stays the same for any number.
 */
export async function* inOrder(
  batches: AsyncIterable<readonly Piece[]> | Iterable<readonly Piece[]>,
  checking: Checking,
  jobs: number,
): AsyncIterable<readonly Outcome[]> {
  const window: Promise<Outcome[]>[] = [];
  const source = Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
  let coming: Promise<IteratorResult<readonly Piece[]>> | undefined = Promise.resolve(source.next());
  while (coming || window.length) {
    const room = window.length < jobs * ahead;
    // Whichever is first: the next batch to be started, or the oldest one's outcomes.
    const first = await Promise.race([
      ...(coming && room ? [coming.then((next) => ({ next }))] : []),
      ...(window[0] ? [window[0].then((outcomes) => ({ outcomes }))] : []),
    ]);
    if ('outcomes' in first) {
      window.shift();
      yield first.outcomes;
    } else if (first.next.done) coming = undefined;
    else {
      window.push(checking.run(first.next.value));
      coming = Promise.resolve(source.next());
    }
  }
}

/** Sums up outcomes; says warnings and, at a terminal, how far it is. */
export class Tally {
  #pieces = 0;
  #findings = 0;
  #notes: string[] = [];
  #shown = 0;
  grave = false;
  readonly #terminal = process.stderr.isTTY === true;

  /** @param total pieces in all, where it is known */
  constructor(
    readonly noun: string,
    readonly total?: number,
  ) {}

  add(o: Outcome): void {
    this.#pieces++;
    this.#findings += o.findings;
    this.grave ||= o.grave;
    for (const n of o.notes) if (this.#notes.length < 10_000) this.#notes.push(n);
    for (const w of o.warnings) warn(w);
    if (this.#terminal && Date.now() - this.#shown > 200) this.#show();
  }

  #show(): void {
    this.#shown = Date.now();
    const of = this.total === undefined ? '' : ` of ${this.total}`;
    process.stderr.write(`\r${this.#pieces}${of} ${this.noun}, ${this.#findings} findings`);
  }

  /** The sums; what was shown on the way is wiped out. */
  end(): Totals {
    if (this.#terminal && this.#shown) process.stderr.write('\r\x1b[K');
    return { files: this.#pieces, findings: this.#findings, notes: this.#notes };
  }
}

export const warn = (line: string): void => void process.stderr.write(`copydesk: ${line}\n`);
