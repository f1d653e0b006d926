import type { Draft } from '../../events/draft.ts';

/** Drafts by the index of the sentence that tells them best. */
export function bySentence(drafts: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  return groupBy(drafts, ({ frame }) => frame.sentence.index);
}

/** Items in their order, by key. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Somebody takes part in both. */
export function sharesActor(a: Draft, b: Draft): boolean {
  return a.participants.some(({ name }) => b.participants.some((other) => other.name.entity.id === name.entity.id));
}
