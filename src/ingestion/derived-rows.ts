import { edtfInterval, edtfPrecision } from '../model/edtf.ts';
import { dateId } from '../model/ids.ts';
import { type Feature, writeFeature } from '../model/link-feature.ts';
import type { Weighed } from '../model/weighed.ts';
import type { Conflict } from '../resolution/conflicts/conflict.ts';
import type { DerivedEvents, TitledEvent } from '../resolution/derive-family.ts';
import type { LexiconEdge } from '../resolution/lexicon-edges.ts';
import type { Proposal } from '../resolution/proposal.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import type { TypedEdge } from '../resolution/typed-edges.ts';
import type { Row } from '../store/store.ts';
import { textOf } from './read-row.ts';

/** What hangs on events, in an order in which both ends of a link are there. */
export const DERIVED_KINDS = [
  'events',
  'conflicts',
  'proposals',
  'reportsToEvents',
  'eventsToEntities',
  'eventsToObjects',
  'eventsToDates',
  'eventsToOutcomes',
  'eventsToConflicts',
  'conflictsToQuantities',
  'conflictsToReports',
  'proposalsToEvents',
  'edgesToEvents',
] as const;
export type DerivedKind = (typeof DERIVED_KINDS)[number];

/** Events and what hangs on them as rows for the statements, each by what makes it one of its kind. */
export type EventRows = Readonly<Record<DerivedKind, ReadonlyMap<string, Row>>>;

/** Rows to write and rows to take away. */
export interface Difference {
  readonly upserts: readonly Row[];
  readonly deletes: readonly Row[];
}
export type DerivedPlan = Readonly<Record<DerivedKind, Difference>>;

export function eventRows(derived: DerivedEvents, edges: readonly TypedEdge[]): EventRows {
  const { events, became, conflicts, proposals } = derived;
  const conflictsOf = conflictKinds(conflicts);
  return {
    events: byId(events.map((event) => eventRow(event, conflictsOf.get(event.id) ?? []))),
    conflicts: byId(conflicts.map(conflictRow)),
    proposals: byId(proposals.map(proposalRow)),
    reportsToEvents: links(
      events.flatMap((event) =>
        event.links.map(({ reportId, comparedWith, ...why }) => ({
          ...{ from: reportId, to: event.id, comparedWith },
          ...reasonRow(why),
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
    eventsToOutcomes: links(became.map(({ from, to, ...why }) => ({ from, to, ...reasonRow(why) }))),
    eventsToConflicts: links(conflicts.flatMap(({ id, events: ids }) => ids.map((from) => ({ from, to: id })))),
    conflictsToQuantities: links(conflicts.filter(countsIn).flatMap(witnessRows)),
    conflictsToReports: links(conflicts.filter((conflict) => !countsIn(conflict)).flatMap(witnessRows)),
    proposalsToEvents: links(proposals.flatMap(({ id, ends }) => ends.map((to) => ({ from: id, to })))),
    edgesToEvents: edgeRows(edges),
  };
}

export function planDifference(before: EventRows, after: EventRows): DerivedPlan {
  return mapKinds((kind) => difference(before[kind], after[kind]));
}

/** A value for each kind. */
export function mapKinds<T>(make: (kind: DerivedKind) => T): Readonly<Record<DerivedKind, T>> {
  return Object.fromEntries(DERIVED_KINDS.map((kind) => [kind, make(kind)])) as Record<DerivedKind, T>;
}

export function edgeDifference(before: readonly TypedEdge[], after: readonly TypedEdge[]): Difference {
  return difference(edgeRows(before), edgeRows(after));
}

/** Of rows by what makes them one of their kind. */
export function difference(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): Difference {
  return {
    upserts: [...after]
      .filter(([key, row]) => JSON.stringify(before.get(key)) !== JSON.stringify(row))
      .map(([, row]) => row),
    deletes: [...before].filter(([key]) => !after.has(key)).map(([, row]) => row),
  };
}

export function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [textOf(row, 'id'), row]));
}

function links(rows: readonly Row[], more: readonly string[] = []): Map<string, Row> {
  return new Map(rows.map((row) => [['from', 'to', ...more].map((column) => row[column]).join('|'), row]));
}

function reasonRow(why: Weighed<Feature>) {
  return { score: why.score, reasons: why.reasons.map(writeFeature), against: why.against.map(writeFeature) };
}

function conflictKinds(conflicts: readonly Conflict[]): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const { kind, events } of conflicts) {
    for (const event of events) kinds.set(event, distinctSorted([...(kinds.get(event) ?? []), kind]));
  }
  return kinds;
}

function countsIn({ kind }: Conflict): boolean {
  return kind === 'COUNT' || kind === 'SCOPE';
}

function conflictRow({ id, kind, role, entityId, events, positions }: Conflict) {
  return {
    ...{ id, kind, role, entityId },
    eventIds: [...events],
    values: positions.map(({ value }) => value),
    sources: positions.map(({ sources }) => sources),
  };
}

function witnessRows({ id, positions }: Conflict): Row[] {
  return positions.flatMap(({ evidence }, position) => evidence.map((to) => ({ from: id, to, position })));
}

export function proposalRow({ id, kind, ends, witnesses, ...why }: Proposal) {
  return { id, kind, ends: [...ends], witnesses: [...witnesses], ...reasonRow(why) };
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

function eventRow(event: TitledEvent, conflicts: readonly string[]) {
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
    family: event.family,
    languages: [...event.languages],
    conflicts: conflicts.length === 0 ? null : [...conflicts],
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
