import { rules } from '../rules/index.ts';
import { type ArticleContext, ArticleReader } from '../text/reader.ts';
import { Checker, type CheckResult } from './check.ts';

/** One open article: check it again after each edit; what did not change is not read again. */
export class ArticleSession {
  readonly #reader = new ArticleReader();
  readonly #checker = new Checker(rules);

  check(text: string, context: ArticleContext): CheckResult {
    return this.#checker.check(this.#reader.read(text, context));
  }
}
