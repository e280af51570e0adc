import learnt from '../../lexicon/name-weights.json';
import type { Entity } from '../../names/entity.ts';
import type { Sighting } from '../../names/sightings.ts';
import { type Surroundings, type Weighed, weigh } from './features.ts';

/** How sure one may be: `sure` is a warning, `likely` asks the reader to check, `faint` only supports other places. */
export interface Verdict {
  readonly level: 'sure' | 'likely' | 'faint';
  /** The chance that this is the right answer, from the weights. */
  readonly confidence: number;
  readonly best: Weighed;
  readonly others: readonly Weighed[];
  /** The office on the day decided it, not the sound alone. */
  readonly byOffice: boolean;
  /** Another bearer of the surname: the first name stays. */
  readonly surnameOnly?: boolean;
}

/** Chances from which on a fix is offered as a warning, and as a question; dearer where nothing but the name stands. */
const sureFrom = { bare: 0.8, beside: 0.55 };
const likelyFrom = { bare: 0.5, beside: 0.3 };

/** Below this chance nothing is gained from a sighting. */
const faint = 0.08;

/**
 * Decides whether the words are a garble of somebody's name, and whose: one of the candidates, or nobody's (the words
 * are right as they stand). A conditional logit over the candidates and that last answer; its weights are learnt by
 * scripts/train-name-weights.mts.
 * @param support what other places of the article add to a candidate's score
 */
export function decide(s: Sighting, around: Surroundings, support: (id: number) => number = none): Verdict | undefined {
  if (s.matches.length === 0) return undefined;
  const { words, all } = weigh(s, around);
  const rivals = all.filter((c) => !s.exact.includes(c.match.entity.id));
  if (rivals.length === 0) return undefined;
  const scores = rivals.map((c) => Math.exp(dot(learnt.candidate, c.values) + support(c.match.entity.id)));
  const total = Math.exp(dot(learnt.words, words)) + scores.reduce((a, b) => a + b, 0);
  const ranked = rivals.map((c, i) => ({ c, score: scores[i]! })).sort((a, b) => b.score - a.score);
  const best = ranked[0]!.c;
  // Those for whom the same would be printed are no rivals.
  const chance =
    ranked.reduce((sum, r) => sum + (sameAnswer(r.c.match.entity, best.match.entity, s) ? r.score : 0), 0) / total;
  const least = around.everywhere.size === 0 && around.fields.size === 0 && !s.role ? 'bare' : 'beside';
  if (chance < faint) return undefined;
  const doubtful = best.match.entity.unsure || isFar(s, best);
  return {
    level: chance < likelyFrom[least] ? 'faint' : chance >= sureFrom[least] && !doubtful ? 'sure' : 'likely',
    confidence: Math.min(0.98, chance),
    best,
    others: ranked
      .slice(1, 5)
      .filter((r) => r.score > 0.02 * total)
      .map((r) => r.c),
    byOffice: best.office.fit >= 0.3,
  };
}

const none = (): number => 0;

// One word is little to go by: a short one, or one that does not sound the same, needs the office beside it to be sure.
const isFar = (s: Sighting, { match, office }: Weighed): boolean =>
  s.heard.words.length === 1 &&
  office.fit < 0.5 &&
  (match.likeness < 0.9 || (match.entity.group === 'people' && s.span.text.length < 4));

const dot = (w: readonly number[], x: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < w.length; i++) sum += w[i]! * x[i]!;
  return sum;
};

// Two of one family: the surname alone answers for both.
function sameAnswer(a: Entity, b: Entity, s: Sighting): boolean {
  if (a.name === b.name) return true;
  return s.heard.words.length === 1 && familyOf(a) === familyOf(b);
}

/** What is printed at second mention. */
export const familyOf = (e: Entity): string =>
  e.family ?? (e.group === 'people' ? (e.name.split(' ').at(-1) ?? e.name) : e.name);
