import type { Article } from '../../model/article.ts';
import { articleLayer } from '../../model/article.ts';
import { type Span, shift } from '../../model/span.ts';
import { authority } from '../../names/authority.ts';
import { holdersOf, officeFit, type RoleContext } from '../../names/context.ts';
import { type Entity, inTerm, type Office } from '../../names/entity.ts';
import { roleOf, sameRole } from '../../names/roles.ts';
import { sightings } from '../../names/sightings.ts';
import { publicationDate } from '../publication-date.ts';

/** Somebody named with an office that another held on the article's day. */
export interface WrongTitle extends Span {
  readonly bearer: Entity;
  /** The office as they held it, at another time; undefined where they never did. */
  readonly office: Office | undefined;
  /** Who held it on the day. */
  readonly holder: Entity;
  readonly day: string;
}

/** Offices that one person holds at a time. */
const single = /^(?:president|pm|chancellor)$/;

/** Heads of state and government of another day. Without a known day nothing is said. */
export const wrongTitlesOf = (article: Article): readonly WrongTitle[] => article.get(layer);

const layer = articleLayer('wrong titles', (article): readonly WrongTitle[] => {
  const day = article.get(publicationDate)?.iso;
  if (!day) return [];
  const out: WrongTitle[] = [];
  for (const { start, paragraph } of article.paragraphs) {
    for (const s of paragraph.get(sightings)) {
      const { role } = s;
      if (
        !role?.direct ||
        role.past ||
        role.lesser ||
        role.countries.length !== 1 ||
        !single.test(role.role.head) ||
        s.heard.words.length < 2
      )
        continue;
      if (s.exact.length !== 1) continue;
      const bearer = authority().entity(s.exact[0]!);
      if (bearer.group !== 'people') continue;
      const office = heldOnce(bearer, role);
      // Only a predecessor or successor is sure to be taken for the holder; others may hold what we do not know.
      if (!office || bearer.offices.some((o) => inTerm(o, day) && alike(o, role) > 0.5)) continue;
      const holder = holderOn(role, day);
      if (holder && holder.id !== bearer.id) out.push({ ...shift(s.span, start), bearer, office, holder, day });
    }
  }
  return out;
});

const alike = (o: Office, role: RoleContext): number => {
  const own = roleOf(o.title);
  return own ? sameRole(own, role.role) : 0;
};

function heldOnce(e: Entity, role: RoleContext): Office | undefined {
  return e.countries.includes(role.countries[0]!)
    ? e.offices.find((o) => alike(o, role) === 1 && o.end !== '')
    : undefined;
}

function holderOn(role: RoleContext, day: string): Entity | undefined {
  const held = holdersOf(role, [])
    .map((id) => authority().entity(id))
    .filter((e) => {
      const fit = officeFit(e, role, day, new Set());
      return fit.inTerm && fit.fit === 1;
    });
  return held.length === 1 ? held[0] : undefined;
}
