import { createQueue } from './queue.ts';
import type { StatementKind } from './statement-catalogue.ts';
import type { Parameters, Row, Transaction } from './store.ts';

export type RunStatement = (kind: StatementKind, name: string, parameters: Parameters) => Promise<readonly Row[]>;

/** A transaction as `work` sees it, and what its owner calls before it commits or rolls back. */
export interface GuardedTransaction {
  readonly transaction: Transaction;
  /** Resolves when no statement runs any more. */
  idle(): Promise<void>;
  /** @throws the first failure of a statement, also where `work` caught it: an engine would commit the rest, or nothing without a word */
  finish(): Promise<void>;
}

/** Statements run one at a time: neither engine may end a transaction in which one still runs. */
export function guardTransaction(run: RunStatement): GuardedTransaction {
  const statements = createQueue();
  const failures: unknown[] = [];
  const step = (kind: StatementKind, name: string, parameters: Parameters = {}): Promise<readonly Row[]> =>
    statements.run(async () => {
      try {
        return await run(kind, name, parameters);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    });
  return {
    transaction: {
      read: (name, parameters) => step('read', name, parameters),
      write: (name, parameters) => step('write', name, parameters),
    },
    idle: () => statements.idle(),
    finish: async () => {
      await statements.idle();
      if (failures.length > 0) throw failures[0];
    },
  };
}
