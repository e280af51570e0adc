import { checkExchange } from '../engine/exchange.ts';
import { ArticleSession } from '../engine/session.ts';
import type { PublicationDate } from '../model/article.ts';
import { atLeast, type Severity } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import { githubReport } from '../report/github.ts';
import { jsonLinesReport, jsonReport } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from './arguments.ts';
import { nothing, type Outcome } from './outcome.ts';
import { formatOf, type ReadText, readText } from './read.ts';
import { checkRecord } from './records.ts';
import { exchangeOf, sourceOf } from './source.ts';
import { version } from './version.ts';

export const formats = ['text', 'json', 'jsonl', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

export const reportIn: Readonly<Record<Format, () => Report>> = {
  text: () => textReport,
  json: () => jsonReport,
  jsonl: () => jsonLinesReport,
  sarif: () => sarifReport(rules, version),
  github: () => githubReport,
};

/** What holds for all of a run; plain data, so that worker threads can be told. */
export interface Order {
  readonly format: Format;
  readonly failOn: Severity;
  readonly date: PublicationDate | undefined;
  /** Path of the text that the one article was translated from; without it one is looked for beside each article. */
  readonly source: string | undefined;
  /** Pieces name theirs by index. */
  readonly settings: readonly Settings[];
}

/** A file to be checked, or a line of JSON. */
export type Piece = { readonly path: string; readonly settings: number } | { readonly line: string };

/** Checks pieces one after the other; knows no threads. */
export class Desk {
  readonly #report: Report;

  constructor(readonly order: Order) {
    this.#report = reportIn[order.format]();
  }

  check(piece: Piece): Outcome {
    if ('line' in piece) return checkRecord(piece.line, this.order);
    try {
      return this.text(piece.path, readText(piece.path), piece.settings);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return { ...nothing, fault: error.message };
    }
  }

  /** Checks a text that was read already. */
  text(path: string, { text, note }: ReadText, settings: number): Outcome {
    const { date, source, failOn } = this.order;
    const warnings = note ? [`${path}: ${note}`] : [];
    const own = this.order.settings[settings]!;
    const exchange = exchangeOf(path, text);
    const session = new ArticleSession();
    const context = { uri: path, format: formatOf(path), settings: own, date };
    const result = exchange
      ? checkExchange(session, text, exchange, context)
      : session.check(text, {
          ...context,
          source: sourceOf(path, source, own.sourcePatterns, (line) => warnings.push(line)),
        });
    return {
      out: this.#report.file({ path, result }),
      findings: result.findings.length,
      grave: result.findings.some((f) => atLeast(f.severity, failOn)),
      notes: result.notes.map((n) => `${path}: ${n.message}`),
      warnings,
    };
  }
}
