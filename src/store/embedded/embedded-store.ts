import { setTimeout as delay } from 'node:timers/promises';
import type { GrafeoDB, Transaction as OpenTransaction, QueryResult } from '@grafeo-db/js';
import { AppError, EXIT } from '../../errors.ts';
import { checkParameters } from '../check-parameters.ts';
import { checkRows } from '../check-rows.ts';
import { guardTransaction } from '../guard-transaction.ts';
import { migrateGraph } from '../migrate-graph.ts';
import { createQueue } from '../queue.ts';
import { type Catalogue, findStatement, type StatementKind } from '../statement-catalogue.ts';
import type { Parameters, Row, Store, Transaction } from '../store.ts';
import { isConflict, statementFailed } from './embedded-errors.ts';

/** Waits before a transaction that met a conflict runs again, in milliseconds. */
const RETRY_DELAYS = [5, 20, 80, 320];

/** What the database and an open transaction have in common. */
interface Session {
  executeCypher(text: string, parameters: Record<string, unknown>): Promise<QueryResult>;
}

/**
 * The store over an open engine; writers wait for each other in a queue, readers do not wait.
 * @param sync brings what was committed to the disk; a transaction ends after it
 */
export function createEmbeddedStore(database: GrafeoDB, catalogue: Catalogue, sync: () => Promise<void>): Store {
  const writers = createQueue();
  const running = new Set<Promise<unknown>>();
  let closed = false;

  /** The engine answers even when it is closed, with an empty graph: refuse before. */
  const refuseClosed = (): void => {
    if (closed) throw new AppError('STORE_CLOSED', 'The store is closed: open it again.', { exitCode: EXIT.STORE });
  };
  const track = async <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    try {
      return await work;
    } finally {
      running.delete(work);
    }
  };
  const run = async (
    session: Session,
    kind: StatementKind,
    name: string,
    parameters: Parameters,
  ): Promise<readonly Row[]> => {
    refuseClosed();
    const statement = findStatement(catalogue, kind, name);
    const sent = checkParameters(statement, parameters);
    try {
      return checkRows(name, (await session.executeCypher(statement.text, sent)).toArray());
    } catch (error) {
      if (error instanceof AppError || isConflict(error)) throw error;
      throw statementFailed(name, error);
    }
  };

  const attempt = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    refuseClosed();
    const opened = database.beginTransaction();
    const guarded = guardTransaction((kind, name, parameters) => run(opened, kind, name, parameters));
    try {
      const result = await work(guarded.transaction);
      await guarded.finish();
      commit(opened);
      await sync();
      return result;
    } catch (error) {
      await guarded.idle();
      if (opened.isActive) opened.rollback();
      throw error;
    }
  };

  const store: Store = {
    engine: 'embedded',
    read: (name, parameters = {}) => track(run(database, 'read', name, parameters)),
    transaction: (work) => writers.run(() => retryConflicts(() => attempt(work))),
    migrate: () =>
      migrateGraph({
        schema: catalogue.schema,
        read: store.read,
        transaction: store.transaction,
        define: async (text) => {
          await writers.run(() => database.executeCypher(text));
        },
      }),
    check: async () => refuseClosed(),
    close: async () => {
      if (closed) return;
      await writers.idle();
      closed = true;
      await Promise.allSettled(running);
      database.close();
    },
  };
  return store;
}

function commit(opened: OpenTransaction): void {
  try {
    opened.commit();
  } catch (error) {
    throw isConflict(error) ? error : statementFailed('commit', error);
  }
}

async function retryConflicts<T>(attempt: () => Promise<T>): Promise<T> {
  for (const milliseconds of RETRY_DELAYS) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConflict(error)) throw error;
      await delay(milliseconds);
    }
  }
  return attempt();
}
