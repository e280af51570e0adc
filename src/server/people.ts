import { describe } from '../annotate/names/evidence.ts';
import { namesOf } from '../annotate/names/names.ts';
import { publicationDate } from '../annotate/publication-date.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type Entity, nativeForm } from '../names/entity.ts';

/** A person whom the article names, as hovers and the Names view show them. */
export interface KnownPerson {
  readonly name: string;
  /** The office on the article's day, else the latest, else the field. */
  readonly about?: string;
  /** The name in its own script. */
  readonly native?: string;
  /** Where it stands, in whatever spelling. */
  readonly at: readonly Span[];
}

const known = new WeakMap<Article, readonly KnownPerson[]>();

/** The people of the names list who are named in the article, garbled or right. Made once for a version. */
export function peopleOf(article: Article): readonly KnownPerson[] {
  let people = known.get(article);
  if (!people) known.set(article, (people = [...byEntity(article)].map(([e, at]) => personOf(e, at, article))));
  return people;
}

function byEntity(article: Article): Map<Entity, Span[]> {
  const found = new Map<Entity, Span[]>();
  for (const { entity, start, end } of namesOf(article)) {
    if (entity?.group !== 'people') continue;
    found.set(entity, [...(found.get(entity) ?? []), { start, end }]);
  }
  return found;
}

function personOf(e: Entity, at: readonly Span[], article: Article): KnownPerson {
  const about = describe(e, article.get(publicationDate)?.iso);
  return { name: e.name, ...(about !== 'a person' && { about }), ...(nativeForm(e) && { native: nativeForm(e)! }), at };
}
