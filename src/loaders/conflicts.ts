import { CONFLICT_KINDS, type ConflictKind, QUANTITY_ROLES, type QuantityRole } from '../model/vocabulary.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { integer, integers, oneOf, optionalOneOf, optionalText, text, texts } from './columns.ts';
import { type EvidenceRecord, parseEvidence } from './evidence.ts';
import { loadLimitedLists, loadLists, loadRecords } from './load-batches.ts';
import type { PageRequest } from './page.ts';
import { readPage, readTotal } from './read-pages.ts';
import { comparing } from './total-order.ts';

/** What the reports of an event, or of an event and its denial, differ on. */
export interface ConflictRecord {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly role: QuantityRole | null;
  readonly entityId: string | null;
  readonly eventIds: readonly string[];
  readonly positions: readonly ConflictPosition[];
}

/** One of the things said; `index` is its place in the conflict. */
export interface ConflictPosition {
  readonly conflictId: string;
  readonly index: number;
  readonly value: string;
  /** Independent ones. */
  readonly sources: number;
}

/** Words that take a position, and what makes their source independent of others. */
export interface PositionEvidence {
  readonly index: number;
  readonly sort: string;
  readonly articleId: string;
  readonly publisher: string | null;
  readonly textGroup: string | null;
  readonly evidence: EvidenceRecord;
}

export interface ConflictFilter {
  readonly kinds: readonly ConflictKind[] | null;
}

export type ConflictLoaders = ReturnType<typeof conflictLoaders>;

export function conflictLoaders(reader: Reader) {
  const { records, parse } = loadRecords(reader, 'read/conflicts-by-id', parseConflict);
  const parameters = ({ kinds }: ConflictFilter): Parameters => ({ kinds });
  return {
    ...records,
    page: (filter: ConflictFilter, request: PageRequest) =>
      readPage(reader, 'read/conflicts-page', parameters(filter), request, parse),
    total: (filter: ConflictFilter) => readTotal(reader, 'read/conflicts-count', parameters(filter)),
    byEvent: loadLists(
      reader,
      'read/conflicts-by-event',
      parse,
      comparing(
        ({ kind }) => CONFLICT_KINDS.indexOf(kind),
        ({ id }) => id,
      ),
    ),
    /** Of each position no more than the limit. */
    evidence: loadLimitedLists(
      reader,
      'read/positions-by-conflict',
      parsePositionEvidence,
      comparing(
        ({ sort }) => sort,
        ({ evidence }) => evidence.statementId ?? '',
        ({ evidence }) => evidence.start,
      ),
    ),
  };
}

function parseConflict(row: Row): ConflictRecord {
  const id = text(row, 'id');
  const sources = integers(row, 'sources');
  return {
    id,
    kind: oneOf(row, 'kind', CONFLICT_KINDS),
    role: optionalOneOf(row, 'role', QUANTITY_ROLES),
    entityId: optionalText(row, 'entityId'),
    eventIds: texts(row, 'eventIds'),
    positions: texts(row, 'values').map((value, index) => ({
      conflictId: id,
      index,
      value,
      sources: sources[index] ?? 0,
    })),
  };
}

function parsePositionEvidence(row: Row): PositionEvidence {
  return {
    index: integer(row, 'position'),
    sort: text(row, 'sort'),
    articleId: text(row, 'articleId'),
    publisher: optionalText(row, 'publisher'),
    textGroup: optionalText(row, 'textGroup'),
    evidence: parseEvidence(row),
  };
}
