// Runs the editor tests: node test/host/run-editor-tests.mjs [host|installed|web|ui …]   (all of them without a name)
import { chooseVscode } from './choose-vscode.mjs';
import { ensurePrerequisites } from './prerequisites.mjs';
import { suites } from './suites.mjs';

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(suites);
const results = [];

try {
  const unknown = names.filter((n) => !Object.hasOwn(suites, n));
  if (unknown.length > 0)
    throw new Error(`No such suite: ${unknown.join(', ')}. There are ${Object.keys(suites).join(', ')}.`);
  ensurePrerequisites();
  const vscode = await chooseVscode();
  console.log(`Editor tests use ${vscode.name}.`);
  for (const name of names) results.push(await run(name, vscode));
  console.log(
    `\nEditor tests\n${results.map((r) => `  ${r.name}: ${r.error ?? 'passed'} (${r.seconds} s)`).join('\n')}`,
  );
} catch (e) {
  console.error(e.message);
  process.exitCode = 2;
}
if (results.some((r) => r.error)) process.exitCode = 1;

// A failing suite does not keep the others from running.
async function run(name, vscode) {
  console.log(`\nEditor tests: ${name}`);
  const start = Date.now();
  let error;
  try {
    await suites[name](vscode);
  } catch (e) {
    error = `failed: ${e?.message ?? e}`;
  }
  return { name, error, seconds: ((Date.now() - start) / 1000).toFixed(1) };
}
