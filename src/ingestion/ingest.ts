import { setImmediate as nextTurn } from 'node:timers/promises';
import { decodeArticle } from '../articles/decode-article.ts';
import type { Reader, Store } from '../store/store.ts';
import { type ArticleVersion, rawHash } from './article-version.ts';
import { batches } from './batches.ts';
import { failed, type Outcome, type Problem } from './outcome.ts';
import type { Pipeline } from './pipeline.ts';
import { prepareGraph } from './prepare-graph.ts';
import { readVersionsByRawHash } from './read-records.ts';
import { type IngestOptions, type Item, read, writeItems } from './write-items.ts';

/** A file as it comes in: its bytes, or why there are none. */
export type SourceFile =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly error: Problem };

/**
 * Reads articles into the graph, a batch a transaction. An outcome comes only after its batch is committed, in the order of the files.
 * One bad article never stops the run.
 * @throws AppError STORE_UNAVAILABLE and other faults of the store
 */
export async function* ingest(
  store: Store,
  pipeline: Pipeline,
  files: AsyncIterable<SourceFile>,
  options: IngestOptions = {},
): AsyncGenerator<Outcome> {
  if (!options.dryRun) await prepareGraph(store, pipeline);
  for await (const batch of batches(files, sizeOf, options.signal)) {
    const items = await readItems(store, pipeline, batch, options);
    if (options.signal?.aborted) return;
    yield* await writeItems(store, pipeline, items, options);
  }
}

function sizeOf(source: SourceFile): number {
  return 'bytes' in source ? source.bytes.length : 0;
}

async function readItems(
  store: Reader,
  pipeline: Pipeline,
  batch: readonly SourceFile[],
  options: IngestOptions,
): Promise<Item[]> {
  const decoded = batch.map((source) => decode(source));
  const hashes = decoded.flatMap((item) => ('raw' in item ? [rawHash(item.raw)] : []));
  const known = await readVersionsByRawHash(store, hashes);
  const items: Item[] = [];
  for (const item of decoded) {
    if (options.signal?.aborted) break;
    items.push('raw' in item ? readItem(pipeline, item, known.get(rawHash(item.raw)) ?? null, options) : item);
    await nextTurn();
  }
  return items;
}

function decode(source: SourceFile): { readonly outcome: Outcome } | { readonly file: string; readonly raw: string } {
  if ('error' in source) return { outcome: { ...failed(source.file, null), error: source.error } };
  try {
    return { file: source.file, raw: decodeArticle(source.file, source.bytes) };
  } catch (error) {
    return { outcome: failed(source.file, error) };
  }
}

function readItem(
  pipeline: Pipeline,
  { file, raw }: { readonly file: string; readonly raw: string },
  stored: ArticleVersion | null,
  options: IngestOptions,
): Item {
  // Of several files with the same bytes the article keeps the least.
  const kept = stored !== null && stored.file <= file ? stored : null;
  if (kept !== null && kept.fingerprint === pipeline.fingerprint && !options.refresh) {
    return { outcome: { file, articleId: kept.id, result: 'unchanged', status: kept.status, notes: [], error: null } };
  }
  return read(pipeline, file, () => pipeline.extractText(kept?.file ?? file, raw), kept?.id ?? null);
}
