import { type Article, articleLayer, type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { fieldsIn } from '../../names/context.ts';
import { countrySet, type Sighting, sightings } from '../../names/sightings.ts';
import { termsIn } from '../../names/terms.ts';
import { publicationDate } from '../publication-date.ts';
import { likelyYear } from './era.ts';
import type { Surroundings } from './features.ts';

/** A sighting with its place in the article. */
export interface Placed {
  /** Where its paragraph starts. */
  readonly start: number;
  readonly paragraph: number;
  readonly sighting: Sighting;
}

/** All names and possible names of an article, with what surrounds them. */
export interface Sighted {
  readonly placed: readonly Placed[];
  /** Those that are right as they stand. */
  readonly right: readonly Placed[];
  /** Ids of whom the right ones stand for. */
  readonly named: ReadonlySet<number>;
  readonly day: string | undefined;
  /** All that the article tells its paragraphs, in a line: where it is the same, the same is decided again. */
  readonly told: string;
  /** @param paragraph its index */
  readonly around: (paragraph: number) => Surroundings;
}

/** Every sighting of the article outside the names of bodies, treaties and outlets. */
export const sightedIn = articleLayer('sighted names', (article): Sighted => {
  const placed = article.paragraphs.flatMap(({ start, index, paragraph }) =>
    paragraph.get(outsideTerms).map((sighting): Placed => ({ start, paragraph: index, sighting })),
  );
  const day = article.get(publicationDate)?.iso;
  const right = placed.filter((p) => p.sighting.exact.length > 0);
  const named = namedBy(right);
  return { placed, right, named, day, ...surroundings(article, named, day) };
});

const outsideTerms = paragraphLayer('names outside terms', (paragraph): readonly Sighting[] =>
  paragraph.get(sightings).filter((s) => !insideTerm(paragraph, s)),
);

// “Moscow State University” holds no person; a term that is one word may well be a person's name.
function insideTerm(paragraph: Paragraph, { span, exact }: Sighting): boolean {
  const { faults, right } = paragraph.get(termsIn);
  const holds = (t: Span): boolean => t.start <= span.start && span.end <= t.end;
  return (
    faults.some((t) => t.start < span.end && span.start < t.end) ||
    (exact.length === 0 && right.some(holds)) ||
    right.some((t) => holds(t) && t.end - t.start > span.end - span.start)
  );
}

// People named in full decide whom a surname alone stands for.
function namedBy(right: readonly Placed[]): Set<number> {
  const out = new Set<number>();
  for (const { sighting } of right) if (sighting.heard.words.length > 1) for (const id of sighting.exact) out.add(id);
  for (const { sighting } of right) {
    if (sighting.heard.words.length > 1 || sighting.exact.some((id) => out.has(id))) continue;
    if (sighting.exact.length === 1) out.add(sighting.exact[0]!);
  }
  return out;
}

function surroundings(
  article: Article,
  named: ReadonlySet<number>,
  day: string | undefined,
): Pick<Sighted, 'around' | 'told'> {
  const everywhere = new Set<string>();
  for (const p of article.paragraphs) for (const c of p.paragraph.get(countrySet)) everywhere.add(c);
  const year = day ? undefined : article.get(likelyYear);
  const told = [day, year, ...[...everywhere].sort(), ...[...named].sort()].join(' ');
  const cache = new Map<number, Surroundings>();
  const around = (index: number): Surroundings => {
    let found = cache.get(index);
    if (!found) {
      const { paragraph } = article.paragraphs[index]!;
      const here = paragraph.get(outsideTerms).flatMap((s) => s.exact);
      found = {
        day,
        year,
        near: paragraph.get(countrySet),
        everywhere,
        fields: paragraph.get(fieldsIn),
        named,
        namedHere: new Set(here.filter((id) => named.has(id))),
      };
      cache.set(index, found);
    }
    return found;
  };
  return { told, around };
}
