import { countArticles, readGraphState, saveGraphState } from '../ingestion/graph-state.ts';
import { ingest } from '../ingestion/ingest.ts';
import type { Pipeline } from '../ingestion/pipeline.ts';
import { prepareGraph } from '../ingestion/prepare-graph.ts';
import { countStale, refreshArticles } from '../ingestion/refresh-articles.ts';
import type { Store } from '../store/store.ts';
import { listArticles, readSourceFiles } from './read-source-files.ts';
import { reportOutcomes, summaryOf } from './report-outcomes.ts';

/**
 * Brings the graph up to date when a server starts: fills an empty one with the articles of a folder, goes on with a filling that was broken
 * off, and reads articles again that other rules or another lexicon have read.
 */
export async function fillGraph(
  store: Store,
  pipeline: Pipeline,
  seed: string | null,
  signal: AbortSignal,
): Promise<void> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const { seeding } = await readGraphState(store);
  if (seed !== null && (seeding || (await countArticles(store)) === 0)) {
    const found = await listArticles([seed]);
    say(`Reading ${found.length} articles of ${seed} into the graph, once.`);
    await saveGraphState(store, { seeding: true });
    const outcomes = ingest(store, pipeline, readSourceFiles(found), { signal });
    say(`${summaryOf(await reportOutcomes(outcomes, { json: false, total: found.length }))}.`);
    if (!signal.aborted) await saveGraphState(store, { seeding: false });
  }
  if (!signal.aborted) await prepareGraph(store, pipeline);
  const stale = await countStale(store, pipeline);
  if (stale === 0 || signal.aborted) return;
  say(`Reading ${stale} stored articles again, as the rules or the lexicon have changed.`);
  const outcomes = refreshArticles(store, pipeline, { onlyStale: true, signal });
  say(`${summaryOf(await reportOutcomes(outcomes, { json: false, total: stale }))}.`);
}
