/// <reference types="mocha" />
import Mocha from 'mocha';
// @ts-expect-error: plain JavaScript
import { runMocha } from '../../host/run-mocha.mjs';
import { declareTests } from './all.ts';
import { interruption } from './interruption.ts';

/** The entry point in Node's extension host. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  declareTests();
  interruption();
  return runMocha(mocha, isOurs);
}

// The editor's own code may throw beside a test; ours is what names our bundles.
const isOurs = (stack: string): boolean => /copydesk|dist\/test|extension\.js|suite\.cjs/.test(stack);
