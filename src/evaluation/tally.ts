import type { Judgement } from './judgement.ts';
import { METRICS } from './metrics.ts';

/** How often each verdict was given; `precision` and `recall` are sums over the shared ones. */
export interface Counts {
  readonly right: number;
  readonly missed: number;
  readonly invented: number;
  readonly wrong: number;
  readonly shared: number;
  readonly precision: number;
  readonly recall: number;
}

/** Counts by metric key. */
export type Tally = ReadonlyMap<string, Counts>;

const NOTHING: Counts = { right: 0, missed: 0, invented: 0, wrong: 0, shared: 0, precision: 0, recall: 0 };

export function countsOf(tally: Tally, metric: string): Counts {
  return tally.get(metric) ?? NOTHING;
}

export function tallyJudgements(judgements: readonly Judgement[]): Tally {
  const tally = new Map<string, Counts>();
  for (const { metric, verdict, precision = 0, recall = 0 } of judgements) {
    tally.set(metric, addCounts(countsOf(tally, metric), { ...NOTHING, [verdict]: 1, precision, recall }));
  }
  return tally;
}

/** Figures over several articles come from their sums: an article weighs what it holds. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return new Map(
    METRICS.map(({ key }) => [key, tallies.map((tally) => countsOf(tally, key)).reduce(addCounts, NOTHING)]),
  );
}

function addCounts(a: Counts, b: Counts): Counts {
  return {
    right: a.right + b.right,
    missed: a.missed + b.missed,
    invented: a.invented + b.invented,
    wrong: a.wrong + b.wrong,
    shared: a.shared + b.shared,
    precision: a.precision + b.precision,
    recall: a.recall + b.recall,
  };
}
