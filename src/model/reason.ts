import { WEIGHTS } from './link-feature.ts';
import { sumOfWeights } from './weighed.ts';

/** What makes an event or article worth showing beside another, besides what links two reports. */
const RELATED_WEIGHTS = {
  SAME_FAMILY: 0.2,
  PLAN_AND_OUTCOME: 0.6,
  SAME_MAIN_EVENT: 1,
  SAME_EVENT: 0.3,
  SHARED_OBJECT: 0.1,
} as const;

export const REASON_WEIGHTS = { ...WEIGHTS, ...RELATED_WEIGHTS };

export type ReasonCode = keyof typeof REASON_WEIGHTS;
export const REASON_CODES = Object.keys(REASON_WEIGHTS) as readonly ReasonCode[];

/** One thing that speaks for or against, and what it is about: an id, a date, a name, a count; null where the code says it all. */
export interface Reason {
  readonly code: ReasonCode;
  readonly about: string | null;
}

export function scoreOfReasons(reasons: readonly Reason[]): number {
  return sumOfWeights(reasons, REASON_WEIGHTS);
}
