import { type Days, gap } from '../linking/date-window.ts';

/** Null where one of them is unknown. */
export function daysBetween(a: Days | null, b: Days | null): number | null {
  return a === null || b === null ? null : gap(a, b);
}
