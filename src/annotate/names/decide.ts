import { fitsField, type OfficeFit, officeFit } from '../../names/context.ts';
import type { Entity } from '../../names/entity.ts';
import { looksPinyin, type Match } from '../../names/match.ts';
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
export interface Scored {
  readonly match: Match;
  readonly office: OfficeFit;
  readonly score: number;
}

/** How sure one may be: `sure` is a warning, `likely` asks the reader to check. */
export interface Verdict {
  readonly level: 'sure' | 'likely';
  readonly confidence: number;
  readonly best: Scored;
  readonly others: readonly Scored[];
  /** The office on the day decided it, not the sound alone. */
  readonly byOffice: boolean;
}

// How widely somebody is written about shows in how many languages' forms are known.
const fame = (e: Entity): number => Math.min(1, (Object.keys(e.forms).length + e.offices.length / 2) / 8);

const noOffice: OfficeFit = { fit: 0, inTerm: false };

function scored(s: Sighting, around: Surroundings): Scored[] {
  const countries = around.near.size ? around.near : around.everywhere;
  return s.matches
    .map((match): Scored => {
      const { entity } = match;
      const office =
        s.role && !s.role.lesser && entity.group === 'people'
          ? officeFit(entity, s.role, around.day ?? around.year, countries)
          : noOffice;
      let score = match.likeness + 0.05 * fame(entity);
      if (office.fit > 0.3) score += (office.inTerm ? 0.3 : s.role?.past ? 0.2 : around.day ? 0.05 : 0.15) * office.fit;
      if (entity.countries.some((c) => around.near.has(c))) score += 0.06;
      else if (entity.countries.some((c) => around.everywhere.has(c))) score += 0.04;
      if (fitsField(entity, around.fields)) score += 0.06;
      if (around.named.has(entity.id)) score += around.namedHere.has(entity.id) ? 0.03 : 0.08;
      return { match, office, score };
    })
    .sort((a, b) => b.score - a.score);
}

/** Decides whether the words are a garble of somebody's name, and whose. */
export function decide(s: Sighting, around: Surroundings): Verdict | undefined {
  const all = scored(s, around);
  const ranked = all.filter((c) => !s.exact.includes(c.match.entity.id));
  const own = all.find((c) => s.exact.includes(c.match.entity.id));
  return byOffice(s, around, ranked, own) ?? bySound(s, ranked);
}

const verdict = (
  level: 'sure' | 'likely',
  confidence: number,
  best: Scored,
  ranked: readonly Scored[],
  office = false,
): Verdict => ({
  level: best.match.entity.unsure ? 'likely' : level,
  confidence: Math.max(0.3, Math.min(0.98, confidence)),
  best,
  others: ranked.filter((o) => o !== best && o.score > best.score - 0.25).slice(0, 4),
  byOffice: office,
});

// The office decides: whoever held it, if the words sound at all like the name. Only those who held it are rivals.
function byOffice(
  s: Sighting,
  around: Surroundings,
  ranked: readonly Scored[],
  own: Scored | undefined,
): Verdict | undefined {
  const { role } = s;
  if (!role || role.lesser) return undefined;
  // The right bearer of the name holds the office, or nothing is known of offices of theirs.
  if (own && (own.office.fit >= 0.5 || s.heard.words.length > 1 || !role.direct || role.countries.length === 0))
    return undefined;
  const held = ranked.filter((c) => c.office.fit >= 0.3 && (c.office.inTerm || role.past || !around.day));
  const best = held[0];
  if (!best) return undefined;
  const { match, office } = best;
  const rival = held.find((c) => c !== best && !sameAnswer(c.match.entity, match.entity, s));
  const margin = best.score - (rival?.score ?? 0);
  const certain = around.day !== undefined && !role.past;
  const stranger = s.strangers > 0;
  // A head of state or government named with country and day can be nobody else.
  const only =
    certain &&
    role.direct &&
    role.countries.length > 0 &&
    held.filter((c) => c.office.fit >= 0.9).length === 1 &&
    /^(?:president|pm|chancellor|ruler)$/.test(role.role.head);
  // Somebody who sounds much more like it, though of another office.
  const nearer = ranked.find(
    (c) => c.match.likeness >= 0.9 && c.match.likeness > match.likeness + 0.08 && s.heard.words.length > 1,
  );
  if (nearer) return undefined;
  let need = stranger ? (certain ? 0.54 : 0.64) : certain ? 0.62 : 0.74;
  if (office.fit < 0.75) need += 0.1;
  if (s.heard.pinyin && s.heard.words.length > 1) need += 0.08;
  if (only) need -= 0.1;
  const fits =
    s.heard.words.length === 1 ||
    match.family >= 0.55 ||
    match.likeness >= 0.72 ||
    (match.given > 0.9 && match.family > 0.4);
  if (match.likeness < need || !fits || margin < (match.likeness > 0.85 ? 0.02 : 0.04)) return undefined;
  const solid = match.likeness >= (stranger ? 0.66 : 0.78) && office.fit >= 0.5;
  return verdict(solid ? 'sure' : 'likely', 0.55 + match.likeness * 0.4, best, ranked, true);
}

// Without an office the sound must be near, the words unknown, and nobody else near.
function bySound(s: Sighting, ranked: readonly Scored[]): Verdict | undefined {
  const best = ranked[0];
  if (!best) return undefined;
  const { match, score } = best;
  const { entity } = match;
  const rival = ranked.find((o) => o !== best && !sameAnswer(o.match.entity, entity, s));
  const margin = score - (rival?.score ?? 0);
  if (s.exact.length > 0) return undefined;
  if (adopted(s, best, margin)) return verdict('sure', 0.92, best, ranked);
  const single = s.heard.words.length === 1;
  const letters = s.span.text.replace(/[^\p{L}]/gu, '').length;
  const context = score - match.likeness;
  if (s.strangers === 0) return undefined;
  if (s.heard.pinyin && !single) {
    // “Lu Kaku”: a foreign name cut into what looks like Chinese syllables.
    const merged =
      match.likeness >= 0.93 &&
      match.by.channel !== 'Z' &&
      context >= 0.09 &&
      margin >= 0.12 &&
      !looksPinyin(entity.name.split(' ').at(-1)!);
    return merged ? verdict('likely', 0.7, best, ranked) : undefined;
  }
  if (s.span.lower && single && !s.speaks && !s.span.article && !s.role) return undefined;
  if (single) {
    const people = entity.group === 'people';
    if (letters < 5 || match.family < 0.8) return undefined;
    if (!people && (letters < 6 || match.likeness < 0.88)) return undefined;
    if (people && score >= 0.97 && margin >= 0.05 && match.likeness >= 0.86)
      return verdict('sure', 0.55 + 0.4 * match.likeness, best, ranked);
    if (!people && score >= 1.04 && margin >= 0.08) return verdict('sure', 0.55 + 0.35 * match.likeness, best, ranked);
    if (people && match.likeness >= 0.9 && margin >= 0.1)
      return verdict('likely', 0.4 + 0.4 * match.likeness, best, ranked);
    if (score >= 0.9 && margin >= 0.04 && context >= 0.06)
      return verdict('likely', 0.35 + 0.4 * match.likeness, best, ranked);
    if (letters >= 7 && match.likeness >= 0.84 && margin >= 0.07 && people)
      return verdict('likely', 0.35 + 0.4 * match.likeness, best, ranked);
    return undefined;
  }
  if (entity.group !== 'people' && match.likeness < 0.9) return undefined;
  // Both parts must answer; beside a right first name the surname must be nearer, for first names are shared by many.
  const both = match.family >= (match.given > 0.97 ? 0.8 : 0.72) && match.given >= (match.family > 0.97 ? 0.8 : 0.64);
  if (!both || margin < 0.05) return undefined;
  if (match.likeness >= 0.94 || (match.likeness >= 0.87 && context >= 0.09)) {
    return verdict('sure', 0.55 + 0.4 * match.likeness, best, ranked);
  }
  if (match.likeness >= 0.92 || (match.likeness >= 0.8 && context >= 0.09)) {
    return verdict('likely', 0.4 + 0.4 * match.likeness, best, ranked);
  }
  return undefined;
}

// 赵小兰 read as Zhao Xiaolan is Elaine Chao; 王毅 read as Wang Yi is Wang Yi.
function adopted(s: Sighting, { match }: Scored, margin: number): boolean {
  if (!s.heard.pinyin || s.heard.words.length < 2 || match.entity.group !== 'people') return false;
  const { by, entity } = match;
  if (by.channel !== 'Z' || match.likeness < 0.99 || margin < 0.03) return false;
  const words = entity.name.split(/[\s-]+/);
  return words.filter((w) => looksPinyin(w)).length < words.length && by.full.length >= 6;
}

// Two of one family: the surname alone answers for both.
function sameAnswer(a: Entity, b: Entity, s: Sighting): boolean {
  if (a.name === b.name) return true;
  return s.heard.words.length === 1 && familyOf(a) === familyOf(b);
}

/** What is printed at second mention. */
export const familyOf = (e: Entity): string =>
  e.family ?? (e.group === 'people' ? (e.name.split(' ').at(-1) ?? e.name) : e.name);
