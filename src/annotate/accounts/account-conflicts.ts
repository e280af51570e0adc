import { type Article, articleLayer } from '../../model/article.ts';
import { shift, textOf } from '../../model/span.ts';
import { publicationDay } from '../publication-date.ts';
import { type ActFrame, actsOf } from './act-frames.ts';
import { type CauseFrame, causesOf } from './cause-frames.ts';
import { timesAgree } from './compare.ts';
import type { Conflict } from './conflict.ts';
import { intersects, type SentenceContext } from './context.ts';
import { initiatorsOf, sideOf } from './initiators.ts';
import { type LossFrame, lossesOf } from './loss-frames.ts';
import { type Placed, pair, placedFrames } from './placed-frames.ts';
import { locationsAgree } from './places.ts';
import { stancesOf } from './stance-frames.ts';
import { sameVoice } from './voices.ts';

/** Conflicts on what happened beyond figures: who began, planned or done, lost or not, accident or purpose. */
export const accountConflicts = articleLayer('account conflicts', (article: Article): readonly Conflict[] => {
  const day = article.get(publicationDay);
  return [
    ...actConflicts(article, day),
    ...lossConflicts(article, day),
    ...initiatorConflicts(article, day),
    ...causeConflicts(article),
    ...stanceConflicts(article),
  ];
});

const anotherTime =
  /\b(?:last|previous(?:ly)?|again|earlier|since|first (?:time|met)|years? ago|months? ago|next|later|another|second|before)\b/i;

// The extension is "planned" for one source and "agreed" for another.
function actConflicts(article: Article, day: number | undefined): Conflict[] {
  const acts = placedFrames(article, actsOf);
  const conflicts: Conflict[] = [];
  for (const [j, second] of acts.entries()) {
    const first = acts.slice(0, j).find((f) => actsDiffer(f, second, day));
    const repeated =
      first &&
      acts
        .slice(0, j)
        .some(
          (f) =>
            f !== first &&
            f.frame.act === second.frame.act &&
            f.frame.factuality === second.frame.factuality &&
            f.at.start > first.at.start &&
            sameVoice(f.voice, second.voice),
        );
    if (!first || repeated) continue;
    const about =
      second.frame.act === 'meet'
        ? 'whether the meeting took place or is planned'
        : 'whether it is done, planned or denied';
    conflicts.push(pair(first, second, about, 0.7));
  }
  return conflicts;
}

function actsDiffer(a: Placed<ActFrame>, b: Placed<ActFrame>, day: number | undefined): boolean {
  if (a.frame.act !== b.frame.act || a.frame.factuality === b.frame.factuality || sameVoice(a.voice, b.voice))
    return false;
  if (a.frame.context === b.frame.context) return false;
  const shared = [...a.frame.object].filter((w) => b.frame.object.has(w));
  if (a.frame.act === 'meet') {
    if (shared.length < 2 || anotherTime.test(a.frame.context.text) || anotherTime.test(b.frame.context.text))
      return false;
    return a.frame.factuality !== 'done' || b.frame.factuality !== 'planned'
      ? timesAgree(a.frame.context, b.frame.context, day)
      : false;
  }
  if (!denied(a, b)) return shared.length >= 1;
  // "Did not release further details": that one thing was not done says nothing of another.
  const least = Math.min(a.frame.object.size, b.frame.object.size);
  return shared.length >= 2 && shared.length >= least / 2 && locationsAgree(a.frame.context, b.frame.context);
}

const denied = (a: Placed<ActFrame>, b: Placed<ActFrame>): boolean =>
  a.frame.factuality === 'denied' || b.frame.factuality === 'denied';

function lossConflicts(article: Article, day: number | undefined): Conflict[] {
  const losses = placedFrames(article, lossesOf);
  const conflicts: Conflict[] = [];
  for (const [j, second] of losses.entries()) {
    const earlier = losses
      .slice(0, j)
      .filter(
        (f) =>
          sameLoss(f.frame, second.frame) &&
          !sameVoice(f.voice, second.voice) &&
          timesAgree(f.frame.context, second.frame.context, day),
      );
    const none = earlier.find((f) => (f.frame.count === 0) !== (second.frame.count === 0));
    if (none) {
      conflicts.push(pair(none, second, 'whether any was lost', 0.8));
      continue;
    }
    const other = earlier.find(
      (f) =>
        Number.isFinite(f.frame.count) && Number.isFinite(second.frame.count) && f.frame.count !== second.frame.count,
    );
    if (other)
      conflicts.push({
        ...pair(other, second, 'how many were lost', 0.8, 'figures'),
        ...replacement(article, other, second),
      });
  }
  return conflicts;
}

function replacement(
  article: Article,
  first: Placed<LossFrame>,
  second: Placed<LossFrame>,
): Pick<Conflict, 'replacement'> {
  const [from, to] = [first.frame.digits, second.frame.digits];
  if (!from || !to) return {};
  return {
    replacement: {
      at: shift(to, second.at.start - second.frame.start),
      text: textOf(article.text, shift(from, first.at.start - first.frame.start)),
    },
  };
}

function sameLoss(a: LossFrame, b: LossFrame): boolean {
  if (a.owner !== b.owner || a.category !== b.category) return false;
  // A MiG-21 and an F-16 are two; "no warplanes" speaks of both, "two jets" may be of one type.
  return !a.type || !b.type || a.type === b.type;
}

function initiatorConflicts(article: Article, day: number | undefined): Conflict[] {
  const all = placedFrames(article, initiatorsOf).filter(
    ({ paragraph }) => article.paragraphs[paragraph]?.paragraph.kind !== 'headline',
  );
  const conflicts: Conflict[] = [];
  for (const [j, second] of all.entries()) {
    const side = sideOf(article, second.frame.who);
    const first = all.slice(0, j).find((f) => {
      const other = sideOf(article, f.frame.who);
      if (other === side || f.frame.context === second.frame.context) return false;
      // Two calls on two days, or called back.
      if (
        !timesAgree(f.frame.context, second.frame.context, day) ||
        /\b(?:again|called back|returned)\b/i.test(second.frame.context.text)
      )
        return false;
      // Both ends of one talk: the other side of the one is the beginner of the other, or one of them names no other side.
      const [to, toSecond] = [f.frame.to, second.frame.to].map((w) => w && sideOf(article, w));
      if (to !== undefined && to !== side) return false;
      if (toSecond !== undefined && toSecond !== other) return false;
      return !anotherTime.test(second.frame.context.text) || to !== undefined;
    });
    if (first) conflicts.push(pair(first, second, 'who began it', 0.75));
  }
  return conflicts;
}

function causeConflicts(article: Article): Conflict[] {
  const causes = placedFrames(article, causesOf);
  const conflicts: Conflict[] = [];
  const seen = new Set<SentenceContext>();
  for (const [j, second] of causes.entries()) {
    const first = causes.slice(0, j).find((f) => causesDiffer(f, second));
    if (!first || seen.has(second.frame.context)) continue;
    seen.add(second.frame.context);
    conflicts.push(pair(first, second, 'whether it was an accident', 0.7));
  }
  return conflicts;
}

function causesDiffer(a: Placed<CauseFrame>, b: Placed<CauseFrame>): boolean {
  if (a.frame.cause === b.frame.cause || sameVoice(a.voice, b.voice) || a.frame.context === b.frame.context)
    return false;
  return intersects(a.frame.things, b.frame.things) && intersects(a.frame.context.names, b.frame.context.names);
}

// "Not in a position to declare an emergency" and "in a position to declare an emergency".
function stanceConflicts(article: Article): Conflict[] {
  const stances = placedFrames(article, stancesOf);
  return stances.flatMap((second, j) => {
    const first = stances
      .slice(0, j)
      .find(
        (f) =>
          f.frame.deed === second.frame.deed &&
          f.frame.negated !== second.frame.negated &&
          f.frame.context !== second.frame.context,
      );
    return first ? [pair(first, second, 'whether it is to happen', 0.7)] : [];
  });
}
