import { fileURLToPath } from 'node:url';
import { findArticles, readArticleBytes } from '../../src/articles/find-articles.ts';
import { ingest, type SourceFile } from '../../src/ingestion/ingest.ts';
import { createPipeline } from '../../src/ingestion/pipeline.ts';
import type { Store } from '../../src/store/store.ts';

const ARTICLES = fileURLToPath(new URL('../../seed/articles', import.meta.url));

/** Fills an empty store with the bundled corpus, as the first start does. */
export async function ingestBundled(store: Store): Promise<void> {
  for await (const { file, error } of ingest(store, createPipeline(null), bundledFiles())) {
    if (error) throw new Error(`${file}: ${error.message}`);
  }
}

async function* bundledFiles(): AsyncGenerator<SourceFile> {
  for await (const found of findArticles([ARTICLES])) yield { file: found.file, bytes: await readArticleBytes(found) };
}
