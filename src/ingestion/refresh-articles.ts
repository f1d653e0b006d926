import type { Store } from '../store/store.ts';
import { markRead, readArticleIds } from './graph-state.ts';
import type { Outcome } from './outcome.ts';
import type { Pipeline } from './pipeline.ts';
import { prepareGraph } from './prepare-graph.ts';
import { rereadArticles } from './read-again.ts';
import type { IngestOptions } from './write-items.ts';

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
  yield* rereadArticles(store, pipeline, ids, options);
  if (!options.dryRun && !options.signal?.aborted) await markRead(store, pipeline);
}
