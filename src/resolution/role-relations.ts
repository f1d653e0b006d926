import { ROLE_RELATIONS, relationsOfRole } from '../model/role-relations.ts';
import type { Modality, RelationType } from '../model/vocabulary.ts';
import type { ReportRecord } from './report-record.ts';

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

/** What of a report its roles' relations follow from. */
type Acted = Pick<
  ReportRecord,
  'articleId' | 'publisher' | 'articleDate' | 'type' | 'modality' | 'objectId' | 'participants' | 'rejected'
>;

/** The relations a report's roles say; a rejected one says none. */
export function roleAssertions(report: Acted, eventId: string): Assertion[] {
  if (report.rejected) return [];
  return report.participants.flatMap(({ entityId, role }) =>
    relationsOfRole(role, report).flatMap(({ type, modality, target }) => {
      const to = target === 'EVENT' ? eventId : report.objectId;
      if (to === null) return [];
      const { articleId, publisher, articleDate } = report;
      return { from: entityId, type, to, modality, label: null, articleId, publisher, articleDate };
    }),
  );
}
