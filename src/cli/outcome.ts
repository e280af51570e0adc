/** What came of a file or record that was checked; plain data, so that worker threads can send it. */
export interface Outcome {
  /** The part of the report. */
  readonly out: string;
  readonly findings: number;
  /** Something is at least as grave as asked. */
  readonly grave: boolean;
  readonly notes: readonly string[];
  /** To be said on standard error. */
  readonly warnings: readonly string[];
  /** The run cannot go on. */
  readonly fault?: string;
}

export const nothing: Outcome = { out: '', findings: 0, grave: false, notes: [], warnings: [] };
