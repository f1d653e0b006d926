import type { ArticleVersion } from '../ingestion/article-version.ts';
import { exportGraph } from '../ingestion/export-graph.ts';
import { type IngestOptions, ingest, type SourceFile } from '../ingestion/ingest.ts';
import type { Outcome } from '../ingestion/outcome.ts';
import type { Pipeline } from '../ingestion/pipeline.ts';
import { refreshArticles } from '../ingestion/refresh-articles.ts';
import { removeArticle } from '../ingestion/remove-article.ts';
import type { Store } from '../store/store.ts';

/** Who does the work of a command: this process on its own store, or a running server that holds it. */
export interface GraphWorker {
  ingest(files: AsyncIterable<SourceFile>, options: IngestOptions): AsyncIterable<Outcome>;
  refresh(options: IngestOptions): AsyncIterable<Outcome>;
  remove(idOrUrl: string, options: { readonly dryRun?: boolean }): Promise<ArticleVersion>;
  exportLines(): AsyncIterable<string>;
  close(): Promise<void>;
}

export function localWorker(store: Store, pipeline: () => Pipeline): GraphWorker {
  return {
    ingest: (files, options) => ingest(store, pipeline(), files, options),
    refresh: (options) => refreshArticles(store, pipeline(), options),
    remove: (idOrUrl, options) => removeArticle(store, pipeline(), idOrUrl, options),
    exportLines: () => exportGraph(store),
    close: () => store.close(),
  };
}
