import { CHUNK_SIZE } from '../store/read-in-chunks.ts';
import type { Row, Transaction } from '../store/store.ts';

/** Runs a statement with `$rows`, a bounded number of them a call; not at all for none. */
export async function writeRows(transaction: Transaction, statement: string, rows: readonly Row[]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK_SIZE) {
    await transaction.write(statement, { rows: rows.slice(start, start + CHUNK_SIZE) });
  }
}

/** The same with `$ids`. */
export async function deleteIds(transaction: Transaction, statement: string, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK_SIZE) {
    await transaction.write(statement, { ids: ids.slice(start, start + CHUNK_SIZE) });
  }
}
