import { ROLES, type Role } from '../model/vocabulary.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { integer, oneOf, text } from './columns.ts';
import type { PartyFilter } from './events.ts';
import { type EvidenceRecord, parseEvidence } from './evidence.ts';
import { type Happening, happeningParameters, parseHappening, parseLink, type ReportLink } from './happening.ts';
import { loadLists, loadRecords } from './load-batches.ts';
import type { PageRequest } from './page.ts';
import { loadPages, readPage, readTotal } from './read-pages.ts';
import { comparing } from './total-order.ts';

/** One article's report of one event. */
export interface ReportRecord extends Happening {
  readonly id: string;
  readonly articleId: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly trigger: { readonly text: string; readonly start: number; readonly end: number };
  readonly rule: string;
}

export interface ReportFilter extends PartyFilter {
  readonly article: string | null;
}

/** A report of an event, and why it is taken for one. */
export interface LinkedReport {
  readonly report: ReportRecord;
  readonly link: ReportLink;
}

export interface ReportParticipant {
  readonly entityId: string;
  readonly role: Role;
  readonly evidence: EvidenceRecord;
}

export interface ReportObject {
  readonly entityId: string;
  readonly evidence: EvidenceRecord;
}

export type ReportLoaders = ReturnType<typeof reportLoaders>;

export function reportLoaders(reader: Reader) {
  const { records, parse } = loadRecords(reader, 'read/reports-by-id', parseReport);
  const noFilter = (_: null): Parameters => ({});
  return {
    ...records,
    page: (filter: ReportFilter, request: PageRequest) =>
      readPage(reader, 'read/reports-page', filterParameters(filter), request, parse),
    total: (filter: ReportFilter) => readTotal(reader, 'read/reports-count', filterParameters(filter)),
    byArticle: loadLists(
      reader,
      'read/reports-by-article',
      parse,
      comparing(
        ({ start }) => start,
        ({ id }) => id,
      ),
    ),
    pageByEvent: loadPages(reader, 'read/reports-by-event-page', 'ascending', noFilter, (row): LinkedReport => {
      const report = parse(row);
      return { report, link: parseLink(report.id, row) };
    }),
    participants: loadLists(
      reader,
      'read/participants-by-report',
      (row): ReportParticipant => ({
        entityId: text(row, 'entity'),
        role: oneOf(row, 'role', ROLES),
        evidence: parseEvidence(row),
      }),
      comparing(
        ({ role }) => ROLES.indexOf(role),
        ({ evidence }) => evidence.start,
        ({ entityId }) => entityId,
      ),
    ),
    objects: loadLists(
      reader,
      'read/object-by-report',
      (row): ReportObject => ({ entityId: text(row, 'entity'), evidence: parseEvidence(row) }),
      comparing(({ entityId }) => entityId),
    ),
  };
}

function parseReport(row: Row): ReportRecord {
  return {
    id: text(row, 'id'),
    ...parseHappening(row),
    articleId: text(row, 'articleId'),
    quote: text(row, 'quote'),
    start: integer(row, 'start'),
    end: integer(row, 'end'),
    trigger: { text: text(row, 'triggerText'), start: integer(row, 'triggerStart'), end: integer(row, 'triggerEnd') },
    rule: text(row, 'rule'),
  };
}

function filterParameters(filter: ReportFilter): Parameters {
  const { participant, roles, object, article } = filter;
  return { ...happeningParameters(filter), participant, roles, object, article };
}
