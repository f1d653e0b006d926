import { DATE_PRECISIONS, type DatePrecision } from '../model/edtf.ts';
import { DATE_ANCHORS, type DateAnchor } from '../model/vocabulary.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { oneOf, text } from './columns.ts';
import { type EvidenceRecord, parseEvidence } from './evidence.ts';
import { loadLimitedLists, loadLists, loadRecords } from './load-batches.ts';
import { type DayRange, dayParameters, type PageRequest } from './page.ts';
import { readPage, readTotal } from './read-pages.ts';
import { comparing } from './total-order.ts';

export interface DateRecord {
  readonly id: string;
  readonly edtf: string;
  /** ISO days, both included. */
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
}

/** A date as a report gives it. */
export interface StatedDate {
  readonly date: DateRecord;
  readonly anchor: DateAnchor;
  readonly evidence: EvidenceRecord;
}

export interface DateFilter {
  readonly precisions: readonly DatePrecision[] | null;
  readonly dates: DayRange | null;
}

export type DateLoaders = ReturnType<typeof dateLoaders>;

export function dateLoaders(reader: Reader) {
  const { records, parse } = loadRecords(reader, 'read/dates-by-id', parseDate);
  return {
    ...records,
    page: (filter: DateFilter, request: PageRequest) =>
      readPage(reader, 'read/dates-page', filterParameters(filter), request, parse),
    total: (filter: DateFilter) => readTotal(reader, 'read/dates-count', filterParameters(filter)),
    byReport: loadLists(
      reader,
      'read/date-by-report',
      parseStatedDate,
      comparing(({ evidence }) => evidence.start),
    ),
    byEvent: loadLimitedLists(
      reader,
      'read/dates-by-event',
      (row) => ({ ...parseStatedDate(row), sort: text(row, 'sort') }),
      comparing(
        ({ sort }) => sort,
        ({ evidence }) => evidence.statementId ?? '',
      ),
    ),
  };
}

function parseDate(row: Row): DateRecord {
  return {
    id: text(row, 'id'),
    edtf: text(row, 'edtf'),
    start: text(row, 'start'),
    end: text(row, 'end'),
    precision: oneOf(row, 'precision', DATE_PRECISIONS),
  };
}

/** Here `start` and `end` are of the words; the days are `dateStart` and `dateEnd`. */
function parseStatedDate(row: Row): StatedDate {
  return {
    date: parseDate({ ...row, start: row.dateStart ?? null, end: row.dateEnd ?? null }),
    anchor: oneOf(row, 'anchor', DATE_ANCHORS),
    evidence: parseEvidence(row),
  };
}

function filterParameters({ precisions, dates }: DateFilter): Parameters {
  return { precisions, ...dayParameters(dates) };
}
