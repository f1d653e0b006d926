import type { Principals } from './actors.ts';
import { blockingKeys } from './blocking-keys.ts';
import { type Comparison, compareReports } from './compare-reports.ts';
import { LINKED, NEAR_MISS, TELLING } from './feature.ts';
import type { Signature } from './signature.ts';

export interface Pair {
  readonly a: Signature;
  readonly b: Signature;
  readonly comparison: Comparison;
}

/** Pairs that share a blocking key and have something to do with each other, each once. */
export function connectedPairs(signatures: readonly Signature[], principals: Principals): Pair[] {
  const byKey = new Map<string, Signature[]>();
  const compared = new Set<string>();
  const pairs: Pair[] = [];
  for (const [index, b] of signatures.entries()) {
    for (const key of blockingKeys(b.report, principals)) {
      const others = byKey.get(key) ?? [];
      for (const a of others) {
        const pair = `${index}|${a.key}`;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const comparison = compareReports(a.report, b.report, principals);
        if (comparison !== null && isConnected(comparison)) pairs.push({ a, b, comparison });
      }
      others.push(b);
      byKey.set(key, others);
    }
  }
  return pairs;
}

/** Whether what becomes of one report depends on the other: one event, a plan and its outcome, a denial, or a case for a person. */
export function isConnected(comparison: Comparison): boolean {
  return !comparison.excluded && (comparison.score >= LINKED || isNearMiss(comparison));
}

/** Short of a link, yet with something rare in common. */
function isNearMiss({ score, excluded, reasons }: Comparison): boolean {
  return !excluded && score >= NEAR_MISS && score < LINKED && reasons.some(({ code }) => TELLING.has(code));
}
