import { edtfInterval, edtfPrecision } from '../model/edtf.ts';
import { dateId } from '../model/ids.ts';
import type { DerivedLayer, TitledEvent } from '../resolution/derive-layer.ts';
import { isEntityId } from '../resolution/entity-type.ts';
import type { LexiconEdge } from '../resolution/lexicon-edges.ts';
import type { TypedEdge } from '../resolution/typed-edges.ts';
import type { Row } from '../store/store.ts';

export const DERIVED_KINDS = [
  'events',
  'reportsToEvents',
  'eventsToEntities',
  'eventsToObjects',
  'eventsToDates',
  'typedEdgesToEntities',
  'typedEdgesToEvents',
] as const;
export type DerivedKind = (typeof DERIVED_KINDS)[number];

/** The derived layer as rows for the statements, each by what makes it one of its kind. */
export type DerivedRows = Readonly<Record<DerivedKind, ReadonlyMap<string, Row>>>;

export function derivedRows({ events, edges }: DerivedLayer): DerivedRows {
  const links = (rows: readonly Row[], more: readonly string[] = []) =>
    new Map(rows.map((row) => [['from', 'to', ...more].map((column) => row[column]).join('|'), row]));
  return {
    events: new Map(events.map((event) => [event.id, eventRow(event)])),
    reportsToEvents: links(
      events.flatMap((event) =>
        event.links.map(({ reportId, score, reasons, against }) => ({
          from: reportId,
          to: event.id,
          score,
          reasons,
          against,
        })),
      ),
    ),
    eventsToEntities: links(
      events.flatMap((event) =>
        event.participants.map(({ entityId, role, reports }) => ({ from: event.id, to: entityId, role, reports })),
      ),
      ['role'],
    ),
    eventsToObjects: links(
      events.flatMap(({ id, object, reportCount }) =>
        object === null ? [] : [{ from: id, to: object, reports: reportCount }],
      ),
    ),
    eventsToDates: links(events.flatMap(({ id, date }) => (date === null ? [] : [{ from: id, to: dateId(date) }]))),
    typedEdgesToEntities: edgeRows(edges.filter((edge) => isEntityId(edge.to))),
    typedEdgesToEvents: edgeRows(edges.filter((edge) => !isEntityId(edge.to))),
  };
}

export function lexiconEdgeRow({ key, from, type, to, lexiconFile, lexiconEntry }: LexiconEdge): Row {
  return {
    ...{ key, from, type, to, modality: 'ACTUAL', basis: 'LEXICON', lexiconFile, lexiconEntry },
    ...{ labels: null, articles: null, sources: null, first: null, last: null },
  };
}

function edgeRows(edges: readonly TypedEdge[]): Map<string, Row> {
  return new Map(edges.map((edge) => [edge.key, { ...edge, basis: 'TEXT', lexiconFile: null, lexiconEntry: null }]));
}

function eventRow(event: TitledEvent): Row {
  const interval = event.date === null ? null : edtfInterval(event.date);
  return {
    id: event.id,
    type: event.type,
    subtype: event.subtype,
    modality: event.modality,
    salience: event.salience,
    method: event.method,
    name: event.name,
    series: event.series,
    titleEn: event.titleEn,
    titleZh: event.titleZh,
    date: event.date,
    dateStart: interval?.start ?? null,
    dateEnd: interval?.end ?? null,
    datePrecision: event.date === null ? null : edtfPrecision(event.date),
    reportCount: event.reportCount,
    articleCount: event.articleCount,
    sourceCount: event.sourceCount,
    firstReported: event.firstReported,
    lastReported: event.lastReported,
  };
}
