import { contains } from '../../../model/span.ts';
import type { EventType } from '../../../model/vocabulary.ts';
import type { Draft } from '../../events/draft.ts';
import type { DraftRefiner } from './refiner.ts';

const DECIDED: ReadonlySet<EventType> = new Set(['ADOPTION', 'VOTE', 'OTHER']);

/** Word lists that say how it was decided; the first that has a word in the sentence says it. "Without a vote" is no vote. */
const METHODS = ['consensus', 'vote'] as const;

/** How a body decided, where the sentence says so: 以协商一致方式通过, adopted without a vote, 投票通过. */
export const readMethod: DraftRefiner = (drafts) =>
  drafts.map(
    (draft): Draft =>
      DECIDED.has(draft.type) && draft.method === null ? { ...draft, method: methodOf(draft) } : draft,
  );

function methodOf({ frame, clause, quantities }: Draft): string | null {
  if (quantities.some(({ role }) => role === 'VOTES_FOR' || role === 'VOTES_AGAINST')) return 'vote';
  const near = frame.words.filter((word) => contains(clause, word));
  return METHODS.find((method) => near.some(({ word }) => word.lists.has(method))) ?? null;
}
