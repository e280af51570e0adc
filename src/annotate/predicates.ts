import { neutralPhrases } from '../lexicon/dispute.ts';
import { emphatic, judgingNouns, judgingVerbs, plainAdjectives } from '../lexicon/predicates.ts';
import { type Paragraph, paragraphLayer } from '../model/article.ts';
import { overlaps } from '../model/span.ts';
import type { Token } from '../model/text.ts';
import { sentencesOf, tokensIn } from '../text/tokens.ts';
import { quotationAt, quotationsIn } from './quotations.ts';

/**
 * How far each sentence judges by its grammar, 0 to 1: what something "is" (any adjective but a plain one, a noun that
 * judges), a verb that judges, an adverb that presses the point. Words in quotation marks are left out.
 */
export const judgement = paragraphLayer('judgement', (paragraph: Paragraph): readonly number[] => {
  const quotations = paragraph.get(quotationsIn);
  const neutral = [...paragraph.text.matchAll(neutralWords)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  return sentencesOf(paragraph).map((s) =>
    weigh(
      tokensIn(paragraph, s).filter((t) => !quotationAt(quotations, t.start) && !neutral.some((n) => overlaps(n, t))),
    ),
  );
});

const neutralWords = new RegExp(neutralPhrases.source, 'gi');

function weigh(tokens: readonly Token[]): number {
  let weight = 0;
  for (const [i, t] of tokens.entries()) {
    if (isLink(tokens, i)) weight = Math.max(weight, predicate(tokens, i + 1));
    else if (t.pos === 'VERB' && judgingVerbs.has(t.lemma) && isMain(tokens, i)) weight = Math.max(weight, 1);
    else if (t.pos === 'ADV' && emphatic.has(t.lower)) weight += 0.5;
  }
  return Math.min(1, weight);
}

// "is", "has been", "remains", "became"; no auxiliary of another verb.
const isLink = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i]!;
  return (t.pos === 'AUX' && t.lemma === 'be') || /^(?:remain(?:s|ed)?|becomes?|became|proved?s?)$/.test(t.lower);
};

/** Words that a predicate may hold before it judges. */
const reach = 6;

function predicate(tokens: readonly Token[], from: number): number {
  let i = from;
  while (
    i < tokens.length &&
    (tokens[i]!.pos === 'ADV' || /^(?:not|n't|n’t|so|too|very|no|more|most|less|least)$/.test(tokens[i]!.lower))
  )
    i++;
  const t = tokens[i];
  if (!t) return 0;
  const next = tokens[i + 1];
  if (t.pos === 'ADJ' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? ''))
    return plainAdjectives.has(t.lower) ||
      /^\p{Lu}/u.test(t.text) ||
      /-?(?:based|old|made|related|born|owned|run|led|long|wide|high|deep)$/.test(t.lower) ||
      /^\d/.test(t.text)
      ? 0
      : 1;
  // "a complete disappointment", "the backbone of": the head of the phrase.
  let head: Token | undefined;
  for (let k = i; k < Math.min(tokens.length, i + reach); k++) {
    const w = tokens[k]!;
    if (w.pos === 'NOUN') head = w;
    else if (head || !/^(?:DET|ADJ|ADV|PRON|NUM|PROPN)$/.test(w.pos)) break;
  }
  return head && judgingNouns.has(head.lemma) ? 1 : 0;
}

// A finite verb or one after an auxiliary; not "to ignore", "who ignored", "the most persecuted groups".
const isMain = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower !== 'to' &&
  !tokens[i]!.lower.endsWith('ing') &&
  !/^(?:who|which|that|whose)$/.test(tokens[i - 1]?.lower ?? '') &&
  !(/^(?:ADV|DET|ADJ|ADP)$/.test(tokens[i - 1]?.pos ?? '') && tokens[i + 1]?.pos === 'NOUN');
