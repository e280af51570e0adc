import type { SourceText } from '../../model/article.ts';
import type { Edit } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Block } from '../../text/block.ts';
import { detectLanguage, knownLanguage } from '../source-language.ts';
import { maskedTarget } from './masked.ts';
import { type ExchangeFormat, exchangeFormatOf, readExchange } from './read.ts';
import type { Read } from './segment.ts';

/** A translation file as an article with its source: each target is a paragraph. */
export interface ExchangeArticle {
  readonly format: ExchangeFormat;
  readonly blocks: readonly Block[];
  readonly source?: SourceText;
  /** What is no word of the targets, in order; offsets of the file. */
  readonly markup: readonly Span[];
  /** The language of the translation, where the file says that it is another than English. */
  readonly otherTarget?: string;
}

/** What a translation file holds, or its fault with its place; undefined for a file whose name is none of one. */
export function exchangeArticle(path: string, text: string): Read<ExchangeArticle> | undefined {
  const format = exchangeFormatOf(path);
  if (!format) return undefined;
  const read = readExchange(text, format);
  if (!read.ok) return read;
  const { segments, sourceLanguage, targetLanguage } = read.value;
  const language = knownLanguage(sourceLanguage ?? '') ?? detectLanguage(segments.map((s) => s.source).join('\n'));
  const masked = segments.map((s) => maskedTarget(text, s, format === 'po' ? 'po' : 'xml'));
  const source = { uri: path, text: '', segments: segments.map((s) => s.source) };
  return {
    ok: true,
    value: {
      format,
      blocks: masked.map((m) => ({ start: m.start, end: m.end, text: m.text, kind: 'prose' })),
      markup: masked.flatMap((m) => m.markup),
      ...(language && language !== 'en' && { source: { ...source, language } }),
      ...(targetLanguage && !/^en\b/i.test(targetLanguage) && { otherTarget: targetLanguage }),
    },
  };
}

/**
 * The edits of a repair as they are written into the file, with its escapes; undefined where one would cut into a tag,
 * an entity or the seam of two lines.
 */
export function editsIn({ format, markup }: ExchangeArticle, edits: readonly Edit[]): readonly Edit[] | undefined {
  const cuts = (e: Edit): boolean => markup.some((m) => e.start < m.end && m.start < e.end);
  if (edits.some(cuts)) return undefined;
  return edits.map((e) => ({ ...e, text: escaped(e.text, format) }));
}

const escaped = (text: string, format: ExchangeFormat): string =>
  format === 'po'
    ? text.replace(/[\\"\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`))
    : text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]!);
