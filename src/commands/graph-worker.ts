import type { ArticleVersion } from '../ingestion/article-version.ts';
import { exportGraph } from '../ingestion/export-graph.ts';
import type { StoredArticle } from '../ingestion/find-missing-judgements.ts';
import { ingest, type SourceFile } from '../ingestion/ingest.ts';
import type { Outcome } from '../ingestion/outcome.ts';
import type { Pipeline } from '../ingestion/pipeline.ts';
import { textOf } from '../ingestion/read-row.ts';
import { refreshArticles } from '../ingestion/refresh-articles.ts';
import { removeArticle } from '../ingestion/remove-article.ts';
import type { IngestOptions } from '../ingestion/write-items.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Store } from '../store/store.ts';
import { listProposals, type ProposalQuery } from './list-proposals.ts';
import type { ProposalView } from './proposal-view.ts';

/** Who does the work of a command: this process on its own store, or a running server that holds it. */
export interface GraphWorker {
  ingest(files: AsyncIterable<SourceFile>, options: IngestOptions): AsyncIterable<Outcome>;
  refresh(options: IngestOptions): AsyncIterable<Outcome>;
  remove(idOrUrl: string, options: { readonly dryRun?: boolean }): Promise<ArticleVersion>;
  exportLines(): AsyncIterable<string>;
  /** @throws AppError PROPOSAL_UNKNOWN */
  proposals(query: ProposalQuery): AsyncIterable<ProposalView>;
  /** Those of the articles that the graph holds. */
  articles(ids: readonly string[]): AsyncIterable<StoredArticle>;
  close(): Promise<void>;
}

export function localWorker(store: Store, pipeline: () => Pipeline): GraphWorker {
  return {
    ingest: (files, options) => ingest(store, pipeline(), files, options),
    refresh: (options) => refreshArticles(store, pipeline(), options),
    remove: (idOrUrl, options) => removeArticle(store, pipeline(), idOrUrl, options),
    exportLines: () => exportGraph(store),
    proposals: (query) => listProposals(store, query),
    articles: (ids) => readArticles(store, ids),
    close: () => store.close(),
  };
}

async function* readArticles(reader: Reader, ids: readonly string[]): AsyncGenerator<StoredArticle> {
  for (const row of await readInChunks(reader, 'read/article-raws-by-id', 'ids', ids)) {
    yield { id: textOf(row, 'id'), file: textOf(row, 'file'), raw: textOf(row, 'raw') };
  }
}
