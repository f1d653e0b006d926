import neo4j, { type Driver, type Integer, type ManagedTransaction, type Session } from 'neo4j-driver';
import { AppError, EXIT } from '../../errors.ts';
import { checkParameters } from '../check-parameters.ts';
import { checkRows } from '../check-rows.ts';
import { guardTransaction } from '../guard-transaction.ts';
import { migrateGraph } from '../migrate-graph.ts';
import { type Catalogue, findStatement, type StatementKind } from '../statement-catalogue.ts';
import type { Parameters, Row, Store, Transaction } from '../store.ts';
import { CHECK_ADDRESS, toAppError, toUnavailable, unavailable } from './neo4j-errors.ts';
import type { Neo4jSettings } from './open-neo4j-store.ts';

const CHECK_MILLISECONDS = 3_000;
/** As long as the embedded engine lets a statement run. A transaction may wait for another writer, and has no limit. */
const READ_LIMITS = { timeout: 30_000 };

/** The store over a driver. Reads go to readers of a cluster, transactions to its leader; the driver repeats both after a conflict. */
export function createNeo4jStore(driver: Driver, settings: Neo4jSettings, catalogue: Catalogue): Store {
  const uri = settings.neo4jUri;
  const database = settings.neo4jDatabase === null ? {} : { database: settings.neo4jDatabase };
  // What this process wrote is seen by its next read, also on another member of a cluster.
  const bookmarkManager = neo4j.bookmarkManager();
  let closed = false;

  const refuseClosed = (): void => {
    if (closed) throw new AppError('STORE_CLOSED', 'The store is closed: open it again.', { exitCode: EXIT.STORE });
  };
  const inSession = async <T>(statement: string, work: (session: Session) => Promise<T>): Promise<T> => {
    refuseClosed();
    const session = driver.session({ ...database, bookmarkManager });
    try {
      return await work(session);
    } catch (error) {
      throw toAppError(error, uri, statement);
    } finally {
      await session.close();
    }
  };
  const run = async (
    transaction: ManagedTransaction,
    kind: StatementKind,
    name: string,
    parameters: Parameters = {},
  ): Promise<readonly Row[]> => {
    const statement = findStatement(catalogue, kind, name);
    const sent = checkParameters(statement, parameters, toInteger);
    try {
      const { records } = await transaction.run(statement.text, sent);
      return checkRows(
        name,
        records.map((record) => record.toObject()),
      );
    } catch (error) {
      // The driver runs a transaction again for some errors, and knows them by its own.
      throw error instanceof Error && neo4j.isRetryableError(error) ? error : toAppError(error, uri, name);
    }
  };
  const write = <T>(lock: boolean, work: (transaction: Transaction) => Promise<T>): Promise<T> =>
    inSession('transaction', (session) =>
      session.executeWrite(async (transaction) => {
        if (lock) await lockGraph(transaction);
        const guarded = guardTransaction((kind, name, parameters) => run(transaction, kind, name, parameters));
        const result = await work(guarded.transaction);
        await guarded.finish();
        return result;
      }),
    );
  const lockGraph = async (transaction: ManagedTransaction): Promise<void> => {
    if ((await run(transaction, 'write', 'write/lock-graph')).length === 1) return;
    throw new AppError('STORE_FOREIGN', `The database at ${uri} has lost its GraphMeta node: open the store again.`, {
      exitCode: EXIT.STORE,
    });
  };

  const store: Store = {
    engine: 'neo4j',
    read: (name, parameters) =>
      inSession(name, (session) =>
        session.executeRead((transaction) => run(transaction, 'read', name, parameters), READ_LIMITS),
      ),
    transaction: (work) => write(true, work),
    migrate: () =>
      migrateGraph({
        schema: catalogue.schema,
        read: store.read,
        transaction: (work) => write(false, work),
        define: (text) =>
          inSession('schema', async (session) => {
            await session.run(text);
          }),
      }),
    check: async () => {
      refuseClosed();
      await within(CHECK_MILLISECONDS, uri, driver.verifyConnectivity(database));
    },
    close: async () => {
      if (closed) return;
      closed = true;
      await driver.close();
    },
  };
  return store;
}

/** A whole number would arrive as a float, which LIMIT refuses and a property keeps. */
function toInteger(number: number): number | Integer {
  return Number.isSafeInteger(number) ? neo4j.int(number) : number;
}

async function within(milliseconds: number, uri: string, answer: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(unavailable(uri, CHECK_ADDRESS, `no answer in ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  try {
    await Promise.race([answer, late]);
  } catch (error) {
    throw toUnavailable(error, uri);
  } finally {
    clearTimeout(timer);
  }
}
