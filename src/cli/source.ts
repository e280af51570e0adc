import { existsSync } from 'node:fs';
import { type ExchangeArticle, exchangeArticle } from '../bilingual/formats/article.ts';
import { readCsvGlossary, readTbx } from '../bilingual/formats/glossary-files.ts';
import { sourceNamesOf } from '../bilingual/naming.ts';
import { detectLanguage } from '../bilingual/source-language.ts';
import type { SourceText } from '../model/article.ts';
import type { GlossaryTerm } from '../model/settings.ts';
import { UsageError } from './arguments.ts';
import { readText } from './read.ts';

/** The source text of an article: the file named, else one found beside it by its name, else none. */
export function sourceOf(
  article: string,
  named: string | undefined,
  patterns: readonly string[],
  warn: (line: string) => void,
): SourceText | undefined {
  const found =
    named === undefined
      ? sourceNamesOf(article, patterns).find((s) => existsSync(s.path))
      : { path: named, language: undefined };
  if (!found) return undefined;
  const { text, note } = readText(found.path);
  if (note) warn(`${found.path}: ${note}`);
  const language = found.language ?? detectLanguage(text);
  if (language === undefined || language === 'en') {
    if (named !== undefined)
      throw new UsageError(
        `${named}: not in a language that can be compared (Chinese, Japanese, Korean, Russian, Arabic, Spanish, French, German)`,
      );
    return undefined;
  }
  return { uri: found.path, text, language };
}

/** What a translation file holds; undefined for a file that is none. A file that cannot be read is a UsageError. */
export function exchangeOf(path: string, text: string): ExchangeArticle | undefined {
  const read = exchangeArticle(path, text);
  if (read && !read.ok) throw new UsageError(`${path}:${read.error.line}:${read.error.column}: ${read.error.message}`);
  return read?.value;
}

/** The terms of a glossary file, TBX by its ending, CSV otherwise. */
export function glossaryOf(path: string): GlossaryTerm[] {
  const { text } = readText(path);
  const read = /\.tbx$/i.test(path) ? readTbx(text) : readCsvGlossary(text);
  if (!read.ok) throw new UsageError(`${path}:${read.error.line}:${read.error.column}: ${read.error.message}`);
  return read.value;
}
