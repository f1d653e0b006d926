import type { Lexicon } from '../lexicon/lexicon.ts';
import { knowledgeOf } from '../resolution/knowledge.ts';
import { lexiconEdges } from '../resolution/lexicon-edges.ts';
import { principalsIn } from '../resolution/linking/actors.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import type { Reader, Row, Transaction } from '../store/store.ts';
import { type ArticleRows, passageRow } from './article-rows.ts';
import { type ChangeSet, isEmpty } from './change-set.ts';
import { byId, lexiconEdgeRow } from './derived-rows.ts';
import { type CopyPlan, planCopies } from './plan-copies.ts';
import { type EntityPlan, planEntities } from './plan-entities.ts';
import { type EdgeChange, planEntityEdges } from './plan-entity-edges.ts';
import { type EventChange, planEvents } from './plan-events.ts';
import { planProposals, writeProposals } from './plan-proposals.ts';
import { planRetiredEntities } from './plan-retired-entities.ts';
import { readColumn, readNames } from './read-records.ts';
import { readReports, regroup } from './read-reports.ts';
import { textOf } from './read-row.ts';
import { removeCopies, writeCopies } from './write-copies.ts';
import { removeDerived, writeDerived, writeEntityEdges, writeTypedEdges } from './write-derived.ts';
import { deleteIds, writeRows } from './write-rows.ts';

/** Statements that write layer 1, in an order in which both ends of a link are there. */
const ARTICLE_STATEMENTS: readonly (readonly [string, (rows: ArticleRows) => readonly Row[]])[] = [
  ['write/upsert-articles', (rows) => [rows.article]],
  ['write/link-articles-to-entities', (rows) => rows.mentions],
  ['write/link-articles-to-implied-entities', (rows) => rows.implied],
  ['write/create-reports', (rows) => rows.reports],
  ['write/create-passages', (rows) => rows.passages.map(passageRow)],
  ['write/link-reports-to-entities', (rows) => rows.names],
  ['write/link-reports-to-objects', (rows) => rows.abouts],
  ['write/link-reports-to-dates', (rows) => rows.dated],
  ['write/link-reports-to-blocks', (rows) => rows.reportsToBlocks],
  ['write/link-passages-to-blocks', (rows) => rows.passagesToBlocks],
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
  'write/delete-passages-by-article',
  'write/delete-claims-by-article',
  'write/delete-mentions-by-article',
  'write/delete-implied-by-article',
] as const;

/** Makes a change and everything that follows from it, in one transaction: reads first, then writes. */
export async function writeBatch(transaction: Transaction, lexicon: Lexicon, change: ChangeSet): Promise<void> {
  if (isEmpty(change)) return;
  const entities = await planEntities(transaction, lexicon, change);
  const copies = await planCopies(
    transaction,
    change.withdrawn,
    change.added.flatMap((rows) => rows.passages),
  );
  const events = await planEvents(transaction, eventChange(change, entities, copies), knowledgeOf(lexicon));
  const edges = await planEntityEdges(transaction, await edgeChange(transaction, change));
  const lexiconRows = await planLexiconEdges(transaction, lexicon, entities);
  const deletedDates = await planDates(transaction, change);
  const proposals = await planProposals(transaction, entities);
  const retiredEntities = await planRetiredEntities(transaction, change, entities.deletes);
  const deletedBlocks = await readColumn(transaction, 'read/blocks-by-article', 'ids', change.withdrawn, 'id');

  await removeDerived(transaction, events.derived);
  await removeCopies(transaction, copies);
  for (const statement of WITHDRAWALS) await deleteIds(transaction, statement, change.withdrawn);
  await writeRows(
    transaction,
    'write/upsert-entities',
    entities.upserts.map((record) => ({ ...record })),
  );
  await writeRows(transaction, 'write/upsert-dates', unique(change.added.flatMap((rows) => rows.dates)));
  await writeRows(transaction, 'write/upsert-blocks', unique(change.added.flatMap((rows) => rows.blocks)));
  for (const [statement, rowsOf] of ARTICLE_STATEMENTS)
    await writeRows(transaction, statement, change.added.flatMap(rowsOf));
  await deleteIds(transaction, 'write/delete-unused-blocks', deletedBlocks);
  await writeCopies(transaction, copies);
  await writeDerived(transaction, events.derived);
  await writeRows(transaction, 'write/save-issued-ids', [...events.retired, ...retiredEntities]);
  await writeEntityEdges(transaction, edges);
  await writeTypedEdges(transaction, lexiconRows, 'entities');
  await deleteIds(transaction, 'write/delete-articles-by-id', change.removed);
  await deleteIds(transaction, 'write/delete-entities-by-id', entities.deletes);
  await deleteIds(transaction, 'write/delete-dates-by-id', deletedDates);
  await writeProposals(transaction, proposals, principalsIn(lexicon));
}

function eventChange(change: ChangeSet, entities: EntityPlan, copies: CopyPlan): EventChange {
  return {
    withdrawn: change.withdrawn,
    reports: regroup(
      change.added.flatMap((rows) => rows.reportRecords),
      copies.groupOf,
    ),
    claims: change.added.flatMap((rows) => rows.claimRecords),
    names: new Map(entities.upserts.map(({ id, nameEn, nameZh }) => [id, { en: nameEn, zh: nameZh }])),
    renamed: entities.renamed,
    regrouped: copies.regrouped,
    regroupedArticles: copies.regroupedArticles,
  };
}

async function edgeChange(reader: Reader, change: ChangeSet): Promise<EdgeChange> {
  const ids = await readColumn(reader, 'read/report-ids-by-article', 'ids', change.withdrawn, 'id');
  return {
    withdrawn: change.withdrawn,
    withdrawnReports: await readReports(reader, ids),
    reports: change.added.flatMap((rows) => rows.reportRecords),
    claims: change.added.flatMap((rows) => rows.claimRecords),
  };
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
  const kept = new Set(change.added.flatMap((rows) => rows.dates).map((row) => textOf(row, 'id')));
  const given = await readColumn(reader, 'read/dates-by-article', 'ids', change.withdrawn, 'id');
  const candidates = distinctSorted(given).filter((id) => !kept.has(id));
  const elsewhere = new Set(
    await readColumn(reader, 'read/dates-used-elsewhere', 'ids', candidates, 'id', { articles: change.withdrawn }),
  );
  return candidates.filter((id) => !elsewhere.has(id));
}

function unique(rows: readonly Row[]): Row[] {
  return [...byId(rows).values()];
}
