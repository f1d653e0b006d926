import { compareText } from '../model/compare-text.ts';

/** The most frequent value; among equals the least. Null for nothing to choose from. */
export function mostFrequent(values: readonly (string | null)[]): string | null {
  return mostVoted(values.map((value) => ({ value, votes: 1 })));
}

/** The value with the most votes; among equals the least. Null for nothing to choose from. */
export function mostVoted(
  ballots: readonly { readonly value: string | null; readonly votes: number }[],
): string | null {
  const counts = new Map<string, number>();
  for (const { value, votes } of ballots) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + votes);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return ranked[0]?.[0] ?? null;
}

export function distinctSorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compareText);
}
