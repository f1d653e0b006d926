import { type EntityPair, entityPairs, entityProposal, pairKey } from '../resolution/entity-proposals.ts';
import type { Principals } from '../resolution/linking/actors.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row, Transaction } from '../store/store.ts';
import { byId, difference, proposalRow } from './derived-rows.ts';
import { readGraphState } from './graph-state.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { readEntities } from './read-records.ts';
import { numberOf, textOf, textsOf } from './read-row.ts';
import { deleteIds, writeRows } from './write-rows.ts';

/** An entity that more articles name is looked for among those that name the other one. */
const FEW_ARTICLES = 50;

/** Writes what is proposed about entities, as the graph is now: a function of those who share keys with them. */
export async function refreshProposals(
  transaction: Transaction,
  ids: readonly string[],
  principals: Principals,
  neighbourhood = new Neighbourhood(transaction),
): Promise<void> {
  if (ids.length === 0) return;
  const pairs = await pairsOf(transaction, ids, principals, neighbourhood);
  const together = await namedTogether(transaction, pairs);
  const rows = pairs.map((pair) => proposalRow(entityProposal(pair, together.has(pair.ends.join('|')))));
  const stored = await readInChunks(transaction, 'read/proposals-by-entity', 'ids', ids);
  const change = difference(byId(stored.map(storedRow)), byId(rows));
  await deleteIds(
    transaction,
    'write/delete-proposals-by-id',
    change.deletes.map((row) => textOf(row, 'id')),
  );
  await writeRows(transaction, 'write/upsert-proposals', change.upserts);
  await writeRows(transaction, 'write/link-proposals-to-entities', change.upserts.flatMap(linkRows));
}

/** Pairs with one of the entities in them. */
async function pairsOf(
  reader: Reader,
  ids: readonly string[],
  principals: Principals,
  neighbourhood: Neighbourhood,
): Promise<EntityPair[]> {
  const asked = await readEntities(reader, ids);
  const near = await neighbourhood.around([...asked.values()]);
  if (near.length === 0) return [];
  await neighbourhood.around(near);
  const { differentEntities } = await readGraphState(reader);
  return entityPairs({
    bearers: neighbourhood.bearers,
    complete: new Set(near.map(({ id }) => id)),
    different: new Set(differentEntities),
    principals,
  }).filter(({ ends }) => ends.some((id) => asked.has(id)));
}

/** Of the pairs those that an article names both of, looked for from the side that few articles name. */
async function namedTogether(reader: Reader, pairs: readonly EntityPair[]): Promise<ReadonlySet<string>> {
  const ids = distinctSorted(pairs.flatMap(({ ends }) => ends));
  const counts = await readInChunks(reader, 'read/mention-counts', 'ids', ids);
  const few = counts.filter((row) => numberOf(row, 'total') <= FEW_ARTICLES).map((row) => textOf(row, 'id'));
  const rows = await readInChunks(reader, 'read/entities-in-one-article', 'ids', few, { others: ids });
  return new Set(rows.map((row) => pairKey(textOf(row, 'id'), textOf(row, 'other'))));
}

function storedRow(row: Row): Row {
  const [id, kind, score] = [textOf(row, 'id'), textOf(row, 'kind'), numberOf(row, 'score')];
  const lists = ['ends', 'witnesses', 'reasons', 'against'].map((column) => [column, [...textsOf(row, column)]]);
  const {
    ends = [],
    witnesses = [],
    reasons = [],
    against = [],
  } = Object.fromEntries(lists) as Record<string, string[]>;
  return { id, kind, ends, witnesses, score, reasons, against };
}

function linkRows(row: Row): Row[] {
  return textsOf(row, 'ends').map((to) => ({ from: textOf(row, 'id'), to }));
}
