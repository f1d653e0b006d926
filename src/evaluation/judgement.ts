import type { Span } from '../model/span.ts';

/**
 * One thing that was compared. `right` is found and gold, `missed` gold only, `invented` predicted only, `wrong` a value that differs
 * where both have the item; `shared` is a degree between 0 and 1.
 */
export interface Judgement {
  /** Key of a metric: see `METRICS`. */
  readonly metric: string;
  readonly verdict: 'right' | 'missed' | 'invented' | 'wrong' | 'shared';
  readonly precision?: number;
  readonly recall?: number;
  /** For a reader of the mistakes; the metrics that say the same in another way leave it out. */
  readonly remark?: Remark;
}

export interface Remark {
  readonly what: string;
  /** Where in the raw file, or null where the fault has no place of its own. */
  readonly at: Span | null;
}
