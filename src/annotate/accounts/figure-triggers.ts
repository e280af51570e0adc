import {
  deedRoot,
  type FigureClass,
  figureNouns,
  figurePhrases,
  figureStates,
  figureVerbs,
} from '../../lexicon/events.ts';
import type { Token } from '../../model/text.ts';

/** The word that tells what happened to the people counted, and where it stands among the tokens. */
export interface Trigger {
  readonly event: FigureClass;
  readonly index: number;
}

// "killing at least 20 people", "left 30 dead" is after; "injured more than 300"
export function triggerBefore(tokens: readonly Token[], from: number, at: number): Trigger | undefined {
  const caused = causedBefore(tokens, from, at);
  if (caused) return caused;
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    const t = tokens[i]!;
    const event =
      t.pos === 'VERB' || /ing$/.test(t.lower)
        ? (figureVerbs.get(t.lemma) ?? figureVerbs.get(t.lower.replace(/(?:ing|ed)$/, '')))
        : undefined;
    if (event && !transitive.has(event)) return undefined;
    // "were injured and 20 …": the passive belongs to what stands before it.
    if (event && /^(?:was|were|been|be|being|is|are)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
    if (event) return { event, index: i };
    const phrase = phraseAt(tokens, i - 1);
    if (phrase && phrase.index === i && phrase.event === 'attended') return { event: phrase.event, index: i - 1 };
    if (!/^(?:ADV|ADJ|DET|ADP|NUM)$/.test(t.pos) || /^(?:by|in|at|after|of|to|with|for|from|on)$/.test(t.lower))
      return undefined;
  }
  return undefined;
}

// "caused the death of 14 people", "led to the injury of at least 9"
function causedBefore(tokens: readonly Token[], from: number, at: number): Trigger | undefined {
  for (let i = at - 2; i >= Math.max(from + 1, at - 5); i--) {
    if (tokens[i + 1]!.lower !== 'of') continue;
    const event = /^deaths?$/.test(tokens[i]!.lower) ? 'killed' : /^injur(?:y|ies)$/.test(tokens[i]!.lower) && 'injured';
    const causes = tokens.slice(Math.max(from, i - 4), i).some((t) => /^(?:cause|lead|result)$/.test(t.lemma));
    return event && causes ? { event, index: i } : undefined;
  }
  return undefined;
} // biome-ignore format: one reading a line

const transitive: ReadonlySet<FigureClass> = new Set([
  'killed',
  'injured',
  'captured',
  'arrested',
  'displaced',
  'infected',
  'rescued',
  'questioned',
  'attended',
]);

// "157 people have been killed", "34 troops have been diagnosed", "11 service members were, in fact, hurt"
export function triggerAfter(tokens: readonly Token[], past: number, to: number): Trigger | undefined {
  let content = 0;
  for (let i = past; i < Math.min(to, past + 9); i++) {
    const t = tokens[i]!;
    const phrase = phraseAt(tokens, i);
    if (phrase) return { event: phrase.event, index: phrase.index };
    const event =
      figureStates.get(t.lower) ??
      (t.pos === 'VERB' ? (figureVerbs.get(t.lemma) ?? figureVerbs.get(t.lower)) : undefined);
    if (event) {
      // "11 people attended": active for those who act; a noun's verb in the active does it to others.
      if (/ing$/.test(t.lower) && !/^(?:missing|dying|protesting|demonstrating|attending|marching)$/.test(t.lower))
        return undefined;
      const active =
        actsOnOthers.has(event) &&
        t.pos === 'VERB' &&
        !passiveBefore(tokens, past, i) &&
        tokens[i + 1] !== undefined &&
        /^(?:DET|NUM|PROPN|NOUN|ADJ|PRON)$/.test(tokens[i + 1]!.pos);
      return active ? undefined : { event, index: i };
    }
    if (
      /^(?:AUX|ADV|PART)$/.test(t.pos) ||
      /^(?:have|has|had|been|be|were|was|are|is|in|fact|,|reportedly|still|confirmed|left|reported|listed|declared|feared|found|remain|remained|died|who|both|either|also)$/.test(
        t.lower,
      )
    )
      continue;
    if (/^(?:;|:|\.|–|—|\(|\)|but|while|whereas|after|when|because|that)$/.test(t.lower)) return undefined;
    if (++content > 2) return undefined;
  }
  return undefined;
}

const actsOnOthers: ReadonlySet<FigureClass> = new Set([
  'killed',
  'injured',
  'captured',
  'arrested',
  'infected',
  'rescued',
  'questioned',
]);
const passiveBefore = (tokens: readonly Token[], from: number, i: number): boolean =>
  tokens.slice(Math.max(from, i - 5), i).some((t) => /^(?:was|were|been|be|being|is|are|got|get|left)$/.test(t.lower));

function phraseAt(tokens: readonly Token[], i: number): Trigger | undefined {
  const head = tokens[i];
  if (!head) return undefined;
  for (const [event, words] of figurePhrases) {
    if (head.lemma !== words[0] && head.lower !== words[0]) continue;
    if (words.slice(1).every((w, k) => tokens[i + 1 + k]?.lower === w)) return { event, index: i + words.length - 1 };
  }
  return undefined;
}

// "the death toll from the quake was 20", "the number of injured stands at 300"
export function tollBefore(
  tokens: readonly Token[],
  from: number,
  at: number,
): { event: FigureClass; start: number } | undefined {
  for (let i = at - 1; i >= Math.max(from, at - 10); i--) {
    const t = tokens[i]!;
    if (t.lower === 'toll')
      return { event: 'killed', start: tokens[tokens[i - 1]?.lower === 'death' ? i - 1 : i]!.start };
    if (/^(?:number|tally|figure|total)$/.test(t.lower)) {
      for (const after of tokens.slice(i + 1, i + 5)) {
        const event = figureNouns.get(after.lemma) ?? figureStates.get(after.lower) ?? figureVerbs.get(after.lemma);
        if (event) return { event, start: t.start };
      }
    }
    if (/^[;:.]$/.test(t.text) || /^(?:which|while|and|but)$/.test(t.lower)) return undefined;
  }
  return undefined;
}

/** Index of the first token that ends behind the offset. */
export const indexOf = (tokens: readonly Token[], offset: number): number => {
  const i = tokens.findIndex((t) => t.end > offset);
  return i < 0 ? tokens.length : i;
};

/** The verb done to or by what is counted, by its root: before the figure within its clause, else right behind its noun. */
export function deedAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  past: number,
): string | undefined {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    const t = tokens[i]!;
    if (isDeed(t)) return deedRoot(t.lemma);
    if (/^[,;:–—]$/.test(t.text) || /^(?:and|but|that|which|with|of|for|from|in|to)$/.test(t.lower)) break;
  }
  for (let i = past; i < Math.min(to, past + 6); i++) {
    const t = tokens[i]!;
    if (isDeed(t)) return deedRoot(t.lemma);
    if (/^[,;:–—]$/.test(t.text) || /^(?:and|but|which|while)$/.test(t.lower)) break;
  }
  return undefined;
}

const isDeed = (t: Token): boolean =>
  t.pos === 'VERB' &&
  !/^(?:be|have|do|say|tell|report|claim|include|involve|remain|go|come|make|take|get|need|want)$/.test(t.lemma);
