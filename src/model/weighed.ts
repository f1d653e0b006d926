/** What is decided by weighted features: those that speak for it, those against, and the sum of the weights of both. */
export interface Weighed<F> {
  readonly score: number;
  readonly reasons: readonly F[];
  readonly against: readonly F[];
}

type Weights<Code extends string> = Readonly<Record<Code, number>>;
type Coded<Code extends string> = { readonly code: Code };

/** The sum of the weights, which have two decimals at most. */
export function sumOfWeights<Code extends string>(features: readonly Coded<Code>[], weights: Weights<Code>): number {
  return Math.round(features.reduce((sum, { code }) => sum + weights[code], 0) * 100) / 100;
}

export function weigh<Code extends string, F extends Coded<Code>>(
  features: readonly F[],
  weights: Weights<Code>,
): Weighed<F> {
  return {
    score: sumOfWeights(features, weights),
    reasons: features.filter(({ code }) => weights[code] > 0),
    against: features.filter(({ code }) => weights[code] < 0),
  };
}
