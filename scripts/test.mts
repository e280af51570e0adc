import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// `npm test`: everything, real editor included. Each runner's own output, then one line with the sum. A step that
// cannot run or fails without naming a test counts as one failed.
let passed = 0;
let failed = 0;
const bin = (name: string): string => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

if (!existsSync(bin('tsx'))) {
  process.stderr.write('The packages are not installed: run "npm ci" first.\n0 passed, 1 failed\n');
  process.exit(1);
}
const packaged = await step('npm', ['run', '--silent', 'package']);
await step(bin('tsc'), ['--noEmit']);
await step(bin('biome'), ['check', '.']);
await step(bin('depcruise'), ['src', '--config', '.dependency-cruiser.cjs']);
await step(bin('vitest'), ['run'], count([/^\s*Tests\s.*?(\d+) passed/m], [/^\s*Tests\s.*?(\d+) failed/m]));
if (packaged) {
  await step(
    process.execPath,
    ['test/host/run-editor-tests.mjs'],
    // mocha inside the editor, node:test around it
    count([/^\s*(\d+) passing/gm, /^ℹ pass (\d+)/gm], [/^\s*(\d+) failing/gm, /^ℹ fail (\d+)/gm]),
  );
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed ? 1 : 0;

interface Count {
  readonly passed: number;
  readonly failed: number;
}

function count(good: readonly RegExp[], bad: readonly RegExp[]): (output: string) => Count {
  const sum = (patterns: readonly RegExp[], text: string): number =>
    patterns
      .flatMap((p) => (p.global ? [...text.matchAll(p)] : [p.exec(text)]))
      .reduce((n, m) => n + Number(m?.[1] ?? 0), 0);
  return (output) => {
    const text = output.replace(/\x1b\[[\d;]*m/g, '');
    return { passed: sum(good, text), failed: sum(bad, text) };
  };
}

async function step(command: string, args: string[], counted?: (output: string) => Count): Promise<boolean> {
  process.stdout.write(`\n> ${[command, ...args].join(' ').replace(process.execPath, 'node')}\n`);
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.setEncoding('utf8');
    from.on('data', (text: string) => {
      output += text;
      to.write(text);
    });
  }
  const status = await new Promise<number>((resolve) => {
    child.once('error', (e) => {
      process.stderr.write(`${command} cannot be started: ${e.message}\n`);
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
  const tests = counted?.(output) ?? { passed: 0, failed: 0 };
  passed += tests.passed;
  failed += status !== 0 && tests.failed === 0 ? 1 : tests.failed;
  if (counted && status === 0 && tests.passed === 0) {
    process.stderr.write('No test ran.\n');
    failed++;
  }
  return status === 0;
}
