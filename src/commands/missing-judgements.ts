import type { Settings } from '../config.ts';
import {
  judgementsOfAbsentArticles,
  judgementsWithoutPlace,
  type StoredArticle,
} from '../ingestion/find-missing-judgements.ts';
import { createPipeline, readJudgements } from '../ingestion/pipeline.ts';
import { articleIdsOf, type Judgement } from '../judgements/judgement.ts';
import type { GraphWorker } from './graph-worker.ts';

/** Judgements, as the files have them now, that point at articles or words that are not there: a line each. */
export async function missingJudgements(settings: Settings, worker: GraphWorker): Promise<string[]> {
  const list = readJudgements(settings.judgements).list;
  const stored = await storedArticles(list, worker);
  if (stored.length === 0) return judgementsOfAbsentArticles(list, stored);
  const pipeline = createPipeline(settings.lexiconFolder);
  return [...judgementsOfAbsentArticles(list, stored), ...judgementsWithoutPlace(list, stored, pipeline)];
}

/** Of those the ones whose article the graph does not hold; reading an article tells of the others. */
export async function waitingJudgements(settings: Settings, worker: GraphWorker): Promise<string[]> {
  const list = readJudgements(settings.judgements).list;
  return judgementsOfAbsentArticles(list, await storedArticles(list, worker));
}

async function storedArticles(list: readonly Judgement[], worker: GraphWorker): Promise<StoredArticle[]> {
  const ids = articleIdsOf(list);
  const stored: StoredArticle[] = [];
  if (ids.length === 0) return stored;
  for await (const article of worker.articles(ids)) stored.push(article);
  return stored;
}
