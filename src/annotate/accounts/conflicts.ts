import { type Article, articleLayer } from '../../model/article.ts';
import { overlaps } from '../../model/span.ts';
import { accountConflicts } from './account-conflicts.ts';
import type { Conflict } from './conflict.ts';
import { dateConflicts } from './date-conflicts.ts';
import { figureConflicts } from './figure-conflicts.ts';
import { twinConflicts } from './twin-conflicts.ts';
import { zeroConflicts } from './zero-conflicts.ts';

/** Conflicts on figures, days and accounts, each second place once; by event first, then by sentences nearly alike. */
export const allConflicts = articleLayer('all conflicts', (article: Article): readonly Conflict[] => {
  const found: Conflict[] = [
    ...article.get(figureConflicts),
    ...article.get(zeroConflicts),
    ...article.get(accountConflicts),
    ...article.get(dateConflicts),
  ];
  for (const twin of article.get(twinConflicts)) {
    if (!found.some((c) => overlaps(c.second, twin.second))) found.push(twin);
  }
  return found;
});
