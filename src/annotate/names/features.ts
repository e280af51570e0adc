import { fitsField, type OfficeFit, officeFit } from '../../names/context.ts';
import { type Entity, inTerm } from '../../names/entity.ts';
import { looksPinyin, type Match } from '../../names/match.ts';
import { weightOf } from '../../names/phonetic.ts';
import type { Sighting } from '../../names/sightings.ts';

/** What the article tells beyond the words themselves. */
export interface Surroundings {
  readonly day: string | undefined;
  /** Where no day is known: the year that its people and dates point to. */
  readonly year: string | undefined;
  /** Countries of the paragraph, and of the whole article. */
  readonly near: ReadonlySet<string>;
  readonly everywhere: ReadonlySet<string>;
  readonly fields: ReadonlySet<number>;
  /** Entities named rightly somewhere in the article. */
  readonly named: ReadonlySet<number>;
  /** … and in this paragraph. */
  readonly namedHere: ReadonlySet<number>;
}

/** A candidate with all that speaks for it. */
export interface Weighed {
  readonly match: Match;
  readonly office: OfficeFit;
  /** Numbers, 0 to 1 or a little above, in the order of {@link candidateFeatures}. */
  readonly values: readonly number[];
}

/** What is looked at in a candidate. */
export const candidateFeatures = [
  'unlike, one word', 'loss, one word', 'unlike family', 'unlike given', 'unlike whole', 'same given', 'same family', 'no given known',
  'holds the office', 'held it at another time', 'may hold it, no day', 'office of others', 'only holder', 'office names its country',
  'country near', 'country in the article', 'no country of its own here', 'field', 'fame', 'named elsewhere', 'named here', 'adopted name',
  'no person', 'a place', 'by another road', 'in some office', 'of long ago', 'office known, unlike',
  'loss, several', 'both alike', 'sounds the same, several', 'sounds the same, one word', 'alike and famous', 'alike, its country near', 'alike, unknown word', 'family alike, office', 'a given name', 'Pinyin for another Pinyin',
] as const; // biome-ignore format: a list

/** What is looked at in the words, for the guess that they stand as they should. */
export const wordFeatures = [
  'any', 'weight', 'one word', 'all known', 'all known, several', 'some known', 'a dictionary word', 'somebody’s name', 'its bearer holds the office',
  'its bearer holds another', 'small letters', 'article before', 'speaks', 'office beside', 'office named', 'pinyin, several', 'pinyin, one', 'short', 'headline',
  'capitals', 'nothing around',
] as const; // biome-ignore format: a list

// How widely somebody is written about shows in how many languages' forms are known.
const fame = (e: Entity): number => Math.min(1, (Object.keys(e.forms).length + e.offices.length / 2) / 8);

const noOffice: OfficeFit = { fit: 0, inTerm: false };

/** The evidence for each candidate of a sighting; the first list is that of the words. */
export function weigh(
  s: Sighting,
  around: Surroundings,
): { readonly words: readonly number[]; readonly all: readonly Weighed[] } {
  const countries = around.near.size ? around.near : around.everywhere;
  const role = s.role && !s.role.lesser ? s.role : undefined;
  const when = around.day ?? around.year;
  const fits = s.matches.map(({ entity }) =>
    role && entity.group === 'people' ? officeFit(entity, role, when, countries) : noOffice,
  );
  const holders = fits.filter((f) => f.fit >= 0.9 && f.inTerm).length;
  const single = s.heard.words.length === 1;
  const weight = Math.min(5, Math.min(...(single ? s.heard.last : s.heard.whole).map((h) => weightOf(h))));
  const considered = s.matches.map((match, i): Weighed => {
    const { entity, likeness, family, given, by } = match;
    const office = fits[i]!;
    const fit = office.fit > 0.3 ? office.fit : 0;
    const person = entity.group === 'people';
    const near = entity.countries.some((c) => around.near.has(c));
    const far = entity.countries.some((c) => around.everywhere.has(c));
    const adopted =
      s.heard.pinyin &&
      !single &&
      person &&
      by.channel === 'Z' &&
      likeness >= 0.99 &&
      by.full.length >= 6 &&
      !entity.name.split(/[\s-]+/).every((w) => looksPinyin(w));
    const last =
      entity.offices
        .map((o) => o.end || '9999')
        .sort()
        .at(-1) ?? '';
    const unlike = 1 - likeness;
    const alike = Math.max(0, 1 - unlike / 0.16);
    const values = [
      single ? unlike : 0,
      single ? unlike * weight : 0,
      single ? 0 : 1 - family,
      single || given === 0 ? 0 : 1 - given,
      single ? 0 : unlike,
      !single && given > 0.99 ? 1 : 0,
      !single && family > 0.99 ? 1 : 0,
      !single && given === 0 ? 1 : 0,
      role && office.inTerm && when ? fit : 0,
      role && !office.inTerm ? fit : 0,
      role && !when ? fit : 0,
      role?.direct && fit === 0 && entity.offices.length > 0 ? 1 : 0,
      role?.direct && around.day && fit >= 0.9 && office.inTerm && holders === 1 ? 1 : 0,
      role && fit > 0 && role.countries.length > 0 ? 1 : 0,
      near ? 1 : 0,
      !near && far ? 1 : 0,
      !far && around.everywhere.size > 0 && entity.countries.length > 0 ? 1 : 0,
      fitsField(entity, around.fields) ? 1 : 0,
      fame(entity),
      around.named.has(entity.id) && !around.namedHere.has(entity.id) ? 1 : 0,
      around.namedHere.has(entity.id) ? 1 : 0,
      adopted ? 1 : 0,
      person ? 0 : 1,
      entity.group === 'places' ? 1 : 0,
      by.channel === 'E' ? 0 : 1,
      when && entity.offices.some((o) => inTerm(o, when)) ? 1 : 0,
      when && last && last !== '9999' && Number(last.slice(0, 4)) < Number(when.slice(0, 4)) - 12 ? 1 : 0,
      role && fit > 0 ? unlike : 0,
      single ? 0 : unlike * weight,
      !single && family >= 0.88 && given >= 0.88 ? weight / 3 : 0,
      !single && likeness >= 0.96 ? weight / 3 : 0,
      single ? (alike * weight) / 2 : 0,
      alike * fame(entity),
      near ? alike : 0,
      s.strangers === s.core ? alike : 0,
      role && fit > 0 ? alike : 0,
      match.entity.group === 'people' && single && given > family ? 1 : 0,
      !single && s.heard.pinyin && likeness < 0.995 && entity.name.split(/[\s-]+/).every((w) => looksPinyin(w)) ? 1 : 0,
    ];
    return { match, office, values };
  });
  const all = considered.filter((c) => isNear(c, single) || s.exact.includes(c.match.entity.id));
  return { words: ofWords(s, all, around, weight), all };
}

// Without an office nothing but the sound ties the words to the name, and every part must answer.
function isNear({ match, office }: Weighed, single: boolean): boolean {
  const { likeness, family, given } = match;
  if (office.fit > 0.3) return likeness >= (office.fit >= 0.9 && office.inTerm ? 0.45 : 0.62);
  if (single || likeness >= 0.88) return likeness >= 0.76;
  return likeness >= 0.7 && family >= 0.6 && (given === 0 ? likeness >= 0.8 : given >= 0.5);
}

function ofWords(s: Sighting, all: readonly Weighed[], around: Surroundings, weight: number): readonly number[] {
  const single = s.heard.words.length === 1;
  const own = all.find((c) => s.exact.includes(c.match.entity.id));
  const role = s.role && !s.role.lesser ? s.role : undefined;
  const known = s.strangers === 0;
  const flag = (b: unknown): number => (b ? 1 : 0);
  return [
    1,
    weight / 2,
    flag(single),
    flag(known),
    flag(known && !single),
    flag(!known && s.strangers < s.core),
    flag(s.real),
    flag(s.exact.length > 0),
    flag(own && own.office.fit >= 0.5 && (own.office.inTerm || role?.past || !around.day)),
    flag(
      own && role?.direct && role.countries.length > 0 && own.office.fit < 0.5 && own.match.entity.offices.length > 0,
    ),
    flag(s.span.lower),
    flag(s.span.article),
    flag(s.speaks),
    flag(role?.direct),
    flag(role && role.countries.length > 0),
    flag(s.heard.pinyin && !single),
    flag(s.heard.pinyin && single),
    flag(s.span.text.replace(/[^\p{L}]/gu, '').length < 5),
    flag(s.shouted),
    flag(/^\P{Ll}+$/u.test(s.span.text)),
    flag(around.everywhere.size === 0 && around.fields.size === 0 && !role),
  ];
}
