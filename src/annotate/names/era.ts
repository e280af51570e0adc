import { type Article, articleLayer, paragraphLayer } from '../../model/article.ts';
import { authority } from '../../names/authority.ts';
import { officeFit } from '../../names/context.ts';
import { countrySet, sightings } from '../../names/sightings.ts';

/** Years written in a paragraph. */
const yearsIn = paragraphLayer('years', ({ text }): readonly number[] =>
  [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((m) => Number(m[0])).filter((y) => y >= 1990 && y <= 2035),
);

/** First and last year of the offices that a paragraph names with their holders. */
const termsOfOffice = paragraphLayer('terms of office', (paragraph): readonly (readonly [number, number])[] =>
  paragraph.get(sightings).flatMap((s) => {
    if (!s.role || s.role.past || s.role.lesser || s.exact.length !== 1) return [];
    const fit = officeFit(authority().entity(s.exact[0]!), s.role, undefined, paragraph.get(countrySet));
    if (!fit.office || fit.fit < 0.5 || !fit.office.start) return [];
    const from = Number(fit.office.start.slice(0, 4));
    return [[from, Math.min(Number(fit.office.end.slice(0, 4) || from + 8), from + 12)] as const];
  }),
);

/** The year an undated article most likely belongs to, by the years it names and the offices of its people. */
export const likelyYear = articleLayer('likely year', (article: Article): string | undefined => {
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number): void => {
    votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  for (const { paragraph } of article.paragraphs) {
    // A year named in passing is more often past than present: the later ones count more.
    for (const y of paragraph.get(yearsIn)) vote(y, y >= 2015 ? 0.6 : 0.2);
    for (const [from, to] of paragraph.get(termsOfOffice)) for (let y = from; y <= to; y++) vote(y, 1);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best && best[1] >= 0.6 ? String(best[0]) : undefined;
});
