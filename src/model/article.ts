import type { Settings } from './settings.ts';
import type { Span } from './span.ts';

/** What a block of text is in the article's layout. */
export type ParagraphKind = 'headline' | 'heading' | 'prose' | 'list-item' | 'quotation' | 'table-cell';

/** Derives something from one paragraph alone; computed once per paragraph object. */
export interface ParagraphLayer<T> {
  readonly name: string;
  readonly compute: (paragraph: Paragraph) => T;
}

/** Derives something from the whole article; computed once per version of the article. */
export interface ArticleLayer<T> {
  readonly name: string;
  readonly compute: (article: Article) => T;
}

export const paragraphLayer = <T>(name: string, compute: (paragraph: Paragraph) => T): ParagraphLayer<T> => ({
  name,
  compute,
});
export const articleLayer = <T>(name: string, compute: (article: Article) => T): ArticleLayer<T> => ({ name, compute });

/**
 * One block of prose. It does not know where it stands, so it outlives edits elsewhere in the article together
 * with everything derived from it. Offsets in its layers count from its own start.
 */
export class Paragraph {
  readonly #layers = new Map<ParagraphLayer<unknown>, unknown>();

  /** @param text the characters of the article with markup blanked by spaces, so that offsets stay true */
  constructor(
    readonly text: string,
    readonly kind: ParagraphKind,
    readonly settings: Settings,
  ) {}

  get<T>(layer: ParagraphLayer<T>): T {
    const known = this.#layers.get(layer);
    if (known !== undefined || this.#layers.has(layer)) return known as T;
    const made = layer.compute(this);
    this.#layers.set(layer, made);
    return made;
  }
}

/** A paragraph in its place: `start` is the offset of its first character in the article's text. */
export interface PlacedParagraph {
  readonly index: number;
  readonly start: number;
  readonly paragraph: Paragraph;
}

/** Where the article's date was taken from. */
export type DateOrigin = 'command' | 'front matter' | 'dateline' | 'setting';

/** A calendar day, ISO 8601 (`2021-01-27`). */
export interface PublicationDate {
  readonly iso: string;
  readonly origin: DateOrigin;
}

/** The text an article was translated from. */
export interface SourceText {
  readonly uri: string;
  readonly text: string;
  /** ISO 639-1 code. */
  readonly language: string;
  /** Where source and translation stand in one file: for each paragraph of the article the text it translates. */
  readonly segments?: readonly string[];
}

export interface ArticleInput {
  readonly uri: string;
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly settings: Settings;
  /** A date given from outside or by the front matter; a dateline's is found by the annotators. */
  readonly date?: PublicationDate;
  readonly source?: SourceText;
  /** Stretches that a comment in the text declares stet, each for one rule or for all. */
  readonly stetComments?: readonly StetComment[];
}

/** `<!-- copydesk: stet garbled-name -->`: silences the rule (or all) in the paragraph that follows or holds it. */
export interface StetComment {
  readonly at: Span;
  readonly rules: readonly string[] | 'all';
}

/** One version of an article, never changed: an edit makes a new one that shares the untouched paragraphs. */
export class Article {
  readonly #layers = new Map<ArticleLayer<unknown>, unknown>();
  readonly uri: string;
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly settings: Settings;
  readonly date: PublicationDate | undefined;
  readonly source: SourceText | undefined;
  readonly stetComments: readonly StetComment[];

  constructor(input: ArticleInput) {
    this.uri = input.uri;
    this.text = input.text;
    this.paragraphs = input.paragraphs;
    this.settings = input.settings;
    this.date = input.date;
    this.source = input.source;
    this.stetComments = input.stetComments ?? [];
  }

  get<T>(layer: ArticleLayer<T>): T {
    const known = this.#layers.get(layer);
    if (known !== undefined || this.#layers.has(layer)) return known as T;
    const made = layer.compute(this);
    this.#layers.set(layer, made);
    return made;
  }

  /** The paragraph that holds the offset, or the last one that starts before it. */
  paragraphAt(offset: number): PlacedParagraph | undefined {
    let low = 0;
    let high = this.paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.paragraphs[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    const found = this.paragraphs[low];
    return found && found.start <= offset ? found : undefined;
  }
}
