import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ReportWords } from '../../src/report/html.ts';
import { countsByRule, type ReportedFile, type ReportedFinding } from '../../src/report/summary.ts';
import { folderReport } from '../../src/report/write.ts';
import type { FolderReportWords } from '../../src/server/protocol.ts';

test('the protocol’s words are those of the report', () => {
  expectTypeOf<FolderReportWords>().toEqualTypeOf<ReportWords>();
});

const finding = (f: Partial<ReportedFinding>): ReportedFinding => ({
  rule: 'residue',
  severity: 'warning',
  line: 1,
  column: 2,
  text: 'x',
  message: 'm',
  ...f,
});
const files: ReportedFile[] = [
  {
    path: 'a.txt',
    uri: 'file:///a.txt',
    findings: [
      finding({ text: '<script>alert(1)</script> & "q"', message: '=1+1, "so"\nnext' }),
      finding({ severity: 'hint' }),
      finding({ rule: 'calque', severity: 'error', fix: 'Replace with “y”' }),
    ],
  },
  { path: 'b.txt', uri: 'file:///b.txt', findings: [] },
];
const words: ReportWords = {
  title: 'Findings in <x>',
  sum: '{0} findings in {1} files',
  nothing: 'Nothing in {1} files',
  byRule: 'By rule',
  byFile: 'By file',
  rule: 'Rule',
  findings: 'Findings',
  lineAndColumn: 'line {0}, column {1}',
  clean: 'Nothing in {0} others',
  allRules: 'all',
  showOnly: 'Show',
  severities: { error: 'Errors', warning: 'Warnings', information: 'Information', hint: 'Hints' },
  notes: ['Stopped.'],
};

describe('the report of a folder', () => {
  test('counts by rule and severity, the most frequent first', () => {
    expect(countsByRule(files)).toEqual([
      { rule: 'residue', count: 2, bySeverity: { error: 0, warning: 1, information: 0, hint: 1 } },
      { rule: 'calque', count: 1, bySeverity: { error: 1, warning: 0, information: 0, hint: 0 } },
    ]);
  });

  test('as a web page: sum, chart, places; no word of an article becomes code', () => {
    const page = folderReport('html', files, words, 'en');
    for (const part of ['3 findings in 2 files', 'Stopped.', 'line 1, column 2', 'Nothing in 1 others', 'Warnings 1'])
      expect(page).toContain(part);
    expect(page).toContain('<rect class="warning" x="0" y="0" width="50" height="10"/><rect class="hint" x="50"');
    expect(page).not.toMatch(/<script|<x>/);
    expect(page).not.toContain('http');
    expect(folderReport('html', [files[1]!], words, 'en')).toContain('Nothing in 1 files');
  });

  test('in the editor rows lead to their passages, and nothing is inline', () => {
    const page = folderReport('page', files, words, 'en');
    expect(page).toContain('data-uri="file:///a.txt" data-line="1" data-column="2"');
    expect(page).not.toMatch(/style=|<style|on\w+=/);
  });

  test('as a table that spreadsheets read and never calculate', () => {
    const rows = folderReport('csv', files, words, 'en').split('\r\n');
    expect(rows[0]).toBe('\uFEFFfile,line,column,severity,rule,text,message,repair');
    expect(rows[1]).toBe(`a.txt,1,2,warning,residue,"<script>alert(1)</script> & ""q""","'=1+1, ""so""\nnext",`);
    expect(rows).toHaveLength(5);
  });
});
