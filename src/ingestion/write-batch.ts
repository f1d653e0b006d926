import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconEdges } from '../resolution/lexicon-edges.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import type { Reader, Row, Transaction } from '../store/store.ts';
import type { ArticleRows } from './article-rows.ts';
import { type ChangeSet, isEmpty } from './change-set.ts';
import { lexiconEdgeRow } from './derived-rows.ts';
import { planDerived } from './plan-derived.ts';
import { type EntityPlan, planEntities } from './plan-entities.ts';
import { readColumn, readNames } from './read-records.ts';
import { textOf } from './read-row.ts';
import { removeDerived, writeDerived, writeTypedEdges } from './write-derived.ts';
import { deleteIds, writeRows } from './write-rows.ts';

/** Statements that write layer 1, in an order in which both ends of a link are there. */
const ARTICLE_STATEMENTS: readonly (readonly [string, (rows: ArticleRows) => readonly Row[]])[] = [
  ['write/upsert-articles', (rows) => [rows.article]],
  ['write/link-articles-to-entities', (rows) => rows.mentions],
  ['write/link-articles-to-implied-entities', (rows) => rows.implied],
  ['write/create-reports', (rows) => rows.reports],
  ['write/link-reports-to-entities', (rows) => rows.names],
  ['write/link-reports-to-objects', (rows) => rows.abouts],
  ['write/link-reports-to-dates', (rows) => rows.dated],
  ['write/create-quantities', (rows) => rows.quantities],
  ['write/create-claims', (rows) => rows.claims],
  ['write/link-claims-from-entities', (rows) => rows.claimsFromEntities],
  ['write/link-claims-from-reports', (rows) => rows.claimsFromReports],
  ['write/link-claims-to-entities', (rows) => rows.claimsToEntities],
  ['write/link-claims-to-reports', (rows) => rows.claimsToReports],
];

/** Statements that take away layer 1 of an article; its quantities go before the reports that lead to them. */
const WITHDRAWALS = [
  'write/delete-quantities-by-article',
  'write/delete-reports-by-article',
  'write/delete-claims-by-article',
  'write/delete-mentions-by-article',
  'write/delete-implied-by-article',
] as const;

/** Makes a change and everything that follows from it, in one transaction: reads first, then writes. */
export async function writeBatch(transaction: Transaction, lexicon: Lexicon, change: ChangeSet): Promise<void> {
  if (isEmpty(change)) return;
  const entities = await planEntities(transaction, lexicon, change);
  const derived = await planDerived(transaction, change, entities);
  const lexiconRows = await planLexiconEdges(transaction, lexicon, entities);
  const deletedDates = await planDates(transaction, change);

  await removeDerived(transaction, derived);
  for (const statement of WITHDRAWALS) await deleteIds(transaction, statement, change.withdrawn);
  await writeRows(
    transaction,
    'write/upsert-entities',
    entities.upserts.map((record) => ({ ...record })),
  );
  await writeRows(transaction, 'write/upsert-dates', uniqueDates(change));
  for (const [statement, rowsOf] of ARTICLE_STATEMENTS)
    await writeRows(transaction, statement, change.added.flatMap(rowsOf));
  await writeDerived(transaction, derived);
  await writeTypedEdges(transaction, lexiconRows, 'entities');
  await deleteIds(transaction, 'write/delete-articles-by-id', change.removed);
  await deleteIds(transaction, 'write/delete-entities-by-id', entities.deletes);
  await deleteIds(transaction, 'write/delete-dates-by-id', deletedDates);
}

/** What the lexicon knows about new entities and others that are in the graph; edges of entities that go, go with them. */
async function planLexiconEdges(reader: Reader, lexicon: Lexicon, entities: EntityPlan): Promise<Row[]> {
  const index = lexiconEdges(lexicon);
  const edges = new Map(entities.created.flatMap((id) => index.at(id)).map((edge) => [edge.key, edge]));
  const ends = distinctSorted([...edges.values()].flatMap(({ from, to }) => [from, to]));
  const there = new Set([...(await readNames(reader, ends)).keys(), ...entities.created]);
  for (const id of entities.deletes) there.delete(id);
  return [...edges.values()].filter(({ from, to }) => there.has(from) && there.has(to)).map(lexiconEdgeRow);
}

/** Dates that no report gives any more. */
async function planDates(reader: Reader, change: ChangeSet): Promise<string[]> {
  const kept = new Set(uniqueDates(change).map((row) => textOf(row, 'id')));
  const given = await readColumn(reader, 'read/dates-by-article', 'ids', change.withdrawn, 'id');
  const candidates = distinctSorted(given).filter((id) => !kept.has(id));
  const elsewhere = new Set(
    await readColumn(reader, 'read/dates-used-elsewhere', 'ids', candidates, 'id', { articles: change.withdrawn }),
  );
  return candidates.filter((id) => !elsewhere.has(id));
}

function uniqueDates(change: ChangeSet): Row[] {
  return [...new Map(change.added.flatMap((rows) => rows.dates).map((row) => [textOf(row, 'id'), row])).values()];
}
