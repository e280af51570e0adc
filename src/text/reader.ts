import {
  Article,
  Paragraph,
  type ParagraphKind,
  type PlacedParagraph,
  type PublicationDate,
  type SourceText,
} from '../model/article.ts';
import type { Settings } from '../model/settings.ts';
import type { Block } from './block.ts';
import { frontMatterDate } from './front-matter.ts';
import { type ChunkCache, readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';

export type TextFormat = 'plain' | 'markdown';

/** What is known about an article besides its words. */
export interface ArticleContext {
  readonly uri: string;
  readonly format: TextFormat;
  readonly settings: Settings;
  /** Set by command or setting; it outranks what the article says of itself. */
  readonly date?: PublicationDate;
  readonly source?: SourceText;
  /** The blocks of a text whose format another reader knows (a translation file); its markup is blanked in them. */
  readonly blocks?: readonly Block[];
}

/**
 * Reads versions of one article. Paragraphs whose words did not change between two versions are the same objects,
 * with everything already derived from them, so a keystroke costs what its own paragraph costs.
 */
export class ArticleReader {
  #known = new Map<string, Paragraph>();
  #chunks: ChunkCache = new Map();
  #settings: Settings | undefined;

  read(text: string, context: ArticleContext): Article {
    if (this.#settings !== context.settings) this.#known.clear();
    this.#settings = context.settings;
    const markdown = context.format === 'markdown' && !context.blocks ? readMarkdown(text, this.#chunks) : undefined;
    if (this.#chunks.size > 4000) this.#chunks.clear();
    const blocks = context.blocks ?? markdown?.blocks ?? readPlain(text);
    const known = new Map<string, Paragraph>();
    const paragraphs: PlacedParagraph[] = [];
    for (const [index, block] of blocks.entries()) {
      const kind = index === 0 && !context.blocks ? firstKind(block, blocks.length) : block.kind;
      const key = `${kind}\n${block.text}`;
      let paragraph = known.get(key) ?? this.#known.get(key);
      if (!paragraph) paragraph = new Paragraph(block.text, kind, context.settings);
      known.set(key, paragraph);
      paragraphs.push({ index, start: block.start, paragraph });
    }
    this.#known = known;
    const date = context.date ?? (markdown?.frontMatter && frontMatterDate(markdown.frontMatter.text));
    const { uri, settings, source } = context;
    return new Article({ uri, text, paragraphs, settings, date, source, stetComments: markdown?.stetComments });
  }
}

/** Words beyond which a first line is no headline. */
const longestHeadline = 30;

// The first block is the headline when it is short, has no sentence end, and text follows.
function firstKind(block: Block, blocks: number): ParagraphKind {
  if (block.kind === 'heading') return 'headline';
  const text = block.text.trim();
  const short = text.split(/\s+/).length <= longestHeadline && !text.includes('\n');
  return blocks > 1 && short && !/[.。!?][”’"')\]]*$/.test(text) ? 'headline' : block.kind;
}
