import type { Article } from '../../model/article.ts';
import { type Span, shift } from '../../model/span.ts';
import { contextsOf, type SentenceContext, sharedContent } from '../accounts/context.ts';

/** A sentence of an article's body. */
export interface Statement {
  /** Offsets from the article's start. */
  readonly at: Span;
  readonly context: SentenceContext;
}

/** The statements of an article in order, without headlines and without sentences of a word or two. */
export const statementsOf = (article: Article): Statement[] =>
  article.paragraphs
    .filter((p) => p.paragraph.kind !== 'headline' && p.paragraph.kind !== 'heading')
    .flatMap((p) =>
      contextsOf(p.paragraph)
        .filter((c) => c.content.size > 1)
        .map((context) => ({ at: shift(context.sentence, p.start), context })),
    );

/** Two statements on one matter, and the share of the poorer one's words that both have. */
export interface StatementPair {
  readonly left: Statement;
  readonly right: Statement;
  readonly share: number;
}

/** What two statements on one matter share at least: content words, how many of them no names (one person
 * does many things), and their share of the poorer one's. */
const enough = { count: 3, plain: 2, share: 0.5 };
/** The same for a statement of three content words or fewer beside a short one. */
const enoughOfFew = { count: 2, plain: 1, share: 0.6 };
const fewAtMost = 6;

function onOneMatter(a: SentenceContext, b: SentenceContext): { share: number; count: number } | undefined {
  const { count, share } = sharedContent(a, b);
  const few = Math.min(a.content.size, b.content.size) <= 3 && Math.max(a.content.size, b.content.size) <= fewAtMost;
  const least = few ? enoughOfFew : enough;
  if (count < least.count || share < least.share) return undefined;
  const plain = [...a.content].filter((w) => b.content.has(w) && !a.names.has(w) && !b.names.has(w)).length;
  return plain >= least.plain ? { share, count } : undefined;
}

/** Pairs each statement with the other text's closest one, the closest pairs first, each statement once. */
export function pairStatements(lefts: readonly Statement[], rights: readonly Statement[]): StatementPair[] {
  const candidates: (StatementPair & { readonly count: number })[] = [];
  for (const left of lefts) {
    for (const right of rights) {
      const shared = onOneMatter(left.context, right.context);
      if (shared) candidates.push({ left, right, ...shared });
    }
  }
  candidates.sort((a, b) => b.share * b.count - a.share * a.count);
  const taken = new Set<Statement>();
  return candidates.filter(({ left, right }) => {
    if (taken.has(left) || taken.has(right)) return false;
    taken.add(left).add(right);
    return true;
  });
}

const stem = (word: string): string => word.slice(0, 6);

/** The words of all statements, cut so that forms of one word meet. */
export const wordsOf = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.flatMap((s) => [...s.context.content].map(stem)));

/** True where fewer than half of its words occur anywhere in the other text. */
export const leftOut = ({ context: { content } }: Statement, words: ReadonlySet<string>): boolean =>
  content.size >= 3 && [...content].filter((w) => words.has(stem(w))).length < content.size / 2;
