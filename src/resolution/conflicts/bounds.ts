/** What a count's words allow; null where that side is open. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** "More than 140" and 143 can both hold, 58 and 61 cannot. */
export function canBothHold(a: Bounds, b: Bounds): boolean {
  return (a.min ?? 0) <= (b.max ?? Number.POSITIVE_INFINITY) && (b.min ?? 0) <= (a.max ?? Number.POSITIVE_INFINITY);
}
