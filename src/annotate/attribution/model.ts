import weightsFile from '../../lexicon/attribution-weights.json';

/** Names of the learned parts: does this word attribute, what is its source, what is its content, is the sentence free. */
export type ModelPart = 'cue' | 'source' | 'content' | 'sentence';

/** Weight by feature, in hundredths. */
export type Weights = Readonly<Record<ModelPart, Readonly<Record<string, number>>>>;

/** Receives each feature that holds. */
export type Emit = (feature: string) => void;

const learned = {} as Record<ModelPart, Map<string, number>>;

/** Replaces the weights; the training script starts from empty ones. */
export function useWeights(weights: Weights): void {
  for (const part of ['cue', 'source', 'content', 'sentence'] as const)
    learned[part] = new Map(Object.entries(weights[part]));
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
