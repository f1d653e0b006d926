import { setImmediate as nextTurn } from 'node:timers/promises';
import { decodeArticle } from '../articles/decode-article.ts';
import type { Reader, Store } from '../store/store.ts';
import { articleRows } from './article-rows.ts';
import { type ArticleVersion, rawHash } from './article-version.ts';
import { batches } from './batches.ts';
import { type BatchDecision, decideBatch, type Reading } from './decide-batch.ts';
import { prepareGraph } from './graph-state.ts';
import { failed, isStoreFault, type Outcome, type Problem } from './outcome.ts';
import type { Pipeline } from './pipeline.ts';
import { readVersions, readVersionsByRawHash } from './read-records.ts';
import { writeBatch } from './write-batch.ts';

/** A file as it comes in: its bytes, or why there are none. */
export type SourceFile =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly error: Problem };

export interface IngestOptions {
  /** Tell what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** Read articles again whose bytes and pipeline have not changed. */
  readonly refresh?: boolean;
  /** Ends the run after the batch that is being written; nothing that was reported is lost. */
  readonly signal?: AbortSignal;
}

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

/** An item of a batch: read and to be written, or settled already. */
export type Item = { readonly reading: Reading } | { readonly outcome: Outcome };

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

/** Reads one article; whatever goes wrong is its own outcome. */
export function read(
  pipeline: Pipeline,
  file: string,
  extract: () => ReturnType<Pipeline['extract']>,
  rereadOf: string | null,
): Item {
  try {
    const extraction = extract();
    return {
      reading: { file, rows: articleRows(extraction, pipeline.fingerprint), notes: extraction.article.notes, rereadOf },
    };
  } catch (error) {
    return { outcome: failed(file, error) };
  }
}

/** Writes a batch in one transaction; where that fails by no fault of the store, article by article, to find the bad one. */
export async function writeItems(
  store: Store,
  pipeline: Pipeline,
  items: readonly Item[],
  options: IngestOptions,
): Promise<Outcome[]> {
  const readings = items.flatMap((item) => ('reading' in item ? [item.reading] : []));
  const outcomes = [...(await writeReadings(store, pipeline, readings, options))];
  return items.flatMap((item) => ('outcome' in item ? [item.outcome] : outcomes.splice(0, 1)));
}

async function writeReadings(
  store: Store,
  pipeline: Pipeline,
  readings: readonly Reading[],
  options: IngestOptions,
): Promise<readonly Outcome[]> {
  if (readings.length === 0) return [];
  try {
    if (options.dryRun) return (await decide(store, readings, options)).outcomes;
    return await store.transaction(async (transaction) => {
      const { change, outcomes } = await decide(transaction, readings, options);
      await writeBatch(transaction, pipeline.lexicon, change);
      return outcomes;
    });
  } catch (error) {
    if (isStoreFault(error)) throw error;
    const [only, ...others] = readings;
    if (only !== undefined && others.length === 0) return [failed(only.file, error)];
    const outcomes: Outcome[] = [];
    for (const reading of readings) outcomes.push(...(await writeReadings(store, pipeline, [reading], options)));
    return outcomes;
  }
}

async function decide(reader: Reader, readings: readonly Reading[], options: IngestOptions): Promise<BatchDecision> {
  const stored = await readVersions(
    reader,
    readings.map((reading) => reading.rows.version.id),
  );
  return decideBatch(readings, stored, options.refresh ?? false);
}
