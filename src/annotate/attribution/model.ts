import weightsFile from '../../lexicon/attribution-weights.json';

/** Names of the learned parts: does this word attribute, what is its source, what is its content, is the sentence free. */
export type ModelPart = 'cue' | 'source' | 'content' | 'sentence';

/** For each weight, in hundredths, the features that have it, parted by “|”: a third smaller than one by one. */
export type Weights = Readonly<Record<ModelPart, Readonly<Record<string, string>>>>;

/** Receives each feature that holds. */
export type Emit = (feature: string) => void;

const learned = {} as Record<ModelPart, Map<string, number>>;

/** Replaces the weights, so that a training can be tried out. */
export function useWeights(weights: Weights): void {
  for (const part of ['cue', 'source', 'content', 'sentence'] as const) {
    const own = new Map<string, number>();
    for (const [weight, features] of Object.entries(weights[part]))
      for (const feature of features.split('|')) own.set(feature, Number(weight));
    learned[part] = own;
  }
}
useWeights(weightsFile as unknown as Weights);

/** Sum of the weights of the features that hold (log odds, or a score to be compared among candidates). */
export function score(part: ModelPart, features: (emit: Emit) => void): number {
  const weights = learned[part];
  let sum = 0;
  features((feature) => {
    sum += weights.get(feature) ?? 0;
  });
  return sum / 100;
}

/** Chance from log odds. */
export const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
