import type { EntityRecord } from '../resolution/derive-entity.ts';
import { type NamedEntity, nameForms, nameKeys } from '../resolution/entities/name-forms.ts';
import type { Principals } from '../resolution/linking/actors.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row, Transaction } from '../store/store.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { EntityPlan } from './plan-entities.ts';
import { readColumn } from './read-records.ts';
import { textOf, textsOf } from './read-row.ts';
import { refreshProposals } from './refresh-proposals.ts';
import { deleteIds, writeRows } from './write-rows.ts';

/** What a change may do to the question whether two entities are one. */
export interface ProposalPlan {
  /** Entities that are new, or compared by something else than before. */
  readonly changed: readonly EntityRecord[];
  /** Of those, the ones that have keys already. */
  readonly known: readonly string[];
  /** Keys by which these, or entities that go, were found. */
  readonly leftBlocks: readonly string[];
  /** Entities of proposals whose articles may be other ones now. */
  readonly asked: readonly string[];
  /** Proposals about entities that go. */
  readonly orphans: readonly string[];
}

/** Before anything is written. Only who shares a key with a new, changed or deleted entity is looked at again. */
export async function planProposals(reader: Reader, entities: EntityPlan): Promise<ProposalPlan> {
  const { upserts, stored, deletes, touched } = entities;
  const changed = upserts.filter((record) => comparedFields(stored.get(record.id)) !== comparedFields(record));
  const known = changed.filter(({ id }) => stored.has(id)).map(({ id }) => id);
  const leftBlocks = await readColumn(reader, 'read/blocks-by-entity', 'ids', [...known, ...deletes], 'id');
  const gone = new Set(deletes);
  const rows = await readInChunks(reader, 'read/proposals-by-entity', 'ids', touched);
  const proposals = rows.map((row) => ({ id: textOf(row, 'id'), ends: textsOf(row, 'ends') }));
  const orphans = proposals.filter(({ ends }) => ends.some((id) => gone.has(id))).map(({ id }) => id);
  const asked = distinctSorted(proposals.flatMap(({ ends }) => ends)).filter((id) => !gone.has(id));
  return { changed, known, leftBlocks: distinctSorted(leftBlocks), asked, orphans: distinctSorted(orphans) };
}

/** After the entities and what articles say of them are written. */
export async function writeProposals(
  transaction: Transaction,
  { changed, known, leftBlocks, asked, orphans }: ProposalPlan,
  principals: Principals,
): Promise<void> {
  await deleteIds(transaction, 'write/delete-proposals-by-id', orphans);
  await deleteIds(transaction, 'write/unlink-entities-from-blocks', known);
  await linkToBlocks(transaction, changed);
  await deleteIds(transaction, 'write/delete-unused-blocks', leftBlocks);
  const neighbourhood = new Neighbourhood(transaction);
  // A name that many bear may have lost some of its first bearers to those that are new.
  const found = await neighbourhood.look([...leftBlocks, ...changed.flatMap(nameKeys)], changed.length);
  const ids = distinctSorted([...found, ...changed].map(({ id }) => id).concat(asked));
  await refreshProposals(transaction, ids, principals, neighbourhood);
}

/** The keys under which entities are found by their likes. */
export async function linkToBlocks(transaction: Transaction, entities: readonly NamedEntity[]): Promise<void> {
  const links: Row[] = entities.flatMap((entity) => nameKeys(entity).map((to) => ({ from: entity.id, to })));
  const blocks = distinctSorted(links.map(({ to }) => String(to)));
  await writeRows(
    transaction,
    'write/upsert-blocks',
    blocks.map((id) => ({ id })),
  );
  await writeRows(transaction, 'write/link-entities-to-blocks', links);
}

function comparedFields(record: NamedEntity | undefined): string | null {
  if (record === undefined) return null;
  return JSON.stringify([record.kind, record.basis, record.externalIds, nameForms(record)]);
}
