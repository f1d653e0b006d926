import type { Qualifier } from '../../../model/vocabulary.ts';

export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** What the words leave open: 140多国 is 141 and more, 近200 is 199 at most. Money is no count: more than 5 million may be a cent more. */
export function boundsOf(value: number, qualifier: Qualifier, isCount: boolean): Bounds {
  const step = isCount ? 1 : 0;
  if (qualifier === 'exact') return { min: value, max: value };
  if (qualifier === 'more_than') return { min: value + step, max: null };
  if (qualifier === 'at_least') return { min: value, max: null };
  if (qualifier === 'less_than') return { min: null, max: value - step };
  return { min: null, max: null };
}
