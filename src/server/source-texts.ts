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
  readonly #looks = new Map<string, number>();

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
    this.#beginLook(article);
  }

  // A look that a later one has overtaken must not write: its pattern or link may be the old one.
  #beginLook(article: string): number {
    const turn = (this.#looks.get(article) ?? 0) + 1;
    this.#looks.set(article, turn);
    return turn;
  }

  /** Looks beside the article; true where what was known of its source has changed. */
  async look(article: string): Promise<boolean> {
    const turn = this.#beginLook(article);
    for (const { uri, named } of this.#candidates(article)) {
      const text = await this.read(uri);
      if (this.#looks.get(article) !== turn) return false;
      const language = text === undefined ? undefined : (named ?? detectLanguage(text));
      if (text === undefined || language === undefined || language === 'en') continue;
      const before = this.#found.get(article);
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
