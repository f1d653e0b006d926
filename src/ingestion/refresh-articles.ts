import { setImmediate as nextTurn } from 'node:timers/promises';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Store } from '../store/store.ts';
import { markRead, prepareGraph, readArticleIds } from './graph-state.ts';
import { type IngestOptions, type Item, read, writeItems } from './ingest.ts';
import type { Outcome } from './outcome.ts';
import type { Pipeline } from './pipeline.ts';
import { textOf } from './read-row.ts';

const PAGE = 50;

/** How many stored articles another pipeline has read, or how many there are. */
export async function countStale(store: Store, pipeline: Pipeline): Promise<number> {
  return (await readArticleIds(store, pipeline.fingerprint)).length;
}

/**
 * Reads stored articles again from their raw text: all of them, or only those that another pipeline has read.
 * Outcomes as of `ingest`.
 */
export async function* refreshArticles(
  store: Store,
  pipeline: Pipeline,
  options: Omit<IngestOptions, 'refresh'> & { readonly onlyStale?: boolean } = {},
): AsyncGenerator<Outcome> {
  if (!options.dryRun) await prepareGraph(store, pipeline);
  const ids = await readArticleIds(store, options.onlyStale ? pipeline.fingerprint : null);
  for (let start = 0; start < ids.length; start += PAGE) {
    const items: Item[] = [];
    for (const row of await readInChunks(store, 'read/article-raws-by-id', 'ids', ids.slice(start, start + PAGE))) {
      if (options.signal?.aborted) return;
      const file = textOf(row, 'file');
      items.push(read(pipeline, file, () => pipeline.extractText(file, textOf(row, 'raw')), textOf(row, 'id')));
      await nextTurn();
    }
    yield* await writeItems(store, pipeline, items, { ...options, refresh: true });
  }
  if (!options.dryRun) await markRead(store, pipeline);
}
