/// <reference types="mocha" />
import 'mocha/mocha.js';
import { workspace } from 'vscode';
// @ts-expect-error: plain JavaScript
import { runMocha } from '../../host/run-mocha.mjs';
import { declareTests } from './all.ts';
import { at, until } from './support.ts';

declare const mocha: BrowserMocha;

/** The entry point in the web worker extension host. */
export async function run(): Promise<void> {
  // The folder is filled shortly after the start.
  await until('the workspace', () => workspace.fs.stat(at('closed.md')));
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000 });
  declareTests();
  return runMocha(mocha);
}
