import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Severity, severities } from '../model/finding.ts';
import { isoDay } from '../text/front-matter.ts';

/** The command line cannot be carried out; the message is for the person who typed it. Exit status 2. */
export class UsageError extends Error {}

/** Parses options; an unknown one or a missing value is a UsageError. */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.replace(/\. To specify.*$/s, '') : String(error));
  }
}

/** The value if it is one of those allowed. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if (!allowed.includes(value as T)) throw new UsageError(`${option} ${value}: use ${allowed.join(', ')}`);
  return value as T;
}

export const severity = (option: string, value: string): Severity => oneOf(option, value, severities);

/** A calendar day given as YYYY-MM-DD. */
export function day(option: string, value: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(value) ? isoDay(value) : undefined;
  if (!iso) throw new UsageError(`${option} ${value}: give a day as YYYY-MM-DD, for example 2021-01-27`);
  return iso;
}

/** A whole number within bounds. */
export function number(option: string, value: string, least: number, most: number): number {
  const n = Number(value);
  if (!/^\d+$/.test(value) || n < least || n > most)
    throw new UsageError(`${option} ${value}: give a whole number from ${least} to ${most}`);
  return n;
}
