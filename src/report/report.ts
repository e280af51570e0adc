import type { CheckResult } from '../engine/check.ts';

/** One checked file, as the reports take it. */
export interface CheckedFile {
  /** As given on the command line. */
  readonly path: string;
  readonly result: CheckResult;
}

/** What a report says at its end. */
export interface Totals {
  readonly files: number;
  readonly findings: number;
  /** The notes of all files, each with its file's name before it. */
  readonly notes: readonly string[];
}

/** A report written piece by piece, so that it needs no more memory for a thousand files than for one. */
export interface Report {
  readonly open: string;
  readonly file: (checked: CheckedFile) => string;
  /** Between two files that have something to say. */
  readonly between: string;
  readonly close: (totals: Totals) => string;
}
