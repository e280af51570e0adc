import { existsSync } from 'node:fs';
import { readCsvGlossary, readTbx } from '../bilingual/formats/glossary-files.ts';
import { maskedTarget } from '../bilingual/formats/masked.ts';
import { exchangeFormatOf, readExchange } from '../bilingual/formats/read.ts';
import { sourceNamesOf } from '../bilingual/naming.ts';
import { detectLanguage, knownLanguage } from '../bilingual/source-language.ts';
import type { SourceText } from '../model/article.ts';
import type { GlossaryTerm } from '../model/settings.ts';
import type { ArticleContext } from '../text/reader.ts';
import { UsageError } from './arguments.ts';
import { readText } from './read.ts';

/** The source text of an article: the file named, else one found beside it by its name, else none. */
export function sourceOf(
  article: string,
  named: string | undefined,
  warn: (line: string) => void,
): SourceText | undefined {
  const found =
    named === undefined ? sourceNamesOf(article).find((s) => existsSync(s.path)) : { path: named, language: undefined };
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

/** What a translation file holds, as an article with its source; undefined for a file that is none. */
export function exchangeContext(path: string, text: string): Pick<ArticleContext, 'blocks' | 'source'> | undefined {
  const format = exchangeFormatOf(path);
  if (!format) return undefined;
  const read = readExchange(text, format);
  if (!read.ok) throw new UsageError(`${path}:${read.error.line}:${read.error.column}: ${read.error.message}`);
  const { segments, sourceLanguage } = read.value;
  const language = knownLanguage(sourceLanguage ?? '') ?? detectLanguage(segments.map((s) => s.source).join('\n'));
  const blocks = segments.map((s) => {
    const block = maskedTarget(text, s, format === 'po' ? 'po' : 'xml');
    return { ...block, end: block.start + block.text.length, kind: 'prose' as const };
  });
  if (language === undefined || language === 'en') return { blocks };
  return { blocks, source: { uri: path, text: '', language, segments: segments.map((s) => s.source) } };
}

/** The terms of a glossary file, TBX by its ending, CSV otherwise. */
export function glossaryOf(path: string): GlossaryTerm[] {
  const { text } = readText(path);
  const read = /\.tbx$/i.test(path) ? readTbx(text) : readCsvGlossary(text);
  if (!read.ok) throw new UsageError(`${path}:${read.error.line}:${read.error.column}: ${read.error.message}`);
  return read.value;
}
