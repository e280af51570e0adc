import { exchangeArticle } from '../bilingual/formats/article.ts';
import type { Malformed } from '../bilingual/formats/segment.ts';
import { type CheckResult, note } from '../engine/check.ts';
import { checkExchange } from '../engine/exchange.ts';
import { ArticleSession } from '../engine/session.ts';
import type { SourceText } from '../model/article.ts';
import { say } from '../model/said.ts';
import type { ArticleContext } from '../text/reader.ts';

/** What is known of a version of an open text; `fault`: where a translation file cannot be read. */
export interface Checked {
  readonly result: CheckResult;
  readonly fault?: Malformed;
}

/** An open article, or a translation file whose targets are checked as one. */
export class OpenArticle {
  readonly #session = new ArticleSession();
  #source: SourceText | undefined;

  check(text: string, context: ArticleContext): Checked {
    const read = exchangeArticle(context.uri, text);
    if (!read) return { result: this.#session.check(text, context) };
    if (read.ok) {
      const source = this.#sameSource(read.value.source);
      return { result: checkExchange(this.#session, text, { ...read.value, ...(source && { source }) }, context) };
    }
    const { said, line } = read.error;
    const result = this.#session.check(text, { ...context, format: 'plain', blocks: [], source: undefined });
    const why = note(say('This file cannot be read. Line {0}: {1}', line, said));
    return { result: { ...result, findings: [], notes: [why] }, fault: read.error };
  }

  // The same object while a person types in the targets: what was read of it is kept with it.
  #sameSource(source: SourceText | undefined): SourceText | undefined {
    const [before, now] = [this.#source?.segments, source?.segments];
    const same =
      before?.length === now?.length &&
      this.#source?.language === source?.language &&
      (now ?? []).every((s, i) => s === before?.[i]);
    if (!same) this.#source = source;
    return this.#source;
  }
}
