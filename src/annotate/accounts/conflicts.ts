import { type Article, articleLayer } from '../../model/article.ts';
import { overlaps } from '../../model/span.ts';
import { accountConflicts } from './account-conflicts.ts';
import { clockConflicts } from './clock-conflicts.ts';
import type { Conflict } from './conflict.ts';
import { dateConflicts } from './date-conflicts.ts';
import { deedConflicts } from './deed-conflicts.ts';
import { figureConflicts } from './figure-conflicts.ts';
import { twinConflicts } from './twin-conflicts.ts';
import { zeroConflicts } from './zero-conflicts.ts';

/** Conflicts on figures, days and accounts, each second place once; by event first, then by deeds done or not, then by sentences nearly alike. */
export const allConflicts = articleLayer('all conflicts', (article: Article): readonly Conflict[] => {
  const found: Conflict[] = [
    ...article.get(figureConflicts),
    ...article.get(zeroConflicts),
    ...article.get(accountConflicts),
    ...article.get(dateConflicts),
    ...article.get(clockConflicts),
  ];
  for (const other of [...article.get(deedConflicts), ...article.get(twinConflicts)]) {
    if (!found.some((c) => overlaps(c.second, other.second))) found.push(other);
  }
  return found;
});
