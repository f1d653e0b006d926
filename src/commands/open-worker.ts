import { existsSync } from 'node:fs';
import type { Settings } from '../config.ts';
import { AppError } from '../errors.ts';
import { createPipeline, type Pipeline } from '../ingestion/pipeline.ts';
import { openEmbeddedStore } from '../store/embedded/open-embedded-store.ts';
import { openNeo4jStore } from '../store/neo4j/open-neo4j-store.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { type GraphWorker, localWorker } from './graph-worker.ts';
import { findRemoteWorker } from './remote-worker.ts';

/**
 * Who works for a command: the server that holds the embedded graph, or this process with a store of its own.
 * @param reading the command writes nothing: nothing is made or migrated for it either
 * @throws AppError LEXICON_INVALID, STORE_LOCKED, STORE_UNAVAILABLE and other faults of the store
 */
export async function openWorker(settings: Settings, reading: boolean): Promise<GraphWorker> {
  const pipeline = lazily(() => createPipeline(settings.lexiconFolder, settings.judgements));
  if (settings.store === 'neo4j') return localWorker(await open(settings, reading), pipeline);
  const remote = await findRemoteWorker(settings.dataFolder);
  if (remote !== null) return remote;
  try {
    return localWorker(await open(settings, reading), pipeline);
  } catch (error) {
    // A server may have taken the store in the meantime.
    const late =
      error instanceof AppError && error.code === 'STORE_LOCKED' ? await findRemoteWorker(settings.dataFolder) : null;
    if (late !== null) return late;
    throw error;
  }
}

async function open(settings: Settings, reading: boolean): Promise<Store> {
  if (!reading) return openStore(settings);
  const store =
    settings.store === 'neo4j'
      ? openNeo4jStore(settings)
      : openEmbeddedStore(existsSync(settings.dataFolder) ? settings.dataFolder : null);
  await store.check();
  return store;
}

function lazily(make: () => Pipeline): () => Pipeline {
  let made: Pipeline | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
