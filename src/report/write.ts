import { type ReportWords, reportBody, reportPage } from './html.ts';
import type { ReportedFile } from './summary.ts';
import { tableReport } from './table.ts';

/** The forms in which the report of a folder is given; `page` is the content of the page in the editor. */
export type FolderFormat = 'page' | 'html' | 'csv';

/** The report of a folder as text. */
export function folderReport(
  format: FolderFormat,
  files: readonly ReportedFile[],
  words: ReportWords,
  language: string,
): string {
  if (format === 'csv') return tableReport(files);
  return format === 'html' ? reportPage(files, words, language) : reportBody(files, words, true);
}
