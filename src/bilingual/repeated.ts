import type { Alignment, TargetSentence } from './alignment.ts';

/** A source sentence that occurs twice and was translated in two ways. */
export interface RepeatedSource {
  readonly words: string;
  readonly first: TargetSentence;
  readonly second: TargetSentence;
}

/** Letters from which a sentence counts: headings such as "Advertisement" may differ. */
const shortest = 12;

/** Source sentences with two translations. */
export function repeatedSources({ pairs }: Alignment): RepeatedSource[] {
  const seen = new Map<string, TargetSentence>();
  const found: RepeatedSource[] = [];
  for (const { source, target } of pairs) {
    const [words, second] = [source[0]?.text.trim(), target[0]];
    if (source.length !== 1 || target.length !== 1 || !words || !second || words.length < shortest) continue;
    const first = seen.get(words);
    if (!first) seen.set(words, second);
    else if (same(first.text) !== same(second.text)) found.push({ words, first, second });
  }
  return found;
}

const same = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
