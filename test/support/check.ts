import { Checker, type CheckResult } from '../../src/engine/check.ts';
import type { Article } from '../../src/model/article.ts';
import type { GoodExample, Rule } from '../../src/model/rule.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import { type ArticleContext, ArticleReader, type TextFormat } from '../../src/text/reader.ts';

export interface CheckOptions {
  readonly format?: TextFormat;
  readonly date?: string;
  readonly settings?: Partial<Settings>;
  readonly rules?: readonly Rule[];
  readonly source?: { readonly language: string; readonly text: string };
}

/** Reads a text as an article of its own. */
export const articleOf = (text: string, options: CheckOptions = {}): Article =>
  new ArticleReader().read(text, contextOf(options));

/** What is known of a test's article besides its words. */
export const contextOf = ({ format = 'plain', date, settings, source }: CheckOptions): ArticleContext => ({
  uri: 'test:article.txt',
  format,
  settings: { ...defaultSettings, ...settings },
  date: date ? { iso: date, origin: 'command' } : undefined,
  source: source && { uri: 'test:source.txt', ...source },
});

/** Checks a text with all rules, or the ones given. */
export const check = (text: string, options: CheckOptions = {}): CheckResult =>
  new Checker(options.rules ?? rules).check(articleOf(text, options));

/** The text of a rule's example as an article: unless it says it has one, a headline is put above it. */
export const exampleText = (example: GoodExample, text: string): string =>
  example.headline ? text : `News of the day\n\n${text}`;
