import type { Lexicon } from '../lexicon/lexicon.ts';
import { groupBy } from '../model/group-by.ts';
import { deriveEntity } from '../resolution/derive-entity.ts';
import { type Knowledge, knowledgeOf } from '../resolution/knowledge.ts';
import { lexiconEdges } from '../resolution/lexicon-edges.ts';
import { principalsIn } from '../resolution/linking/actors.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Store } from '../store/store.ts';
import { blockRows } from './article-rows.ts';
import { lexiconEdgeRow } from './derived-rows.ts';
import { readArticleIds } from './graph-state.ts';
import { planCopies, readPassagesOf } from './plan-copies.ts';
import { countStatements } from './plan-entities.ts';
import { planEntityEdgesAnew } from './plan-entity-edges.ts';
import { planEvents } from './plan-events.ts';
import { linkToBlocks } from './plan-proposals.ts';
import { readClaimsToReports } from './read-claims.ts';
import { readColumn } from './read-records.ts';
import { readReports, regroup } from './read-reports.ts';
import { textOf } from './read-row.ts';
import { refreshProposals } from './refresh-proposals.ts';
import { removeCopies, writeCopies } from './write-copies.ts';
import { removeDerived, writeDerived, writeEntityEdges, writeTypedEdges } from './write-derived.ts';
import { deleteIds, writeRows } from './write-rows.ts';

/** Entities or articles that one transaction takes. */
const PAGE = 200;

/**
 * Derives everything again from layer 1: names and kinds of entities, events and what hangs on them, relations. Page by page, so that it holds
 * in memory; a run that was broken off is made good by the next. Ids of events that come out otherwise are kept in the ledger.
 */
export async function rebuildDerived(store: Store, lexicon: Lexicon): Promise<void> {
  const entities = await readIds(store, 'read/entity-ids', 'id');
  const there = new Set(entities);
  const index = lexiconEdges(lexicon);
  await retireEvents(store);
  for (const ids of pages(entities)) {
    await store.transaction(async (transaction) => {
      const statements = await countStatements(transaction, ids, []);
      const records = [...statements].map(([id, said]) => ({
        ...deriveEntity(id, said, lexicon.entries.get(id) ?? null),
      }));
      await deleteIds(transaction, 'write/delete-typed-edges-by-entity', ids);
      await writeRows(transaction, 'write/upsert-entities', records);
      await linkToBlocks(transaction, records);
    });
  }
  for (const ids of pages(entities)) {
    const rows = ids
      .flatMap((id) => index.at(id).filter(({ from, to }) => from === id && there.has(to)))
      .map(lexiconEdgeRow);
    await store.transaction(async (transaction) => {
      await writeEntityEdges(transaction, await planEntityEdgesAnew(transaction, ids));
      await writeTypedEdges(transaction, rows, 'entities');
      await refreshProposals(transaction, ids, principalsIn(lexicon));
    });
  }
  for (const ids of pages(await readArticleIds(store))) await deriveArticles(store, ids, knowledgeOf(lexicon));
}

/** Takes all events away, what hangs on them, and the keys that reports are compared by. */
async function retireEvents(store: Store): Promise<void> {
  for (const ids of pages(await readIds(store, 'read/event-ids', 'id'))) {
    await store.transaction(async (transaction) => {
      const rows = await readInChunks(transaction, 'read/report-ids-by-event', 'ids', ids);
      const reports = groupBy(rows, (row) => textOf(row, 'eventId'));
      const retired = ids.map((id) => ({
        id,
        reports: (reports.get(id) ?? []).map((row) => textOf(row, 'id')).sort(),
      }));
      await writeRows(
        transaction,
        'write/save-issued-ids',
        retired.map((row) => ({ ...row, becameId: null })),
      );
      await deleteIds(transaction, 'write/delete-events-by-id', ids);
    });
  }
  for (const [statement, removal] of [
    ['read/conflict-ids', 'write/delete-conflicts-by-id'],
    ['read/proposal-ids', 'write/delete-proposals-by-id'],
    ['read/block-ids', 'write/delete-blocks-by-id'],
    ['read/text-group-ids', 'write/delete-text-groups-by-id'],
  ] as const) {
    for (const ids of pages(await readIds(store, statement, 'id'))) {
      await store.transaction((transaction) => deleteIds(transaction, removal, ids));
    }
  }
}

/** As if the articles' reports were new: compared with those of the articles before them. */
async function deriveArticles(store: Store, articles: readonly string[], knowledge: Knowledge): Promise<void> {
  await store.transaction(async (transaction) => {
    const ids = await readColumn(transaction, 'read/report-ids-by-article', 'ids', articles, 'id');
    const passages = await readPassagesOf(transaction, articles);
    const copies = await planCopies(transaction, [], passages);
    const reports = regroup(await readReports(transaction, ids), copies.groupOf);
    const rows = blockRows(reports, passages, knowledge.principals);
    const change = { withdrawn: [], reports, claims: await readClaimsToReports(transaction, ids) };
    const unchanged = { names: new Map(), renamed: [] };
    const { regrouped, regroupedArticles } = copies;
    const plan = await planEvents(transaction, { ...change, ...unchanged, regrouped, regroupedArticles }, knowledge);
    await removeDerived(transaction, plan.derived);
    await removeCopies(transaction, copies);
    await writeRows(transaction, 'write/upsert-blocks', rows.blocks);
    await writeRows(transaction, 'write/link-reports-to-blocks', rows.reportsToBlocks);
    await writeRows(transaction, 'write/link-passages-to-blocks', rows.passagesToBlocks);
    await writeCopies(transaction, copies);
    await writeDerived(transaction, plan.derived);
  });
}

async function readIds(reader: Reader, statement: string, column: string): Promise<string[]> {
  return (await reader.read(statement)).map((row) => textOf(row, column)).sort();
}

function pages<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / PAGE) }, (_, index) =>
    items.slice(index * PAGE, (index + 1) * PAGE),
  );
}
