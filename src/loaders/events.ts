import { DATE_PRECISIONS } from '../model/edtf.ts';
import { LANGUAGES, type Language, ROLES, type Role, SALIENCES, type Salience } from '../model/vocabulary.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { integer, oneOf, optionalOneOf, optionalText, text, texts } from './columns.ts';
import type { DateRecord } from './dates.ts';
import { eventPartLoaders } from './event-parts.ts';
import { type Happening, type HappeningFilter, happeningParameters, parseHappening, parseLink } from './happening.ts';
import { loadLists, loadRecords } from './load-batches.ts';
import type { PageRequest } from './page.ts';
import { loadPages, loadTotals, readPage, readTotal } from './read-pages.ts';
import { parseReasoned, type Reasoned } from './reasons.ts';
import { loadRelatedEvents } from './related-events.ts';
import { comparing } from './total-order.ts';

export interface EventRecord extends Happening {
  readonly id: string;
  /** Names the events that it hangs together with. */
  readonly family: string;
  readonly languages: readonly Language[];
  readonly titleEn: string;
  readonly titleZh: string;
  readonly date: DateRecord | null;
  readonly reportCount: number;
  readonly articleCount: number;
  readonly sourceCount: number;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

/** Who takes part, and what it is about. */
export interface PartyFilter extends HappeningFilter {
  readonly participant: string | null;
  readonly roles: readonly Role[] | null;
  readonly object: string | null;
}

export interface EventFilter extends PartyFilter {
  readonly hasConflicts: boolean | null;
  readonly minSources: number | null;
}

type EntityEventFilter = HappeningFilter & Pick<PartyFilter, 'roles'>;

/** An event of an entity, and what the entity has to do with it. */
export interface EntityEvent {
  readonly event: EventRecord;
  readonly roles: readonly Role[];
  readonly isObject: boolean;
}

/** An event of an article, and whether that article is about it. */
export interface ArticleEvent {
  readonly event: EventRecord;
  readonly salience: Salience;
}

/** An event that a planned one became, or that became it, and why that is taken for it. */
export interface EventOutcome extends Reasoned {
  readonly event: EventRecord;
}

export type EventLoaders = ReturnType<typeof eventLoaders>;

export function eventLoaders(reader: Reader) {
  const { records, parse } = loadRecords(reader, 'read/events-by-id', parseEvent);
  const parts = eventPartLoaders(reader);
  const noFilter = (_: null): Parameters => ({});
  const byEventId = comparing<EventOutcome>(({ event }) => event.id);
  const parseOutcome = (row: Row): EventOutcome => ({ event: parse(row), ...parseReasoned(row) });
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
    pageByArticle: loadPages(
      reader,
      'read/events-by-article-page',
      'ascending',
      noFilter,
      (row): ArticleEvent => ({ event: parse(row), salience: oneOf(row, 'told', SALIENCES) }),
    ),
    totalByArticle: loadTotals(reader, 'read/events-by-article-count', noFilter),
    byReport: loadLists(
      reader,
      'read/event-by-report',
      (row) => ({ event: parse(row), link: parseLink(text(row, 'owner'), row) }),
      comparing(({ event }) => event.id),
    ),
    outcomes: loadLists(reader, 'read/outcomes-by-event', parseOutcome, byEventId),
    plans: loadLists(reader, 'read/plans-by-event', parseOutcome, byEventId),
    related: loadRelatedEvents(reader, parts.objects),
    ...parts,
  };
}

function parseEvent(row: Row): EventRecord {
  return {
    id: text(row, 'id'),
    ...parseHappening(row),
    family: text(row, 'family'),
    languages: LANGUAGES.filter((language) => texts(row, 'languages').includes(language)),
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
  const { participant, roles, object, hasConflicts, minSources } = filter;
  return { ...happeningParameters(filter), participant, roles, object, hasConflicts, minSources };
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
