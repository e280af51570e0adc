import { Article, type PlacedParagraph } from '../../model/article.ts';
import { type Span, shift } from '../../model/span.ts';
import { ArticleReader } from '../../text/reader.ts';

/** Two articles read as one. */
export interface Joined {
  readonly article: Article;
  /** Which article a place of the whole lies in, and where there; undefined for the labels between. */
  readonly split: (at: Span) => { readonly column: 0 | 1; readonly at: Span } | undefined;
}

/**
 * Both articles as one, so that everything that compares passages compares across them. Their paragraphs and what is
 * known of these are shared, not read again. A label before each gives its own voice a name.
 */
export function join(left: Article, right: Article): Joined {
  const labels = ['[First text]', '[Second text]'] as const;
  const leftBy = labels[0].length + 2;
  const second = leftBy + left.text.length + 2;
  const rightBy = second + labels[1].length + 2;
  const text = `${labels[0]}\n\n${left.text}\n\n${labels[1]}\n\n${right.text}`;
  const label = (words: string, start: number): Omit<PlacedParagraph, 'index'> => {
    const paragraph = new ArticleReader()
      .read(`Label\n\n${words}`, { uri: '', format: 'plain', settings: left.settings, date: undefined })
      .paragraphs.at(-1)!.paragraph;
    return { start, paragraph };
  };
  const placed = (a: Article, by: number): Omit<PlacedParagraph, 'index'>[] =>
    a.paragraphs.map((p) => ({ start: p.start + by, paragraph: p.paragraph }));
  const paragraphs = [
    label(labels[0], 0),
    ...placed(left, leftBy),
    label(labels[1], second),
    ...placed(right, rightBy),
  ].map((p, index) => ({ ...p, index }));
  const article = new Article({
    uri: left.uri,
    text,
    paragraphs,
    settings: left.settings,
    date: left.date ?? right.date,
  });
  const split: Joined['split'] = ({ start, end }) => {
    if (start >= rightBy) return { column: 1, at: shift({ start, end }, -rightBy) };
    return start >= leftBy && end <= second ? { column: 0, at: shift({ start, end }, -leftBy) } : undefined;
  };
  return { article, split };
}
