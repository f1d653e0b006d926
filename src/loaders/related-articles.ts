import DataLoader from 'dataloader';
import { groupBy } from '../model/group-by.ts';
import { REASON_WEIGHTS, type Reason, type ReasonCode, scoreOfReasons } from '../model/reason.ts';
import { SALIENCES } from '../model/vocabulary.ts';
import { CHUNK_SIZE } from '../store/read-in-chunks.ts';
import type { Reader, Row } from '../store/store.ts';
import { oneOf, text } from './columns.ts';
import { groupByOwner } from './load-batches.ts';
import { comparing } from './total-order.ts';

/** An article that has something in common with another. */
export interface RelatedArticle {
  readonly articleId: string;
  /** Sum of the weights of the reasons. */
  readonly score: number;
  readonly because: readonly Reason[];
}

/** Of the articles that report one event, or are about one object, so many of the latest are looked at. */
const LATEST = 200;
/** Two long digests may have a hundred events in common: the strongest reasons are listed, and count. */
const MOST_REASONS = 10;
const CODES = ['SAME_EVENT', 'PLAN_AND_OUTCOME', 'SHARED_OBJECT'] as const satisfies readonly ReasonCode[];

interface Candidate {
  readonly articleId: string;
  readonly date: string;
  readonly reason: Reason;
}

/** Articles related to each article: the greatest score first, then the latest, then by id. */
export function loadRelatedArticles(reader: Reader) {
  return new DataLoader<string, readonly RelatedArticle[]>(
    async (ids) => {
      const rows = groupByOwner(await reader.read('read/articles-alike', { ids, limit: LATEST }));
      return ids.map((id) => rank((rows.get(id) ?? []).map(parseCandidate)));
    },
    { maxBatchSize: CHUNK_SIZE },
  );
}

function rank(candidates: readonly Candidate[]): RelatedArticle[] {
  const inOrder = comparing<Reason>(
    ({ code }) => -REASON_WEIGHTS[code],
    ({ code }) => code,
    ({ about }) => about ?? '',
  );
  return [...groupBy(candidates, ({ articleId }) => articleId)]
    .map(([articleId, alike]) => {
      const because = alike
        .map(({ reason }) => reason)
        .sort(inOrder)
        .slice(0, MOST_REASONS);
      return { articleId, score: scoreOfReasons(because), because, date: alike[0]?.date ?? '' };
    })
    .sort((a, b) => b.score - a.score || latestFirst(a, b));
}

interface Dated {
  readonly articleId: string;
  readonly date: string;
}

function latestFirst(a: Dated, b: Dated): number {
  return comparing<Dated>(({ date }) => date)(b, a) || comparing<Dated>(({ articleId }) => articleId)(a, b);
}

function parseCandidate(row: Row): Candidate {
  const code = oneOf(row, 'code', CODES);
  const isMain = code === 'SAME_EVENT' && oneOf(row, 'told', SALIENCES) === 'MAIN';
  const reason: Reason = { code: isMain ? 'SAME_MAIN_EVENT' : code, about: text(row, 'about') };
  return { articleId: text(row, 'article'), date: text(row, 'date'), reason };
}
