import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from './support/check.ts';
import { readMarkedArticle } from './support/marked-article.ts';

// Every file under test/articles is an article with its findings: one not listed fails, so does one listed and not
// found; a known miss that is found fails too, so that it gets promoted. Hints are not listed.
const folder = new URL('./articles/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(txt|md)$/.test(f));

describe('marked articles', () => {
  test.each(files)('%s', (file) => {
    const { text, marks, expected, date, format } = readMarkedArticle(readFileSync(new URL(file, folder), 'utf8'));
    const { findings, notes } = check(text, { date, format: format ?? (file.endsWith('.md') ? 'markdown' : 'plain') });
    expect(notes).toEqual([]);
    const at = (label: string) => marks.find((m) => m.label === label)!;
    const show = (s: { start: number; end: number }) => `${s.start}-${s.end} «${text.slice(s.start, s.end)}»`;
    const got = findings
      .filter((f) => f.severity !== 'hint')
      .map((f) => `${f.rule} ${show(f)}${f.related.length ? ` ← ${f.related.map(show).join(' ')}` : ''}`);
    const line = (e: (typeof expected)[number]) =>
      `${e.rule} ${show(at(e.label))}${e.related.length ? ` ← ${e.related.map((r) => show(at(r))).join(' ')}` : ''}`;
    expect(got.sort()).toEqual(
      expected
        .filter((e) => !e.knownMiss)
        .map(line)
        .sort(),
    );
  });
});
