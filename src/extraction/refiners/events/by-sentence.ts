import { groupBy } from '../../../model/group-by.ts';
import type { Draft } from '../../events/draft.ts';

/** Drafts by the index of the sentence that tells them best. */
export function bySentence(drafts: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  return groupBy(drafts, ({ frame }) => frame.sentence.index);
}

/** Somebody takes part in both. */
export function sharesActor(a: Draft, b: Draft): boolean {
  return a.participants.some(({ name }) => b.participants.some((other) => other.name.entity.id === name.entity.id));
}
