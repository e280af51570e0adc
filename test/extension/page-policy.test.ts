import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/extension/', import.meta.url);
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .map((file) => ({ file, code: readFileSync(new URL(file, folder), 'utf8') }))
  .filter(({ code }) => /<!DOCTYPE html>/i.test(code));

test('every page has a policy that allows nothing by default, no inline code and no remote address', () => {
  expect(pages.length).toBeGreaterThan(0);
  for (const { file, code } of pages) {
    expect(code, file).toContain('<meta http-equiv="Content-Security-Policy" content="${policy}">');
    const policy = /const policy =\s*`(.*?)`;/s.exec(code)?.[1];
    expect(policy, file).toMatch(/^default-src 'none'/);
    expect(policy, file).not.toMatch(/unsafe-|https?:|\*/);
    expect(code, file).not.toMatch(/\son[a-z]+="/);
    for (const [script] of code.matchAll(/<script[^>]*>/g)) expect(script, file).toMatch(/nonce="\$\{nonce\}"/);
  }
});
