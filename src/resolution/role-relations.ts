import type { EventType, Modality, RelationType, Role } from '../model/vocabulary.ts';
import type { ReportRecord } from './report-record.ts';

/** What a role in an event says as a relation: to the event's object, or to the event itself. */
interface RoleRelation {
  readonly role: Role;
  readonly types: readonly EventType[];
  readonly relation: RelationType;
  readonly target: 'OBJECT' | 'EVENT';
}

/** Relations that a role already says come from reports by this table; articles state the others as claims. */
const ROLE_RELATIONS: readonly RoleRelation[] = [
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

/** Relation types whose edges to an object come from that object's block of reports. */
export const OBJECT_RELATIONS: readonly RelationType[] = [
  ...new Set(
    ROLE_RELATIONS.filter((entry) => entry.target === 'OBJECT')
      .map((entry) => entry.relation)
      .concat('DID_NOT_SIGN'),
  ),
];

/** One source's word for one relation. */
export interface Assertion {
  readonly from: string;
  readonly type: RelationType;
  /** An entity, or an event. */
  readonly to: string;
  readonly modality: Modality;
  readonly label: string | null;
  readonly articleId: string;
  readonly publisher: string | null;
  readonly articleDate: string | null;
}

/** The relations a report's roles say; "did not sign" is a fact of its own, never a signature. */
export function roleAssertions(report: ReportRecord, eventId: string): Assertion[] {
  return report.participants.flatMap(({ entityId, role }) =>
    ROLE_RELATIONS.filter((entry) => entry.role === role && entry.types.includes(report.type)).flatMap((entry) => {
      const to = entry.target === 'EVENT' ? eventId : report.objectId;
      if (to === null) return [];
      const refused = entry.relation === 'SIGNED' && report.modality === 'NEGATED';
      return {
        from: entityId,
        type: refused ? ('DID_NOT_SIGN' as const) : entry.relation,
        to,
        modality: refused ? ('ACTUAL' as const) : report.modality,
        label: null,
        articleId: report.articleId,
        publisher: report.publisher,
        articleDate: report.articleDate,
      };
    }),
  );
}
