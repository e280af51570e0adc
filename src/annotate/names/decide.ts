import { fitsField, type OfficeFit, officeFit } from '../../names/context.ts';
import type { Entity } from '../../names/entity.ts';
import { looksPinyin, type Match } from '../../names/match.ts';
import type { Sighting } from '../../names/sightings.ts';

/** What the article tells beyond the words themselves. */
export interface Surroundings {
  readonly day: string | undefined;
  /** Countries of the paragraph, and of the whole article. */
  readonly near: ReadonlySet<string>;
  readonly everywhere: ReadonlySet<string>;
  readonly fields: ReadonlySet<number>;
  /** Entities named rightly somewhere in the article, with their number. */
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
  /** The office on the day decided it, not the sound. */
  readonly byOffice: boolean;
}

// How widely somebody is written about shows in how many languages' forms are known.
const fame = (e: Entity): number => Math.min(1, (Object.keys(e.forms).length + e.offices.length / 2) / 8);

export function scored(s: Sighting, around: Surroundings): Scored[] {
  return s.matches
    .map((match): Scored => {
      const { entity } = match;
      const office: OfficeFit =
        s.role && entity.group === 'people'
          ? officeFit(entity, s.role, around.day, around.near.size ? around.near : around.everywhere)
          : { fit: 0, inTerm: false };
      const past = s.role?.past || s.role?.lesser;
      let score = match.likeness + 0.05 * fame(entity);
      if (office.fit > 0.3) score += office.inTerm || past ? 0.3 * office.fit : 0.06 * office.fit;
      if (entity.countries.some((c) => around.near.has(c))) score += 0.06;
      else if (entity.countries.some((c) => around.everywhere.has(c))) score += 0.04;
      if (fitsField(entity, around.fields)) score += 0.05;
      if (around.named.has(entity.id)) score += around.namedHere.has(entity.id) ? 0.03 : 0.08;
      return { match, office, score };
    })
    .sort((a, b) => b.score - a.score);
}

/** Decides whether the words are a garble of somebody's name, and whose. */
export function decide(s: Sighting, around: Surroundings): Verdict | undefined {
  const ranked = scored(s, around);
  const best = ranked[0];
  if (!best) return undefined;
  const { match, office, score } = best;
  const others = ranked.slice(1, 5).filter((o) => o.score > score - 0.25);
  const rival = ranked.find((o) => o !== best && !sameAnswer(o.match.entity, match.entity, s));
  const margin = score - (rival?.score ?? 0);
  const single = s.heard.words.length === 1;
  const inOffice = office.fit >= 0.6 && (office.inTerm || Boolean(s.role?.past)) && !s.role?.lesser;
  const verdict = (level: 'sure' | 'likely', confidence: number, byOffice = false): Verdict => ({
    level,
    confidence: Math.min(0.99, confidence),
    best,
    others,
    byOffice,
  });
  const { unsure } = match.entity;
  if (isSelf(s, match)) return undefined;

  // The office decides: whoever held it, if the words sound at all like the name.
  if (inOffice && match.entity.group === 'people') {
    const certain = around.day !== undefined && !s.role!.past;
    const need = s.strangers > 0 ? (certain ? 0.58 : 0.68) : certain ? 0.66 : 0.8;
    const fits = single || match.family >= 0.6 || match.likeness >= 0.78;
    if (match.likeness >= need && fits && margin >= (match.likeness > 0.85 ? 0.03 : 0.06)) {
      const solid = s.strangers > 0 ? match.likeness >= 0.68 : match.likeness >= 0.75;
      return verdict(
        solid && !unsure && (office.fit >= 0.75 || match.likeness >= 0.85) ? 'sure' : 'likely',
        0.6 + match.likeness * 0.35,
        true,
      );
    }
  }
  if (s.strangers === 0 || s.exact.length > 0)
    return adopted(s, best, margin) ? verdict(unsure ? 'likely' : 'sure', 0.9) : undefined;
  if (adopted(s, best, margin)) return verdict(unsure ? 'likely' : 'sure', 0.92);
  // Names of East Asia lie too close together for the sound alone.
  if (s.heard.pinyin && !single) return undefined;
  const length = s.heard.whole[0]!.length;
  if (s.span.lower && single && !s.speaks && !s.span.article && !s.role) return undefined;
  if (single) {
    if (length < 4 || (s.heard.pinyin && length < 6)) return undefined;
    if (match.family < 0.8) return undefined;
    if (score >= 0.98 && margin >= 0.05 && match.likeness >= 0.86)
      return verdict(unsure ? 'likely' : 'sure', 0.55 + 0.4 * match.likeness);
    if (score >= 0.9 && margin >= 0.04) return verdict('likely', 0.35 + 0.4 * match.likeness);
    return undefined;
  }
  const both = match.family >= 0.74 && match.given >= 0.66;
  if (both && match.likeness >= 0.86 && margin >= 0.05)
    return verdict(unsure ? 'likely' : 'sure', 0.55 + 0.4 * match.likeness);
  if (both && score >= 0.86 && margin >= 0.05) return verdict('likely', 0.4 + 0.4 * match.likeness);
  if (match.likeness >= 0.93 && length >= 6 && margin >= 0.05) return verdict('likely', 0.4 + 0.4 * match.likeness);
  return undefined;
}

// 赵小兰 read as Zhao Xiaolan is Elaine Chao; 王毅 read as Wang Yi is Wang Yi.
function adopted(s: Sighting, { match }: Scored, margin: number): boolean {
  if (!s.heard.pinyin || s.heard.words.length < 2 || match.entity.group !== 'people') return false;
  const { by, entity } = match;
  if (by.channel !== 'Z' || match.likeness < 0.99 || margin < 0.03) return false;
  const own = entity.name.split(/[\s-]+/).filter((w) => looksPinyin(w)).length;
  return own < entity.name.split(/[\s-]+/).length && by.full.length >= 6;
}

// The words are one of its right forms, or differ in accents only.
function isSelf(s: Sighting, m: Match): boolean {
  return s.exact.includes(m.entity.id);
}

// Two of one family: the surname alone answers for both.
function sameAnswer(a: Entity, b: Entity, s: Sighting): boolean {
  if (a.name === b.name) return true;
  return s.heard.words.length === 1 && familyOf(a) === familyOf(b);
}

export const familyOf = (e: Entity): string =>
  e.family ?? (e.group === 'people' ? (e.name.split(' ').at(-1) ?? e.name) : e.name);
