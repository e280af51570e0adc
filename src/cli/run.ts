import { check } from './check.ts';
import { inspect } from './inspect.ts';

/** Runs the command line. Returns the exit status; throws a UsageError where it could not run. */
export async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'check') return check(rest);
  if (command === 'inspect') return inspect(rest);
  throw new Error('usage: copydesk check | inspect | rules …');
}
