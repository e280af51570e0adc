import type { AlignedPair, Alignment, ReadSourceSentence, TargetSentence } from './alignment.ts';
import { usualRatio } from './alignment.ts';

/** Sentences of the source, one after the other, that nothing in the article translates. */
export interface MissingPassage {
  readonly sentences: readonly ReadSourceSentence[];
  /** The sentence of the article after which they belong; undefined at its very beginning. */
  readonly after?: TargetSentence;
}

/** Letters of English that the translation of a sentence has at least, for its absence to matter. */
const shortest = 25;
// Credits and copyright lines are left out on purpose.
const credit =
  /责任编辑|編集部|記者[:：]|记者[:：]|编辑[:：]|摄影|图[/／]|^[（(][^）)]{0,40}[）)]$|Фото[:：]|Copyright|©|https?:|^\s*\(?dpa|Foto[:：]|Редактор/iu;

/** Runs of source sentences without counterpart. */
export function missingPassages({ pairs, language }: Alignment): MissingPassage[] {
  const found: { sentences: ReadSourceSentence[]; after?: TargetSentence }[] = [];
  const ratio = usualRatio[language];
  let after: TargetSentence | undefined;
  let open: { sentences: ReadSourceSentence[]; after?: TargetSentence } | undefined;
  for (const pair of pairs) {
    if (pair.target.length) {
      open = undefined;
      after = pair.target.at(-1);
      const dropped = droppedFrom(pair, ratio);
      if (dropped) found.push({ sentences: [dropped], after: after! });
      continue;
    }
    const sentences = pair.source.filter((s) => weight(s) * ratio >= shortest && !credit.test(s.text));
    if (!sentences.length) continue;
    if (open) open.sentences.push(...sentences);
    else found.push((open = { sentences: [...sentences], ...(after && { after }) }));
  }
  return found;
}

const weight = ({ text }: { readonly text: string }): number => text.replace(/[\s\p{P}]/gu, '').length;

// Two sentences aligned with one that has the length of only one of them: the other was dropped.
function droppedFrom({ source, target }: AlignedPair, ratio: number): ReadSourceSentence | undefined {
  if (source.length < 2) return undefined;
  const total = source.reduce((a, s) => a + weight(s), 0) * ratio;
  const actual = target.reduce((a, t) => a + weight(t), 0);
  if (actual > total * 0.7) return undefined;
  const fits = source
    .map((s) => ({ s, off: Math.abs(total - weight(s) * ratio - actual) }))
    .sort((a, b) => a.off - b.off)[0]!;
  return weight(fits.s) * ratio >= shortest * 1.5 && fits.off < total * 0.25 && !credit.test(fits.s.text)
    ? fits.s
    : undefined;
}
