import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { check } from '../support/check.ts';
import { unmark } from '../support/marks.ts';

// Articles with their source text and faults put into the translation, each marked with the rule that must find it.
// A mark that the rule misses and a finding that is not marked are counted; neither may pass its limit.
const folder = new URL('./pairs/', import.meta.url);
const bilingual = rules.filter((r) => r.meta.family === 'bilingual');

function read(file: string) {
  const [head = '', body = ''] = readFileSync(new URL(file, folder), 'utf8').split('\n---\n');
  const header: Record<string, string> = {};
  let source = head;
  for (
    let m: RegExpExecArray | null;
    (m = /^(language|glossary): (.*)\n/.exec(source));
    source = source.slice(m[0].length)
  )
    header[m[1]!] = m[2]!;
  const [term, target] = (header.glossary ?? '').split(' = ');
  const glossary = term && target ? [{ source: term, target }] : [];
  return { source: { language: header.language!, text: source.trim() }, glossary, ...unmark(body.trim()) };
}

const results = readdirSync(folder).map((file) => {
  const { source, glossary, text, marks } = read(file);
  const { findings, notes } = check(text, { source, settings: { glossary }, rules: bilingual });
  const hits = marks.map((m) => findings.some((f) => f.rule === m.label && f.start < m.end && m.start < f.end));
  const alarms = findings.filter((f) => !marks.some((m) => m.label === f.rule && f.start < m.end && m.start < f.end));
  const show = (s: { start: number; end: number }) => `«${text.slice(s.start, s.end)}»`;
  return {
    file,
    notes,
    planted: marks.length,
    missed: marks.filter((_, i) => !hits[i]).map((m) => `${file}: ${m.label} ${show(m)}`),
    alarms: alarms.map((f) => `${file}: ${f.rule} ${show(f)} ${f.message}`),
  };
});

describe('articles with their source', () => {
  test('sixty faults in twelve pairs, 95 in 100 found', () => {
    const planted = results.reduce((n, r) => n + r.planted, 0);
    const missed = results.flatMap((r) => r.missed);
    expect(results.length).toBeGreaterThanOrEqual(12);
    expect(planted).toBeGreaterThanOrEqual(60);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(planted * 0.05);
  });
  test.each(results)('$file: at most one false alarm', ({ alarms, notes }) => {
    expect(notes).toEqual([]);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(1);
  });
});
