import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import english from '../../package.nls.json';

const languages = ['zh-cn', 'ru', 'es'];
const table = (path: string): Record<string, string> => JSON.parse(readFileSync(path, 'utf8'));
const placeholders = (s: string): string[] => [...new Set(s.match(/\{\d\}/g) ?? [])].sort();
const links = (s: string): string[] => s.match(/\(command:[\w.]+\)/g) ?? [];

/** What the sources say to people: the first argument of each `l10n.t(…)` of the extension, `t(…)` of the server, `say(…)` of the core. */
function spoken(): { words: Set<string>; faults: string[] } {
  const words = new Set<string>();
  const faults: string[] = [];
  const folders = ['src/extension', 'src/server', 'src/engine', 'src/lists', 'src/bilingual'];
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))) {
      const path = join(folder, file);
      const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && /^(?:(?:l10n\.)?t|say)$/.test(node.expression.getText())) {
          const [first] = node.arguments;
          if (first && ts.isStringLiteralLike(first)) words.add(first.text);
          else faults.push(`${path}: ${node.getText()} says no words that can be translated`);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return { words, faults };
}

describe('the languages of the interface', () => {
  const { words, faults } = spoken();
  test('what is said is written out', () => {
    expect(faults).toEqual([]);
    expect(words.size).toBeGreaterThan(200);
  });

  test.each(languages)('%s: every word is there, none is left over, places are kept', (language) => {
    const own = table(`l10n/bundle.l10n.${language}.json`);
    expect([...words].filter((w) => !own[w])).toEqual([]);
    expect(Object.keys(own).filter((w) => !words.has(w))).toEqual([]);
    for (const [w, said] of Object.entries(own)) expect(placeholders(said), w).toEqual(placeholders(w));
  });

  const keys = new Set([...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map((m) => m[1]!));
  test('the manifest: every key has words, no words are left over', () => {
    expect([...keys].filter((k) => !(k in english))).toEqual([]);
    expect(Object.keys(english).filter((k) => !keys.has(k))).toEqual([]);
  });

  test.each(languages)('the manifest, %s', (language) => {
    const own = table(`package.nls.${language}.json`);
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    for (const [key, said] of Object.entries(own)) {
      expect(said, key).toMatch(/\p{L}/u);
      expect(links(said), key).toEqual(links((english as Record<string, string>)[key]!));
    }
  });

  test('nothing that people see in the manifest is written into it', () => {
    const seen = ['title', 'description', 'contents', 'altText', 'markdownDescription'];
    const bare: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (Array.isArray(value)) value.forEach((v, i) => void look(v, `${path}[${i}]`));
      else if (value && typeof value === 'object')
        for (const [k, v] of Object.entries(value)) {
          const words = seen.includes(k) && typeof v === 'string' && !/^%.*%$|^Copydesk$/.test(v);
          if (words) bare.push(`${path}.${k}`);
          look(v, `${path}.${k}`);
        }
    };
    look(manifest.contributes, 'contributes');
    expect(bare).toEqual([]);
    expect(existsSync(manifest.l10n)).toBe(true);
  });
});
