import type { Sentence, Token } from '../model/text.ts';

const closing = /^[”’"'»)\]】」』]+$/;
const onlyMarks = /^[\p{P}\p{S}]+$/u;
const fullWidthEnd = /[。！？]/;
/** Words after which a full stop ends no sentence, besides those the tagger knows. */
const abbreviation =
  /^(?:mr|mrs|ms|dr|gov|sen|rep|gen|lt|col|sgt|prof|st|jan|feb|mar|apr|aug|sept?|oct|nov|dec|no|vs|jr|sr|inc|ltd|corp|co|u\.s|u\.n|u\.k|a\.m|p\.m)\.?$/i;

/** Tokens after which a sentence is cut: no writer's sentence is so long, and what is read of one grows with its square. */
const longest = 250;

/**
 * Sentences from the tagger's token boundaries, with its known slips mended: a closing mark alone joins the sentence
 * before it, “Go!” | she said. is one sentence, an abbreviation before a capital ends none, and full-width full stops
 * end a sentence.
 * @param ends for each sentence the index after its last token
 */
export function sentencesFrom(text: string, tokens: readonly Token[], ends: readonly number[]): Sentence[] {
  const bounds: number[] = [];
  for (const end of ends) {
    const from = bounds.at(-1) ?? 0;
    bounds.push(...fullWidthBreaks(tokens, from, end), end);
  }
  const sentences: Sentence[] = [];
  let first = 0;
  for (const [i, end] of bounds.entries()) {
    if (end <= first) continue;
    const next = tokens[end];
    if (next && i < bounds.length - 1 && joins(text, tokens, end, bounds[i + 1]!)) continue;
    for (; first < end; first = Math.min(end, first + longest)) {
      const last = Math.min(end, first + longest);
      sentences.push({
        index: sentences.length,
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
        firstToken: first,
        lastToken: last,
      });
    }
  }
  return sentences;
}

// Must the sentence that would end before tokens[at] go on?
function joins(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const previous = tokens[at - 1]!;
  const next = tokens[at]!;
  if (tokens.slice(at, end).every((t) => onlyMarks.test(t.text)) && /[\p{P}\p{S}]$/u.test(previous.text))
    return next.start - previous.end <= 1;
  if (closing.test(previous.text) && /^[\p{Ll}]/u.test(next.text)) return true;
  if (/^[,;:–—-]/.test(next.text)) return true;
  const word = previous.text === '.' ? tokens[at - 2] : previous;
  if (word && abbreviation.test(word.text) && !/\n/.test(text.slice(previous.end, next.start))) {
    return /^(?:mr|mrs|ms|dr|gov|sen|rep|gen|lt|col|sgt|prof)\.?$/i.test(word.text) || /^[\p{Ll}\d]/u.test(next.text);
  }
  return false;
}

function* fullWidthBreaks(tokens: readonly Token[], from: number, to: number): Iterable<number> {
  for (let i = from; i < to - 1; i++) {
    const t = tokens[i]!;
    if (fullWidthEnd.test(t.text[t.text.length - 1]!) && !closing.test(tokens[i + 1]!.text)) yield i + 1;
  }
}
