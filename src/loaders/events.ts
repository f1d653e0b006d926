import { DATE_PRECISIONS } from '../model/edtf.ts';
import { ROLES, type Role } from '../model/vocabulary.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { integer, optionalOneOf, optionalText, text, texts } from './columns.ts';
import type { DateRecord } from './dates.ts';
import { eventPartLoaders } from './event-parts.ts';
import { type Happening, type HappeningFilter, happeningParameters, parseHappening, parseLink } from './happening.ts';
import { loadLists, loadRecords } from './load-batches.ts';
import type { PageRequest } from './page.ts';
import { loadPages, loadTotals, readPage, readTotal } from './read-pages.ts';
import { comparing } from './total-order.ts';

export interface EventRecord extends Happening {
  readonly id: string;
  readonly titleEn: string;
  readonly titleZh: string;
  readonly date: DateRecord | null;
  readonly reportCount: number;
  readonly articleCount: number;
  readonly sourceCount: number;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

export interface EventFilter extends HappeningFilter {
  readonly participant: string | null;
  readonly roles: readonly Role[] | null;
  readonly object: string | null;
}

type EntityEventFilter = HappeningFilter & Pick<EventFilter, 'roles'>;

/** An event of an entity, and what the entity has to do with it. */
export interface EntityEvent {
  readonly event: EventRecord;
  readonly roles: readonly Role[];
  readonly isObject: boolean;
}

export type EventLoaders = ReturnType<typeof eventLoaders>;

export function eventLoaders(reader: Reader) {
  const { records, parse } = loadRecords(reader, 'read/events-by-id', parseEvent);
  return {
    ...records,
    page: (filter: EventFilter, request: PageRequest) =>
      readPage(reader, 'read/events-page', filterParameters(filter), request, parse),
    total: (filter: EventFilter) => readTotal(reader, 'read/events-count', filterParameters(filter)),
    pageByEntity: loadPages(
      reader,
      'read/events-by-entity-page',
      'descending',
      entityFilterParameters,
      (row): EntityEvent => {
        const roles = ROLES.filter((role) => texts(row, 'roles').includes(role));
        return { event: parse(row), roles, isObject: integer(row, 'asObject') > 0 };
      },
    ),
    totalByEntity: loadTotals(reader, 'read/events-by-entity-count', entityFilterParameters),
    pageByDate: loadPages(reader, 'read/events-by-date-page', 'descending', happeningParameters, parse),
    totalByDate: loadTotals(reader, 'read/events-by-date-count', happeningParameters),
    byArticle: loadLists(
      reader,
      'read/events-by-article',
      parse,
      comparing(
        (event) => event.date?.start ?? '~',
        ({ id }) => id,
      ),
    ),
    byReport: loadLists(
      reader,
      'read/event-by-report',
      (row) => ({ event: parse(row), ...parseLink(row) }),
      comparing(({ event }) => event.id),
    ),
    ...eventPartLoaders(reader),
  };
}

function parseEvent(row: Row): EventRecord {
  return {
    id: text(row, 'id'),
    ...parseHappening(row),
    titleEn: text(row, 'titleEn'),
    titleZh: text(row, 'titleZh'),
    date: eventDate(row),
    reportCount: integer(row, 'reportCount'),
    articleCount: integer(row, 'articleCount'),
    sourceCount: integer(row, 'sourceCount'),
    firstReported: optionalText(row, 'firstReported'),
    lastReported: optionalText(row, 'lastReported'),
  };
}

function entityFilterParameters(filter: EntityEventFilter): Parameters {
  return { ...happeningParameters(filter), roles: filter.roles };
}

function filterParameters(filter: EventFilter): Parameters {
  const { participant, roles, object } = filter;
  return { ...happeningParameters(filter), participant, roles, object };
}

/** An event carries its date's facts: no look-up of the Date node. */
function eventDate(row: Row): DateRecord | null {
  const edtf = optionalText(row, 'date');
  const start = optionalText(row, 'dateStart');
  const end = optionalText(row, 'dateEnd');
  const precision = optionalOneOf(row, 'datePrecision', DATE_PRECISIONS);
  if (edtf === null || start === null || end === null || precision === null) return null;
  return { id: `date:${edtf}`, edtf, start, end, precision };
}
