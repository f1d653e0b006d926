import type { Reader, Store, Transaction } from '../store/store.ts';
import type { Pipeline } from './pipeline.ts';
import { textOrNull, textsOf } from './read-row.ts';

/** What the graph says of itself. */
export interface GraphState {
  /** Pipeline that the whole graph was last read with. */
  readonly fingerprint: string | null;
  /** What the derived layer was made with. */
  readonly derivation: string | null;
  /** The judgements that the graph follows. */
  readonly judgements: string | null;
  /** Whether the first filling has begun and not ended. */
  readonly seeding: boolean;
  /** Pairs of entities that people keep apart, `<id>|<id>`: nobody is asked about them. */
  readonly differentEntities: readonly string[];
}

export async function readGraphState(reader: Reader): Promise<GraphState> {
  const [row = {}] = await reader.read('read/graph-meta');
  return {
    fingerprint: textOrNull(row, 'fingerprint'),
    derivation: textOrNull(row, 'derivation'),
    judgements: textOrNull(row, 'judgements'),
    seeding: row.seeding === true,
    differentEntities: textsOf(row, 'differentEntities'),
  };
}

export async function saveGraphState(store: Store, change: Partial<GraphState>): Promise<void> {
  await store.transaction((transaction) => writeGraphState(transaction, change));
}

export async function writeGraphState(transaction: Transaction, change: Partial<GraphState>): Promise<void> {
  const { differentEntities, ...state } = { ...(await readGraphState(transaction)), ...change };
  const kept = differentEntities.length === 0 ? null : differentEntities;
  await transaction.write('write/save-graph-state', { ...state, differentEntities: kept });
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

/** Says so where no stored article was read by another pipeline. */
export async function markRead(store: Store, pipeline: Pipeline): Promise<void> {
  const stale = await readArticleIds(store, pipeline.fingerprint);
  if (stale.length === 0) await saveGraphState(store, { fingerprint: pipeline.fingerprint });
}
