import { parse } from 'yaml';
import type { PublicationDate } from '../model/article.ts';

/** The publication date in YAML or TOML front matter (`date`, `published`, `pubDate`); undefined where there is none. */
export function frontMatterDate(text: string): PublicationDate | undefined {
  const iso = isoDay(dateValue(text));
  return iso ? { iso, origin: 'front matter' } : undefined;
}

const keys = ['date', 'published', 'pubDate', 'publishDate', 'publication-date'];

function dateValue(text: string): unknown {
  try {
    const values: unknown = parse(text, { logLevel: 'silent' });
    if (values && typeof values === 'object') {
      const key = keys.find((k) => k in values);
      return key && (values as Record<string, unknown>)[key];
    }
  } catch {
    // Not YAML: TOML writes `date = 2021-01-27`.
  }
  return new RegExp(`^(?:${keys.join('|')})\\s*=\\s*"?([^"\\n]+)`, 'm').exec(text)?.[1];
}

/** `2021-01-27` at the start of the value, or nothing where it is no real day. */
export function isoDay(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';
  const m = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!m) return undefined;
  const day = new Date(Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])));
  return day.getUTCMonth() === Number(m[2]) - 1 && day.getUTCDate() === Number(m[3])
    ? day.toISOString().slice(0, 10)
    : undefined;
}
