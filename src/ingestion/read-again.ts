import { setImmediate as nextTurn } from 'node:timers/promises';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Store } from '../store/store.ts';
import type { Outcome } from './outcome.ts';
import type { Pipeline } from './pipeline.ts';
import { textOf } from './read-row.ts';
import { type IngestOptions, type Item, read, writeItems } from './write-items.ts';

/** Articles that are read again at once. */
const PAGE = 50;

/** Reads stored articles again from their raw text, whether or not anything has changed. Outcomes as of `ingest`. */
export async function* rereadArticles(
  store: Store,
  pipeline: Pipeline,
  ids: readonly string[],
  options: Omit<IngestOptions, 'refresh'> = {},
): AsyncGenerator<Outcome> {
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
}

/** The same where nobody waits for the outcomes. */
export async function readAgain(store: Store, pipeline: Pipeline, ids: readonly string[]): Promise<void> {
  for await (const { file, error } of rereadArticles(store, pipeline, ids)) {
    if (error !== null) throw new Error(`${file}: ${error.message}`);
  }
}
