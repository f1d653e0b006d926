import type { EventType, Modality, RelationType, Role } from './vocabulary.ts';

/** What a role in an event says as a relation: to the event's object, or to the event itself. */
export interface RoleRelation {
  readonly role: Role;
  readonly types: readonly EventType[];
  readonly relation: RelationType;
  readonly target: 'OBJECT' | 'EVENT';
}

/** Relations that a role already says come from reports by this table; articles state the others as claims. */
export const ROLE_RELATIONS: readonly RoleRelation[] = [
  { role: 'adopter', types: ['ADOPTION', 'VOTE'], relation: 'ADOPTED', target: 'OBJECT' },
  { role: 'proposer', types: ['ADOPTION', 'PROPOSAL', 'VOTE'], relation: 'PROPOSED', target: 'OBJECT' },
  { role: 'cosponsor', types: ['ADOPTION', 'PROPOSAL', 'VOTE'], relation: 'COSPONSORED', target: 'OBJECT' },
  { role: 'signatory', types: ['SIGNING'], relation: 'SIGNED', target: 'OBJECT' },
  { role: 'publisher', types: ['PUBLICATION'], relation: 'PUBLISHED', target: 'OBJECT' },
  { role: 'founder', types: ['ESTABLISHMENT'], relation: 'ESTABLISHED', target: 'OBJECT' },
  { role: 'host', types: ['MEETING'], relation: 'HOSTED', target: 'EVENT' },
  { role: 'chair', types: ['MEETING'], relation: 'CHAIRED', target: 'EVENT' },
  { role: 'attendee', types: ['MEETING'], relation: 'ATTENDED', target: 'EVENT' },
  { role: 'speaker', types: ['MEETING'], relation: 'SPOKE_AT', target: 'EVENT' },
];

/** The relations that a role in a report says; "did not sign" is a fact of its own, never a signature. */
export function relationsOfRole(
  role: Role,
  report: { readonly type: EventType; readonly modality: Modality },
): { readonly type: RelationType; readonly modality: Modality; readonly target: RoleRelation['target'] }[] {
  return ROLE_RELATIONS.filter((entry) => entry.role === role && entry.types.includes(report.type)).map(
    ({ relation, target }) =>
      relation === 'SIGNED' && report.modality === 'NEGATED'
        ? { type: 'DID_NOT_SIGN', modality: 'ACTUAL', target }
        : { type: relation, modality: report.modality, target },
  );
}
