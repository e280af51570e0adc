/** One figure of a benchmark. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** "ms", "MB", "words/s", "×". */
  readonly unit: string;
  /** What is asked of it: "≤ 2". */
  readonly goal?: string;
}

/** Reports a figure to the table that `npm run bench` prints; a script run by itself prints it as JSON. */
export const report = (figure: Figure): void => void process.stdout.write(`${JSON.stringify(figure)}\n`);

/** The value below which the share of the values lies (0.5 is the median). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
