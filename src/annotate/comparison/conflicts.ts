import { type Article, articleLayer } from '../../model/article.ts';
import type { Conflict } from '../accounts/conflict.ts';
import { allConflicts } from '../accounts/conflicts.ts';
import { quoteConflicts } from '../accounts/quote-conflicts.ts';

/** Every conflict of an article between two of its passages, by the place of the second. */
export const conflictsOf = (article: Article): readonly Conflict[] => article.get(layer);

const layer = articleLayer('conflicts by place', (article): readonly Conflict[] =>
  [allConflicts, quoteConflicts]
    .flatMap((layer) => [...article.get(layer)])
    .sort((a, b) => a.second.start - b.second.start),
);
