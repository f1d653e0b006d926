import type { Transaction } from '../store/store.ts';
import type { CopyPlan } from './plan-copies.ts';
import { textOf } from './read-row.ts';
import { deleteIds, writeRows } from './write-rows.ts';

export async function writeCopies(transaction: Transaction, { groups, links }: CopyPlan): Promise<void> {
  await writeRows(transaction, 'write/upsert-text-groups', groups.upserts);
  await writeRows(transaction, 'write/link-passages-to-text-groups', links.upserts);
}

export async function removeCopies(transaction: Transaction, { groups, links }: CopyPlan): Promise<void> {
  // Where a passage goes to another group, it leaves the former one first.
  const moved = links.upserts.map((row) => textOf(row, 'from'));
  await deleteIds(transaction, 'write/unlink-passages-to-text-groups', [
    ...links.deletes.map((row) => textOf(row, 'from')),
    ...moved,
  ]);
  await deleteIds(
    transaction,
    'write/delete-text-groups-by-id',
    groups.deletes.map((row) => textOf(row, 'id')),
  );
}
