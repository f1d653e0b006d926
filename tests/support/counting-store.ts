import type { Reader, Store } from '../../src/store/store.ts';

export interface CountingStore extends Store {
  /** Calls of `read`, inside and outside transactions, by the name of the statement. */
  readonly reads: ReadonlyMap<string, number>;
  /** All of them together. */
  total(): number;
  reset(): void;
}

/** The store with its reads counted, so that a test can say how many a question costs. */
export function countReads(store: Store): CountingStore {
  const reads = new Map<string, number>();
  const counted = (reader: Reader): Reader['read'] => {
    return (statement, parameters) => {
      reads.set(statement, (reads.get(statement) ?? 0) + 1);
      return reader.read(statement, parameters);
    };
  };
  return {
    engine: store.engine,
    reads,
    total: () => [...reads.values()].reduce((sum, calls) => sum + calls, 0),
    reset: () => reads.clear(),
    read: counted(store),
    transaction: (work) =>
      store.transaction((transaction) =>
        work({ read: counted(transaction), write: transaction.write.bind(transaction) }),
      ),
    migrate: () => store.migrate(),
    check: () => store.check(),
    close: () => store.close(),
  };
}
