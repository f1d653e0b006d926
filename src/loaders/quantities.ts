import { QUALIFIERS, QUANTITY_ROLES, type Qualifier, type QuantityRole } from '../model/vocabulary.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { integer, oneOf, optionalNumber, optionalText, text } from './columns.ts';
import { loadLists, loadRecords } from './load-batches.ts';
import type { PageRequest } from './page.ts';
import { loadPages, loadTotals, readPage, readTotal } from './read-pages.ts';
import { comparing } from './total-order.ts';

/** A count or an amount that a report gives, with the bounds that its words allow. */
export interface QuantityRecord {
  readonly id: string;
  readonly reportId: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string | null;
  readonly role: QuantityRole;
}

export interface QuantityFilter {
  readonly roles: readonly QuantityRole[] | null;
  readonly qualifiers: readonly Qualifier[] | null;
  readonly unit: string | null;
  readonly event: string | null;
}

export type EventQuantityFilter = Pick<QuantityFilter, 'roles'>;

export type QuantityLoaders = ReturnType<typeof quantityLoaders>;

export function quantityLoaders(reader: Reader) {
  const { records, parse } = loadRecords(reader, 'read/quantities-by-id', parseQuantity);
  const eventParameters = ({ roles }: EventQuantityFilter): Parameters => ({ roles });
  return {
    ...records,
    page: (filter: QuantityFilter, request: PageRequest) =>
      readPage(reader, 'read/quantities-page', filterParameters(filter), request, parse),
    total: (filter: QuantityFilter) => readTotal(reader, 'read/quantities-count', filterParameters(filter)),
    byReport: loadLists(
      reader,
      'read/quantities-by-report',
      parse,
      comparing(
        ({ start }) => start,
        ({ id }) => id,
      ),
    ),
    pageByEvent: loadPages(reader, 'read/quantities-by-event-page', 'ascending', eventParameters, parse),
    totalByEvent: loadTotals(reader, 'read/quantities-by-event-count', eventParameters),
  };
}

function parseQuantity(row: Row): QuantityRecord {
  return {
    id: text(row, 'id'),
    reportId: text(row, 'reportId'),
    text: text(row, 'text'),
    start: integer(row, 'start'),
    end: integer(row, 'end'),
    value: integer(row, 'value'),
    min: optionalNumber(row, 'min'),
    max: optionalNumber(row, 'max'),
    qualifier: oneOf(row, 'qualifier', QUALIFIERS),
    unit: optionalText(row, 'unit'),
    role: oneOf(row, 'role', QUANTITY_ROLES),
  };
}

function filterParameters({ roles, qualifiers, unit, event }: QuantityFilter): Parameters {
  return { roles, qualifiers, unit, event };
}
