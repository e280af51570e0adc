import weightsFile from '../../lexicon/attribution-weights.json';
import { FeatureTable, type Piece } from './feature-table.ts';

/** Names of the learned parts: does this word attribute, what is its source, what is its content, is the sentence free. */
export type ModelPart = 'cue' | 'source' | 'content' | 'sentence';

/** For each weight, in hundredths, the features that have it, parted by “|”: a third smaller than one by one. */
export type Weights = Readonly<Record<ModelPart, Readonly<Record<string, string>>>>;

/** Receives each feature that holds, as the pieces that its name is joined from (it is never joined for a look-up). */
export type Emit = (a: Piece, b?: Piece, c?: Piece, d?: Piece, e?: Piece, f?: Piece) => void;

const learned = {} as Record<ModelPart, FeatureTable>;

/** Replaces the weights, so that a training can be tried out. */
export function useWeights(weights: Weights): void {
  for (const part of ['cue', 'source', 'content', 'sentence'] as const) learned[part] = new FeatureTable(weights[part]);
}
useWeights(weightsFile as unknown as Weights);

let table = learned.cue;
let sum = 0;
const add: Emit = (a, b, c, d, e, f) => {
  sum += table.weight(a, b, c, d, e, f);
};

/** Sum of the weights of the features that hold (log odds, or a score to be compared among candidates). */
export function score(part: ModelPart, features: (emit: Emit) => void): number {
  table = learned[part];
  sum = 0;
  features(add);
  return sum / 100;
}

/** Chance from log odds. */
export const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
