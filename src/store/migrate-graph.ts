import { AppError, EXIT } from '../errors.ts';
import type { Reader, Transaction } from './store.ts';

/** Goes up when a stored graph must be made anew to fit the statements. */
export const SCHEMA_VERSION = 1;

export interface Migration extends Reader {
  readonly schema: readonly string[];
  /** Runs one schema statement outside a transaction. */
  define(text: string): Promise<void>;
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/**
 * Makes constraints and indexes and marks the database as ours; changes nothing that is up to date.
 * @throws AppError STORE_FOREIGN where nodes have our labels and nothing says that we made them, STORE_VERSION for a newer schema
 */
export async function migrateGraph(database: Migration): Promise<void> {
  const version = (await database.read('read/schema-version'))[0]?.schemaVersion ?? null;
  if (version === null) await refuseForeignNodes(database);
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    throw new AppError(
      'STORE_VERSION',
      `The graph has schema version ${version} and this program knows ${SCHEMA_VERSION}: use a newer program or another store.`,
      { exitCode: EXIT.STORE },
    );
  }
  for (const text of database.schema) await database.define(text);
  if (version !== SCHEMA_VERSION) {
    await database.transaction((transaction) =>
      transaction.write('write/save-schema-version', { schemaVersion: SCHEMA_VERSION }),
    );
  }
}

async function refuseForeignNodes(database: Reader): Promise<void> {
  const labels = (await database.read('read/used-labels')).map((row) => row.label);
  if (labels.length > 0) {
    throw new AppError(
      'STORE_FOREIGN',
      `The database holds nodes labelled ${labels.join(', ')} that this program did not make (it has no GraphMeta node): use an empty database.`,
      { exitCode: EXIT.STORE },
    );
  }
}
