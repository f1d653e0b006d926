import { groupBy } from '../model/group-by.ts';
import type { Row, Transaction } from '../store/store.ts';
import { DERIVED_KINDS, type DerivedKind, type DerivedPlan, type Difference } from './derived-rows.ts';
import { textOf } from './read-row.ts';
import { deleteIds, writeRows } from './write-rows.ts';

type Writer = (transaction: Transaction, rows: readonly Row[]) => Promise<void>;

/** How each kind is written. Kinds come in an order in which both ends of a link are there. */
const UPSERTS: Readonly<Record<DerivedKind, Writer>> = {
  events: rowsOf('write/upsert-events'),
  conflicts: rowsOf('write/upsert-conflicts'),
  proposals: rowsOf('write/upsert-proposals'),
  reportsToEvents: rowsOf('write/link-reports-to-events'),
  eventsToEntities: rowsOf('write/link-events-to-entities'),
  eventsToObjects: rowsOf('write/link-events-to-objects'),
  eventsToDates: rowsOf('write/link-events-to-dates'),
  eventsToOutcomes: rowsOf('write/link-events-to-outcomes'),
  eventsToConflicts: rowsOf('write/link-events-to-conflicts'),
  conflictsToQuantities: rowsOf('write/link-conflicts-to-quantities'),
  conflictsToReports: rowsOf('write/link-conflicts-to-reports'),
  proposalsToEvents: rowsOf('write/link-proposals-to-events'),
  edgesToEvents: (transaction, rows) => writeTypedEdges(transaction, rows, 'events'),
};

/** Nodes; each takes with it what hangs on it. */
const NODE_REMOVALS = {
  events: 'write/delete-events-by-id',
  conflicts: 'write/delete-conflicts-by-id',
  proposals: 'write/delete-proposals-by-id',
} as const;

/** How links are taken away whose ends stay. */
const LINK_REMOVALS: Readonly<Record<Exclude<DerivedKind, keyof typeof NODE_REMOVALS>, string>> = {
  reportsToEvents: 'write/unlink-reports-to-events',
  eventsToEntities: 'write/unlink-events-to-entities',
  eventsToObjects: 'write/unlink-events-to-objects',
  eventsToDates: 'write/unlink-events-to-dates',
  eventsToOutcomes: 'write/unlink-events-to-outcomes',
  eventsToConflicts: 'write/unlink-events-to-conflicts',
  conflictsToQuantities: 'write/unlink-conflicts-to-quantities',
  conflictsToReports: 'write/unlink-conflicts-to-reports',
  proposalsToEvents: 'write/unlink-proposals-to-events',
  edgesToEvents: 'write/unlink-typed-edges-to-events',
};

export async function writeDerived(transaction: Transaction, plan: DerivedPlan): Promise<void> {
  for (const kind of DERIVED_KINDS) await UPSERTS[kind](transaction, plan[kind].upserts);
}

export async function removeDerived(transaction: Transaction, plan: DerivedPlan): Promise<void> {
  const kinds = Object.keys(NODE_REMOVALS) as (keyof typeof NODE_REMOVALS)[];
  const gone = new Set(kinds.flatMap((kind) => plan[kind].deletes.map((row) => textOf(row, 'id'))));
  const stays = (row: Row): boolean => !gone.has(textOf(row, 'from')) && !gone.has(textOf(row, 'to'));
  for (const [kind, statement] of Object.entries(LINK_REMOVALS)) {
    await writeRows(transaction, statement, plan[kind as keyof typeof LINK_REMOVALS].deletes.filter(stays));
  }
  for (const kind of kinds) {
    const ids = plan[kind].deletes.map((row) => textOf(row, 'id'));
    await deleteIds(transaction, NODE_REMOVALS[kind], ids);
  }
}

/** Relations between entities. */
export async function writeEntityEdges(transaction: Transaction, edges: Difference): Promise<void> {
  await writeRows(transaction, 'write/unlink-typed-edges-to-entities', edges.deletes);
  await writeTypedEdges(transaction, edges.upserts, 'entities');
}

function rowsOf(statement: string): Writer {
  return (transaction, rows) => writeRows(transaction, statement, rows);
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
