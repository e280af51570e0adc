import { ArticleSession } from '../engine/session.ts';
import type { PublicationDate } from '../model/article.ts';
import { atLeast, type Severity } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import { findingsJson } from '../report/json.ts';
import { longestArticle } from '../text/decode.ts';
import { isoDay } from '../text/front-matter.ts';
import { nothing, type Outcome } from './outcome.ts';

/** What holds for all records of a run. */
export interface RecordOrder {
  readonly failOn: Severity;
  readonly date: PublicationDate | undefined;
  readonly settings: readonly Settings[];
}

class RecordFault extends Error {}

/**
 * Checks a line `{ id, text, date?, language? }` and answers with a line `{ id, findings }`. A record that cannot be
 * checked is answered with `{ id, error }`, its id null where none can be read. `notes` says what was not checked.
 */
export function checkRecord(line: string, order: RecordOrder): Outcome {
  let id: unknown = null;
  try {
    const record = recordIn(line);
    id = idOf(record);
    const { findings, notes, grave } = checked(record, order);
    const answer = { id, findings, ...(notes.length ? { notes } : {}) };
    return { out: `${JSON.stringify(answer)}\n`, findings: findings.length, grave, notes, warnings: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...nothing, out: `${JSON.stringify({ id, error: message })}\n` };
  }
}

/** The answer to a record at which a worker died. */
export function failedRecord(line: string, message: string): Outcome {
  let id: unknown = null;
  try {
    id = idOf(recordIn(line));
  } catch {
    // A line that is no record has no id.
  }
  return { ...nothing, out: `${JSON.stringify({ id, error: message })}\n` };
}

function recordIn(line: string): Record<string, unknown> {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new RecordFault('the line is not valid JSON');
  }
  if (!record || typeof record !== 'object' || Array.isArray(record)) throw new RecordFault('the line is no object');
  return record as Record<string, unknown>;
}

const idOf = ({ id }: Record<string, unknown>): string | number | null =>
  typeof id === 'string' || typeof id === 'number' ? id : null;

function checked({ id, text, date, language }: Record<string, unknown>, { settings, failOn, ...order }: RecordOrder) {
  if (typeof id !== 'string' && typeof id !== 'number') throw new RecordFault('“id” must be a string or a number');
  if (typeof text !== 'string') throw new RecordFault('“text” must be a string');
  if (text.length > longestArticle) throw new RecordFault(`“text” is longer than ${longestArticle} characters`);
  if (language !== undefined && language !== null && typeof language !== 'string')
    throw new RecordFault('“language” must be a code such as "en"');
  const iso = date === undefined || date === null ? undefined : isoDay(date);
  if (date !== undefined && date !== null && !iso) throw new RecordFault('“date” must be a day as YYYY-MM-DD');
  // A text said to be in another language is not looked at; one that is not and is noted by the check itself.
  if (typeof language === 'string' && !/^en(?:$|[-_])/i.test(language))
    return {
      findings: [],
      notes: [`This text is in “${language}”, not in English, so it was not checked.`],
      grave: false,
    };
  const result = new ArticleSession().check(text, {
    uri: String(id),
    format: 'plain',
    settings: settings[0]!,
    date: iso ? { iso, origin: 'command' } : order.date,
  });
  return {
    findings: findingsJson(result),
    notes: result.notes.map((n) => n.message),
    grave: result.findings.some((f) => atLeast(f.severity, failOn)),
  };
}
