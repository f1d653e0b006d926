import { AppError, EXIT } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { articleIdOfUrl } from './article-id-of-url.ts';
import type { ArticleVersion } from './article-version.ts';
import type { Pipeline } from './pipeline.ts';
import { prepareGraph } from './prepare-graph.ts';
import { readVersions } from './read-records.ts';
import { writeBatch } from './write-batch.ts';

/**
 * Takes an article back by its id or its URL, with everything that only it supported; what others support too is derived anew.
 * @returns what was removed
 * @throws AppError ARTICLE_UNKNOWN
 */
export async function removeArticle(
  store: Store,
  pipeline: Pipeline,
  idOrUrl: string,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<ArticleVersion> {
  const id = articleIdOf(idOrUrl);
  if (dryRun) return requireVersion(await readVersions(store, [id]), id, idOrUrl);
  await prepareGraph(store, pipeline);
  return store.transaction(async (transaction) => {
    const version = requireVersion(await readVersions(transaction, [id]), id, idOrUrl);
    await writeBatch(transaction, pipeline.lexicon, { withdrawn: [id], removed: [id], added: [] });
    return version;
  });
}

function articleIdOf(idOrUrl: string): string {
  if (idOrUrl.startsWith('article:')) return idOrUrl;
  const id = articleIdOfUrl(idOrUrl);
  if (id !== null) return id;
  throw new AppError(
    'ARTICLE_UNKNOWN',
    `"${idOrUrl}": expected the id of an article (article:...) or its web address.`,
  );
}

function requireVersion(versions: ReadonlyMap<string, ArticleVersion>, id: string, idOrUrl: string): ArticleVersion {
  const version = versions.get(id);
  if (version !== undefined) return version;
  throw new AppError('ARTICLE_UNKNOWN', `"${idOrUrl}": the graph holds no such article.`, { exitCode: EXIT.FAILED });
}
