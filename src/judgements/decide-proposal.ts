import type { EventType, ProposalKind } from '../model/vocabulary.ts';
import type { Decision } from './decision.ts';

/** What a decision about two events or entities is made from. */
export interface Undecided {
  readonly kind: ProposalKind;
  /** Of entities: ids, the one that both shall have first. */
  readonly ids: readonly string[];
  /** Of events: the reports that were compared. */
  readonly reports: readonly { readonly articleId: string; readonly anchor: string; readonly type: EventType }[];
}

/** @param when ISO day */
export function decide(
  { kind, ids, reports }: Undecided,
  accepted: boolean,
  said: { readonly who: string; readonly when: string; readonly why: string },
): Decision {
  if (kind === 'SAME_ENTITY')
    return { ...said, ...(accepted ? { same_entity: [...ids] } : { different_entities: [...ids] }) };
  const anchors = reports.map(({ articleId, anchor, type }) => ({ article: articleId, quote: anchor, type }));
  return { ...said, ...(accepted ? { same: anchors } : { different: anchors }) };
}
