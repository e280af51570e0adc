import { rules } from '../rules/index.ts';
import { type ArticleContext, ArticleReader } from '../text/reader.ts';
import { ArticleSettings } from './article-lists.ts';
import { Checker, type CheckResult, note } from './check.ts';

/** One open article: check it again after each edit; what did not change is not read again. */
export class ArticleSession {
  readonly #reader = new ArticleReader();
  readonly #checker = new Checker(rules);
  readonly #settings = new ArticleSettings();

  check(text: string, context: ArticleContext): CheckResult {
    if (context.format !== 'markdown') return this.#checker.check(this.#reader.read(text, context));
    const { settings, notes } = this.#settings.of(text, context.settings);
    const result = this.#checker.check(this.#reader.read(text, { ...context, settings }));
    return notes.length ? { ...result, notes: [...result.notes, ...notes.map((n) => note(n))] } : result;
  }
}
