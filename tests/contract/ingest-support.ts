import { exportGraph } from '../../src/ingestion/export-graph.ts';
import type { Store } from '../../src/store/store.ts';

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export async function exportLines(store: Store): Promise<string[]> {
  return collect(exportGraph(store));
}

export async function exportText(store: Store): Promise<string> {
  return (await exportLines(store)).join('\n');
}

/** The store with its calls of `write` counted by statement. */
export function countWrites(store: Store): Store & { readonly writes: Map<string, number> } {
  const writes = new Map<string, number>();
  return {
    ...store,
    writes,
    transaction: (work) =>
      store.transaction((transaction) =>
        work({
          read: transaction.read,
          write: (statement, parameters) => {
            writes.set(statement, (writes.get(statement) ?? 0) + 1);
            return transaction.write(statement, parameters);
          },
        }),
      ),
  };
}
