import { articleLayer } from '../model/article.ts';

/** The article's date: given from outside, by its front matter, or by its dateline. Never today. */
export const publicationDate = articleLayer('publication date', (article) => article.date);
