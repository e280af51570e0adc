import { exchangeFormatOf } from '../bilingual/formats/read.ts';
import { sourceNamesOf } from '../bilingual/naming.ts';
import { detectLanguage, type SourceLanguage } from '../bilingual/source-language.ts';
import type { SourceText } from '../model/article.ts';

/** Reads a file by its URI; undefined where there is none. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** The texts that open articles were translated from, found beside them by their names: `article.zh.txt`. */
export class SourceTexts {
  readonly #found = new Map<string, SourceText>();
  readonly #linked = new Map<string, string>();

  /** @param patternsOf where a person's or newsroom's source texts lie, see `sourceNamesOf` */
  constructor(
    private readonly read: ReadFile,
    private readonly patternsOf: (article: string) => readonly string[] = () => [],
  ) {}

  of(article: string): SourceText | undefined {
    return this.#found.get(article);
  }

  /** A person says which file the article was translated from; nothing takes that back. Look again afterwards. */
  link(article: string, source: string | undefined): void {
    if (source) this.#linked.set(article, source);
    else this.#linked.delete(article);
  }

  isLinked(article: string): boolean {
    return this.#linked.has(article);
  }

  forget(article: string): void {
    this.#found.delete(article);
  }

  /** Looks beside the article; true where what was known of its source has changed. */
  async look(article: string): Promise<boolean> {
    const before = this.#found.get(article);
    for (const { uri, named } of this.#candidates(article)) {
      const text = await this.read(uri);
      const language = text === undefined ? undefined : (named ?? detectLanguage(text));
      if (text === undefined || language === undefined || language === 'en') continue;
      if (before?.uri === uri && before.text === text) return false;
      this.#found.set(article, { uri, text, language });
      return true;
    }
    return this.#found.delete(article);
  }

  #candidates(article: string): readonly { readonly uri: string; readonly named?: SourceLanguage | undefined }[] {
    const linked = this.#linked.get(article);
    if (linked) return [{ uri: linked }];
    if (article.startsWith('untitled:') || exchangeFormatOf(article)) return [];
    return sourceNamesOf(article, this.patternsOf(article)).map(({ path, language }) => ({
      uri: path,
      named: language,
    }));
  }
}
