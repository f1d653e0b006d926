import { parseArticle } from '../articles/parse-article.ts';
import type { Settings } from '../config.ts';
import { EXIT } from '../errors.ts';
import { problemOf } from '../ingestion/outcome.ts';
import { createPipeline } from '../ingestion/pipeline.ts';
import { clusterArticles } from '../resolution/clusters/cluster-articles.ts';
import type { ToldArticle } from '../resolution/clusters/told-article.ts';
import { writeJson } from './json-lines.ts';
import { listArticles, readSourceFiles } from './read-source-files.ts';
import { createTeller } from './read-told-articles.ts';
import { faultLine } from './report-outcomes.ts';

/**
 * Prints which articles tell mainly of the same happening, and touches no store. What cannot be read is told, and stands alone.
 * @returns the exit code
 */
export async function clustersCommand(
  settings: Settings,
  { paths, explain }: { readonly paths: readonly string[]; readonly explain: boolean },
  signal: AbortSignal,
): Promise<number> {
  const found = await listArticles(paths);
  const pipeline = createPipeline(settings.lexiconFolder, settings.judgements);
  const tell = createTeller(pipeline);
  const articles: ToldArticle[] = [];
  const unread: string[] = [];
  for await (const source of readSourceFiles(found)) {
    if (signal.aborted) return EXIT.INTERRUPTED;
    try {
      if ('error' in source) throw new Error(source.error.message);
      articles.push(tell(parseArticle(source.file, source.bytes)));
    } catch (error) {
      process.stderr.write(`${faultLine(source.file, problemOf(error).message)}\n`);
      unread.push(source.file);
    }
  }
  const { clusters, links } = clusterArticles(articles, pipeline.lexicon);
  const all = [...clusters, ...unread.map((file) => [file])];
  await writeJson(process.stdout, explain ? { clusters: all, links } : { clusters: all });
  return unread.length === 0 ? EXIT.OK : EXIT.FAILED;
}
