import { ROLES, type Role } from '../model/vocabulary.ts';
import type { Reader, Row } from '../store/store.ts';
import { integer, oneOf, optionalText, text } from './columns.ts';
import { type EvidenceRecord, parseEvidence } from './evidence.ts';
import { loadLimitedLists, loadLists } from './load-batches.ts';
import { comparing } from './total-order.ts';

export interface EventParticipant {
  readonly eventId: string;
  readonly entityId: string;
  readonly role: Role;
  /** How many reports say so. */
  readonly reports: number;
}

export interface EventObject {
  readonly eventId: string;
  readonly entityId: string;
  readonly reports: number;
}

/** Evidence for an entity's part in an event; without a role, for its being the event's object. */
export interface PartEvidence {
  readonly entityId: string;
  readonly role: Role | null;
  readonly sort: string;
  readonly evidence: EvidenceRecord;
}

/** Who takes part in events, what they concern, who reports them, and which words say so. */
export function eventPartLoaders(reader: Reader) {
  const inOrder = comparing<PartEvidence>(
    ({ sort }) => sort,
    ({ evidence }) => evidence.statementId ?? '',
    ({ evidence }) => evidence.start,
  );
  return {
    participants: loadLists(
      reader,
      'read/participants-by-event',
      parseParticipant,
      comparing(
        ({ role }) => ROLES.indexOf(role),
        ({ reports }) => -reports,
        ({ entityId }) => entityId,
      ),
    ),
    objects: loadLists(
      reader,
      'read/object-by-event',
      parseObject,
      comparing(
        ({ reports }) => -reports,
        ({ entityId }) => entityId,
      ),
    ),
    sources: loadLists(
      reader,
      'read/sources-by-event',
      (row) => optionalText(row, 'publisher'),
      comparing((publisher) => publisher ?? '~'),
    ),
    participantEvidence: loadLimitedLists(
      reader,
      'read/participant-evidence-by-event',
      (row) => parsePart(row, oneOf(row, 'role', ROLES)),
      inOrder,
    ),
    objectEvidence: loadLimitedLists(reader, 'read/object-evidence-by-event', (row) => parsePart(row, null), inOrder),
  };
}

function parseParticipant(row: Row): EventParticipant {
  return {
    eventId: text(row, 'owner'),
    entityId: text(row, 'entity'),
    role: oneOf(row, 'role', ROLES),
    reports: integer(row, 'reports'),
  };
}

function parseObject(row: Row): EventObject {
  return { eventId: text(row, 'owner'), entityId: text(row, 'entity'), reports: integer(row, 'reports') };
}

function parsePart(row: Row, role: Role | null): PartEvidence {
  return { entityId: text(row, 'entity'), role, sort: text(row, 'sort'), evidence: parseEvidence(row) };
}
