import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { inflateRawSync } from 'node:zlib';
import { unpackWith } from '../names/packed.ts';
import { serveThread } from './pool.ts';
import { run } from './run.ts';

// Most expressions meet few texts: interpreting them first takes longer than compiling them at once.
setFlagsFromString('--no-regexp-tier-up');
unpackWith((stored) => inflateRawSync(Buffer.from(stored, 'base64')));
if (isMainThread) main();
else serveThread();

function main(): void {
  // Whoever reads our output may stop early (`| head`): then there is nothing left to do.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  run(process.argv.slice(2)).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`copydesk: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
    },
  );
}
