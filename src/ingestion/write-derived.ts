import { groupBy } from '../model/group-by.ts';
import type { Row, Transaction } from '../store/store.ts';
import { DERIVED_KINDS, type DerivedKind } from './derived-rows.ts';
import type { DerivedPlan } from './plan-derived.ts';
import { textOf } from './read-row.ts';
import { deleteIds, writeRows } from './write-rows.ts';

type Writer = (transaction: Transaction, rows: readonly Row[]) => Promise<void>;

/** How each kind is written. Kinds come in an order in which events are there before what hangs on them. */
const UPSERTS: Readonly<Record<DerivedKind, Writer>> = {
  events: (transaction, rows) => writeRows(transaction, 'write/upsert-events', rows),
  reportsToEvents: (transaction, rows) => writeRows(transaction, 'write/link-reports-to-events', rows),
  eventsToEntities: (transaction, rows) => writeRows(transaction, 'write/link-events-to-entities', rows),
  eventsToObjects: (transaction, rows) => writeRows(transaction, 'write/link-events-to-objects', rows),
  eventsToDates: (transaction, rows) => writeRows(transaction, 'write/link-events-to-dates', rows),
  typedEdgesToEntities: (transaction, rows) => writeTypedEdges(transaction, rows, 'entities'),
  typedEdgesToEvents: (transaction, rows) => writeTypedEdges(transaction, rows, 'events'),
};

/** How each kind is taken away; an event takes with it what hangs on it. */
const REMOVALS: Readonly<Record<Exclude<DerivedKind, 'events'>, string>> = {
  reportsToEvents: 'write/unlink-reports-to-events',
  eventsToEntities: 'write/unlink-events-to-entities',
  eventsToObjects: 'write/unlink-events-to-objects',
  eventsToDates: 'write/unlink-events-to-dates',
  typedEdgesToEntities: 'write/unlink-typed-edges-to-entities',
  typedEdgesToEvents: 'write/unlink-typed-edges-to-events',
};

export async function writeDerived(transaction: Transaction, plan: DerivedPlan): Promise<void> {
  for (const kind of DERIVED_KINDS) await UPSERTS[kind](transaction, plan[kind].upserts);
}

export async function removeDerived(transaction: Transaction, plan: DerivedPlan): Promise<void> {
  const gone = new Set(plan.events.deletes.map((row) => textOf(row, 'id')));
  const stays = (row: Row): boolean => !gone.has(textOf(row, 'from')) && !gone.has(textOf(row, 'to'));
  for (const kind of DERIVED_KINDS) {
    if (kind !== 'events') await writeRows(transaction, REMOVALS[kind], plan[kind].deletes.filter(stays));
  }
  await deleteIds(transaction, 'write/delete-events-by-id', [...gone]);
}

/** A relationship's type cannot be a parameter: one statement a type, each planned only where it is needed. */
export async function writeTypedEdges(
  transaction: Transaction,
  rows: readonly Row[],
  target: 'entities' | 'events',
): Promise<void> {
  for (const [type, group] of groupBy(rows, (row) => textOf(row, 'type'))) {
    await writeRows(transaction, typedEdgeStatement(type, target), group);
  }
}

/** `HOLDS_POSITION` to entities is written by `write/link-typed-edges/holds-position-to-entities`. */
export function typedEdgeStatement(type: string, target: 'entities' | 'events'): string {
  return `write/link-typed-edges/${type.toLowerCase().replaceAll('_', '-')}-to-${target}`;
}
