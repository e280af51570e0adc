// Memory of the language server, a process of its own, with an article of so many words open and typed in; and how long
// it takes from its start to the first findings of 500 words. `npm run build` first. Linux alone (/proc).
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TestClient } from '../server/client.ts';
import { madeArticle, randomFrom } from '../support/made-articles.ts';
import { quantile, report } from './support/report.mts';
import { typing } from './support/typing.mts';

const server = join(import.meta.dirname, '../../dist/server.js');
const starts: number[] = [];
for (let i = 0; i < 5; i++) {
  const { start, stop, client } = await started();
  await client.text('file:///a.txt', madeArticle(randomFrom(500), 500));
  starts.push(performance.now() - start);
  stop();
}
report({
  name: 'server: process start to the findings of 500 words',
  value: quantile(starts, 0.5),
  unit: 'ms',
  goal: '≤ 600',
});
for (const words of [500, 5000, 50_000]) {
  const { pid, stop, client } = await started();
  const text = madeArticle(randomFrom(words), words);
  await client.text('file:///a.txt', text);
  for (const version of typing(text, randomFrom(1), 20)) await client.text('file:///a.txt', version);
  const size = words.toLocaleString('en');
  report({
    name: `server: memory with ${size} words open, typed in`,
    value: resident(pid),
    unit: 'MB',
    goal: words === 50_000 ? '≤ 180' : undefined,
  });
  stop();
}

async function started() {
  const start = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = new TestClient(
    createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
    120_000,
  );
  await client.start();
  return {
    start,
    client,
    pid: child.pid!,
    stop: () => {
      client.close();
      child.kill();
    },
  };
}

function resident(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
