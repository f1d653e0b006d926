import type { Reader, Store } from '../store/store.ts';
import type { Pipeline } from './pipeline.ts';
import { textOrNull } from './read-row.ts';
import { rebuildDerived } from './rebuild-derived.ts';

/** What the graph says of itself. */
export interface GraphState {
  /** Pipeline that the whole graph was last read with. */
  readonly fingerprint: string | null;
  /** What the derived layer was made with. */
  readonly derivation: string | null;
  /** Whether the first filling has begun and not ended. */
  readonly seeding: boolean;
}

export async function readGraphState(reader: Reader): Promise<GraphState> {
  const [row = {}] = await reader.read('read/graph-meta');
  return {
    fingerprint: textOrNull(row, 'fingerprint'),
    derivation: textOrNull(row, 'derivation'),
    seeding: row['seeding'] === true,
  };
}

export async function saveGraphState(store: Store, change: Partial<GraphState>): Promise<void> {
  await store.transaction(async (transaction) => {
    const { fingerprint, derivation, seeding } = { ...(await readGraphState(transaction)), ...change };
    await transaction.write('write/save-graph-state', { fingerprint, derivation, seeding });
  });
}

/** Ids of stored articles; only those that another pipeline has read, where one is given. */
export async function readArticleIds(reader: Reader, notReadBy: string | null = null): Promise<string[]> {
  const rows = await reader.read('read/article-ids', { fingerprint: notReadBy });
  return rows.flatMap((row) => textOrNull(row, 'id') ?? []).sort();
}

/** How many articles the graph holds. */
export async function countArticles(reader: Reader): Promise<number> {
  return (await readArticleIds(reader)).length;
}

/**
 * Makes the graph fit for changes by this pipeline. Where the rules that derive, or the lexicon, have changed, everything is derived again: a
 * change is worked out from what followed before it.
 */
export async function prepareGraph(store: Store, pipeline: Pipeline): Promise<void> {
  const { derivation, fingerprint } = await readGraphState(store);
  if (derivation !== pipeline.derivation) {
    await rebuildDerived(store, pipeline.lexicon);
    await saveGraphState(store, { derivation: pipeline.derivation });
  }
  if (fingerprint !== pipeline.fingerprint) await markRead(store, pipeline);
}

/** Says so where no stored article was read by another pipeline. */
export async function markRead(store: Store, pipeline: Pipeline): Promise<void> {
  const stale = await readArticleIds(store, pipeline.fingerprint);
  if (stale.length === 0) await saveGraphState(store, { fingerprint: pipeline.fingerprint });
}
