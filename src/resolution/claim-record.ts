import type { Modality, RelationType } from '../model/vocabulary.ts';
import { isEntityId } from './entity-type.ts';
import type { Assertion } from './role-relations.ts';
import { edgeKey } from './typed-edges.ts';

/** A stored claim as derivation sees it; its ends are entities, or reports of its own article. */
export interface ClaimRecord {
  readonly id: string;
  readonly articleId: string;
  readonly publisher: string | null;
  readonly articleDate: string | null;
  readonly type: RelationType;
  readonly modality: Modality;
  readonly label: string | null;
  readonly from: string;
  readonly to: string;
}

/** Claims with one key make one edge; null where an end is a report, whose event has yet to be derived. */
export function claimKey(claim: Pick<ClaimRecord, 'from' | 'type' | 'to' | 'modality'>): string | null {
  return isEntityId(claim.from) && isEntityId(claim.to) ? edgeKey(claim) : null;
}

/** A claim as an assertion; a report it speaks of stands for its event. Edges start at entities: a claim from a report makes none. */
export function claimAssertions(claim: ClaimRecord, eventOf: ReadonlyMap<string, string>): Assertion[] {
  const to = isEntityId(claim.to) ? claim.to : eventOf.get(claim.to);
  if (to === undefined || !isEntityId(claim.from)) return [];
  const { from, type, modality, label, articleId, publisher, articleDate } = claim;
  return [{ from, type, to, modality, label, articleId, publisher, articleDate }];
}
