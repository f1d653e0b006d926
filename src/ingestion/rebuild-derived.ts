import type { Lexicon } from '../lexicon/lexicon.ts';
import { compareText } from '../model/compare-text.ts';
import { deriveEntity } from '../resolution/derive-entity.ts';
import { lexiconEdges } from '../resolution/lexicon-edges.ts';
import { OBJECT_RELATIONS } from '../resolution/role-relations.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import type { Reader, Store } from '../store/store.ts';
import { lexiconEdgeRow } from './derived-rows.ts';
import { planAnew } from './plan-derived.ts';
import { countStatements } from './plan-entities.ts';
import { textOf } from './read-row.ts';
import { writeDerived, writeTypedEdges } from './write-derived.ts';
import { deleteIds, writeRows } from './write-rows.ts';

/** Entities, blocks or keys that one transaction takes. */
const PAGE = 200;

/**
 * Derives everything again from layer 1: names and kinds of entities, events, typed edges. Page by page, so that it holds in memory; a run
 * that was broken off is made good by the next.
 */
export async function rebuildDerived(store: Store, lexicon: Lexicon): Promise<void> {
  const entities = await readIds(store, 'read/entity-ids', 'id');
  const there = new Set(entities);
  const index = lexiconEdges(lexicon);
  for (const ids of pages(await readIds(store, 'read/event-ids', 'id'))) {
    await store.transaction((transaction) => deleteIds(transaction, 'write/delete-events-by-id', ids));
  }
  for (const ids of pages(entities)) {
    await store.transaction(async (transaction) => {
      const statements = await countStatements(transaction, ids, []);
      const records = [...statements].map(([id, said]) => ({
        ...deriveEntity(id, said, lexicon.entries.get(id) ?? null),
      }));
      await deleteIds(transaction, 'write/delete-typed-edges-by-entity', ids);
      await writeRows(transaction, 'write/upsert-entities', records);
    });
  }
  for (const ids of pages(entities)) {
    const rows = ids
      .flatMap((id) => index.at(id).filter(({ from, to }) => from === id && there.has(to)))
      .map(lexiconEdgeRow);
    await store.transaction((transaction) => writeTypedEdges(transaction, rows, 'entities'));
  }
  for (const blocks of pages(await readIds(store, 'read/blocks', 'block'))) await derive(store, blocks, []);
  await deriveClaims(store);
}

async function deriveClaims(store: Store): Promise<void> {
  const claims = (await store.read('read/claim-keys', { ids: null })).map((row) => ({
    key: textOf(row, 'key'),
    type: textOf(row, 'type'),
    to: textOf(row, 'to'),
  }));
  for (const page of pages(claims.sort((a, b) => compareText(a.key, b.key)))) {
    const blocks = page
      .filter(({ type }) => OBJECT_RELATIONS.some((relation) => relation === type))
      .map(({ to }) => to);
    await derive(
      store,
      distinctSorted(blocks),
      page.map(({ key }) => key),
    );
  }
}

async function derive(store: Store, blocks: readonly string[], keys: readonly string[]): Promise<void> {
  await store.transaction(async (transaction) => writeDerived(transaction, await planAnew(transaction, blocks, keys)));
}

async function readIds(reader: Reader, statement: string, column: string): Promise<string[]> {
  return (await reader.read(statement)).map((row) => textOf(row, column)).sort();
}

function pages<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / PAGE) }, (_, index) =>
    items.slice(index * PAGE, (index + 1) * PAGE),
  );
}
