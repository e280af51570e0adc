import { sourceNamesOf } from '../bilingual/naming.ts';
import type { SourceText } from '../model/article.ts';

/** Reads a file by its URI; undefined where there is none. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** The texts that open articles were translated from, found beside them by their names: `article.zh.txt`. */
export class SourceTexts {
  readonly #found = new Map<string, SourceText>();

  constructor(private readonly read: ReadFile) {}

  of(article: string): SourceText | undefined {
    return this.#found.get(article);
  }

  forget(article: string): void {
    this.#found.delete(article);
  }

  /** Looks beside the article; true where what was known of its source has changed. */
  async look(article: string): Promise<boolean> {
    const before = this.#found.get(article);
    for (const { path: uri, language } of article.startsWith('untitled:') ? [] : sourceNamesOf(article)) {
      const text = await this.read(uri);
      if (text === undefined) continue;
      if (before?.uri === uri && before.text === text) return false;
      this.#found.set(article, { uri, text, language });
      return true;
    }
    return this.#found.delete(article);
  }
}
