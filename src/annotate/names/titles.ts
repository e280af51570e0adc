import type { Article } from '../../model/article.ts';
import { articleLayer, type Paragraph } from '../../model/article.ts';
import { type Span, shift } from '../../model/span.ts';
import { authority } from '../../names/authority.ts';
import { holdersOf, officeFit, type RoleContext } from '../../names/context.ts';
import { type Entity, inTerm, type Office } from '../../names/entity.ts';
import { compare } from '../../names/match.ts';
import { bodyTopics, roleOf, sameRole } from '../../names/roles.ts';
import { type Sighting, sightings } from '../../names/sightings.ts';
import { isEnglishWord } from '../../names/words.ts';
import { publicationDate } from '../publication-date.ts';

/** Somebody named with an office that another held on the article's day. */
export interface WrongTitle extends Span {
  /** Undefined for a name that the authority does not know. */
  readonly bearer: Entity | undefined;
  /** The office as they held it, at another time; undefined where they never did. */
  readonly office: Office | undefined;
  /** Who held it on the day, the likest by sound first. */
  readonly holders: readonly Entity[];
  readonly day: string;
}

/** Until when the authority can be trusted to know that somebody is still in office. */
const horizon = '2025-06';
/** Offices that one person holds at a time, with nothing but the country said. */
const single = /^(?:president|pm|chancellor)$/;
/** Those that have one holder for a topic or a body: foreign minister of Iran, director-general of the WHO. */
const withTopic = /^(?:minister|spokesperson|secretary-general|director|president|chair|chief cabinet secretary)$/;
const portfolio = new Set(['foreign', 'defense', 'finance', 'interior', 'health', 'justice', 'trade', 'economy', 'energy']); // biome-ignore format: one line

/** Where the office and the name beside it do not agree on the article's day. Without a known day nothing is said. */
export const wrongTitlesOf = (article: Article): readonly WrongTitle[] => article.get(layer);

const layer = articleLayer('wrong titles', (article): readonly WrongTitle[] => {
  const day = article.get(publicationDate)?.iso;
  if (!day) return [];
  return article.paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.get(sightings).flatMap((s) => {
      const found = conflictOf(paragraph, s, day);
      return found ? [{ ...found, ...shift(found, start) }] : [];
    }),
  );
});

function conflictOf(paragraph: Paragraph, s: Sighting, day: string): WrongTitle | undefined {
  const { role } = s;
  if (!role || role.past || role.lesser || role.role.lesser || s.shouted || !isOneOffice(role)) return undefined;
  if (looksBack(paragraph, s.span, day)) return undefined;
  if (s.exact.length > 0) {
    const bearers = s.exact.map((id) => authority().entity(id));
    if (bearers.some((e) => e.group !== 'people' || mayHold(e, role, day))) return undefined;
    const served = bearers.find((e) => heldOnce(e, role));
    // A surname is shared by many, and somebody who never held the office may hold what the authority does not know.
    if (served ? s.heard.words.length < 2 : !role.direct || !single.test(role.role.head)) return undefined;
    const holders = holdersOn(role, day);
    const bearer = served ?? (bearers.length === 1 ? bearers[0] : undefined);
    return holders.length === 1 && !isPartOf(s, holders[0]!)
      ? { ...s.span, bearer, office: served && heldOnce(served, role), holders, day }
      : undefined;
  }
  if (!role.direct || s.core === 0 || s.span.lower || s.span.words.some((w) => isEnglishWord(w.text))) return undefined;
  const holders = holdersOn(role, day);
  if (holders.length === 0 || holders.length > 2 || holders.some((h) => isPartOf(s, h))) return undefined;
  const likest = [...holders].sort((a, b) => compare(s.heard, b.id).likeness - compare(s.heard, a.id).likeness);
  return { ...s.span, bearer: undefined, office: undefined, holders: likest, day };
}

function isOneOffice({ role, countries }: RoleContext): boolean {
  if (role.topics.some((t) => bodyTopics.has(t))) return withTopic.test(role.head);
  if (countries.length !== 1) return false;
  return (
    (single.test(role.head) && role.topics.length === 0) ||
    role.head === 'chief cabinet secretary' ||
    (role.head === 'minister' && role.topics.length > 0 && role.topics.every((t) => portfolio.has(t)))
  );
}

// Another year in the sentence, or a word of looking back: the office may be that of its time.
function looksBack({ text }: Paragraph, { start, end }: Span, day: string): boolean {
  const from = text.lastIndexOf('. ', start) + 1;
  const to = text.indexOf('. ', end);
  const sentence = text.slice(from, to < 0 ? undefined : to);
  const years = sentence.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return (
    years.some((y) => y !== day.slice(0, 4)) ||
    /\b(?:then|former\w*|ex|late|years? ago|decades?|century|history|once|when|era|succe\w+|predecessor|replac\w+|under|since|appoint\w+|nominat\w+|elect\w*|resign\w*|outgoing|incoming|new|next|future)\b/i.test(
      sentence,
    )
  );
}

// One of the words is one of the holder's.
const isPartOf = (s: Sighting, holder: Entity): boolean => {
  const own = new Set(
    [holder.name, ...holder.also]
      .join(' ')
      .toLowerCase()
      .split(/[\s-]+/),
  );
  return s.span.words.some((w) => w.text.length > 3 && own.has(w.text.toLowerCase()));
};

const alike = (o: Office, role: RoleContext): number => {
  const own = roleOf(o.title);
  return own ? sameRole(own, role.role) : 0;
};

const mayHold = (e: Entity, role: RoleContext, day: string): boolean =>
  e.offices.some((o) => alike(o, role) > 0.5 && inTerm(o, day) && (role.countries.length === 0 || concerns(e, role)));

const concerns = (e: Entity, role: RoleContext): boolean =>
  role.role.topics.some((t) => bodyTopics.has(t)) || role.countries.some((c) => e.countries.includes(c));

const heldOnce = (e: Entity, role: RoleContext): Office | undefined =>
  concerns(e, role) || role.countries.length === 0
    ? e.offices.find((o) => alike(o, role) === 1 && o.end !== '')
    : undefined;

/** All who held exactly this office on the day, as far as the authority knows. */
function holdersOn(role: RoleContext, day: string): readonly Entity[] {
  return holdersOf(role, [])
    .map((id) => authority().entity(id))
    .filter((e) => {
      const { fit, inTerm: now, office } = officeFit(e, role, day, new Set());
      return now && fit === 1 && office && office.start !== '' && (office.end !== '' || day < horizon);
    });
}
