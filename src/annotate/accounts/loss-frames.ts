import { equipmentOf } from '../../lexicon/events.ts';
import { nationsIn } from '../../lexicon/nations.ts';
import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import { quantitiesOf } from '../quantities.ts';
import { contextsOf, type SentenceContext } from './context.ts';

/** A count of aircraft, tanks or ships lost, with the country that lost them. Offsets from the paragraph's start. */
export interface LossFrame extends Span {
  /** Country code of the owner. */
  readonly owner: string;
  readonly category: string;
  /** The type, where it is given: “f16”. */
  readonly type?: string;
  /** 0 for “no F-16 was hit”, “did not lose any”. */
  readonly count: number;
  /** The count as written, to be replaced. */
  readonly digits?: Span;
  readonly context: SentenceContext;
}

/** The losses that a paragraph tells of. */
export const lossesOf = (paragraph: Paragraph): readonly LossFrame[] => paragraph.get(layer);

const layer = paragraphLayer('losses', (paragraph): readonly LossFrame[] =>
  contextsOf(paragraph).flatMap((context) => (lossVerb.test(context.text) ? lossesIn(paragraph, context) : [])),
);

const lossVerb =
  /\b(?:shot down|shooting down|shoot down|downed|destroy(?:ed|ing)?|lost|lose|hit|missing|crashed|sunk|sank|knocked out)\b/i;

interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly past: number;
  readonly category: string;
  readonly type?: string;
  readonly owner?: string;
  readonly count: number;
  readonly digits?: Span;
}

function lossesIn(paragraph: Paragraph, context: SentenceContext): LossFrame[] {
  const { tokens } = context;
  const phrases = phrasesIn(paragraph, context);
  const frames: LossFrame[] = [];
  for (const [k, phrase] of phrases.entries()) {
    const verb = verbFor(paragraph.text, tokens, phrases, k);
    const owner =
      phrase.owner ??
      (verb?.subjectLost || hasIts(tokens, phrase)
        ? subjectNation(paragraph.text, context, phrase.start)
        : otherNation(paragraph.text, context, phrase.start));
    if (!verb || !owner) continue;
    frames.push({
      start: Math.min(phrase.start, verb.start),
      end: Math.max(phrase.end, verb.end),
      owner,
      category: phrase.category,
      ...(phrase.type && { type: phrase.type }),
      ...(phrase.digits && { digits: phrase.digits }),
      count: verb.none ? 0 : phrase.count,
      context,
    });
  }
  return frames;
}

// "two Indian jets", "a Pakistani F-16", "one of its MiG-21 fighters", "No Pakistani F16", "Islamabad’s F-16s"
function phrasesIn(paragraph: Paragraph, { tokens }: SentenceContext): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const category = equipmentOf(tokens[i]!.lower);
    if (!category || (tokens[i + 1] && equipmentOf(tokens[i + 1]!.lower))) continue;
    let first = i;
    while (first > 0 && i - first < 7 && partOfPhrase(tokens[first - 1]!)) first--;
    const run = tokens.slice(first, i + 1);
    const words = paragraph.text.slice(run[0]!.start, run.at(-1)!.end);
    const quantity = quantitiesOf(paragraph).find(
      (q) => q.digits.start >= run[0]!.start && q.digits.end <= tokens[i]!.start,
    );
    const none = /^(?:no|none|any)$/.test(run[0]!.lower);
    const article = /^an?$/.test(run[0]!.lower);
    const type = run.find((t) => /\d/.test(t.text) && equipmentOf(t.lower))?.lower.replace(/[-s]/g, '');
    const owner = nationsIn(words)[0];
    phrases.push({
      start: quantity?.start ?? run[0]!.start,
      end: tokens[i]!.end,
      first,
      past: i + 1,
      category,
      ...(type && { type }),
      ...(owner && { owner }),
      ...(quantity && { digits: quantity.digits }),
      count: none ? 0 : quantity ? quantity.minimum : article ? 1 : Number.NaN,
    });
  }
  return phrases;
}

const partOfPhrase = (t: Token): boolean =>
  /^(?:ADJ|PROPN|NUM|NOUN)$/.test(t.pos)
    ? !/^(?:day|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(t.lower)
    : /^(?:no|none|any|an?|of|its|their|only|['’]s|the|other|single)$/.test(t.lower);

const hasIts = (tokens: readonly Token[], p: Phrase): boolean =>
  tokens.slice(p.first, p.past).some((t) => /^(?:its|their)$/.test(t.lower));

type LossVerb = Span & { readonly none: boolean; readonly subjectLost: boolean };

function verbFor(text: string, tokens: readonly Token[], phrases: readonly Phrase[], k: number): LossVerb | undefined {
  const p = phrases[k]!;
  const after = text.slice(p.end, p.end + 70);
  const before = text.slice(Math.max(tokens[0]!.start, p.start - 40), p.start);
  const none = Number.isFinite(p.count) && p.count === 0;
  // Active with the thing behind it: "shot down two jets", "did not lose any warplanes".
  const active =
    /\b(?:shot down|shooting down|downed|destroyed|destroying|(?:did|does|had|has)\s(?:not|n['’]t)\s(?:lose|lost)|lost|lose)\s(?:only\s)?$/i.exec(
      before,
    );
  if (active) {
    const lost = /\blos[et]/i.test(active[0]);
    return {
      start: p.start - before.length + active.index,
      end: p.end,
      none: none || /\bnot\b|n['’]t/i.test(active[0]),
      subjectLost: lost,
    };
  }
  // "counted Islamabad’s F-16s and found none missing"
  const found = /^\s(?:and|but)\s(?<what>found\s(?:none|no\s\w+)\s(?:was\s|were\s)?missing)/i.exec(after);
  if (found) {
    const start = p.end + found[0].length - found.groups!.what!.length;
    return { start: Math.max(start, p.start), end: p.end + found[0].length, none: true, subjectLost: false };
  }
  // A coordination shares the verb of its last part.
  const next = phrases[k + 1];
  if (next && /^\s(?:and|,)\s/.test(text.slice(p.end, p.end + 6)) && next.start - p.end <= 6) {
    const shared = verbFor(text, tokens, phrases, k + 1);
    if (shared) return { start: p.start, end: p.end, none, subjectLost: false };
  }
  // Passive: "was hit", "and a Pakistani F-16 were shot down", "crossed the line they were shot down"
  const passive =
    /^[^.;]{0,34}?\b(?:was|were|been|being|they were|it was)\s(?:also\s)?(?:shot down|hit|downed|destroyed|lost|sunk)\b|^\s(?:had\s)?(?:crashed)\b/i.exec(
      after,
    );
  if (passive) return { start: p.start, end: p.end + passive[0].length, none, subjectLost: false };
  return undefined;
}

// "India maintained that Pakistan shot down only one MiG-21": of two countries, the one that did not shoot.
function otherNation(text: string, { sentence, nations }: SentenceContext, before: number): string | undefined {
  const shooter = nationsIn(text.slice(sentence.start, before)).at(-1);
  return nations.length === 2 && shooter ? nations.find((n) => n !== shooter) : undefined;
}

// The country before the thing in its sentence: "India claims one of its …", "Pakistan … did not lose any warplanes".
function subjectNation(text: string, { sentence }: SentenceContext, before: number): string | undefined {
  return nationsIn(text.slice(sentence.start, before))[0];
}
