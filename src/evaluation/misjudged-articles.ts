import type { ScoredArticle } from './scorecard.ts';

const UNREAD = new Set(['EMPTY_BODY', 'NOT_RELEVANT']);

/** Articles that readers found relevant and that were read as empty or as being about something else. */
export function misjudgedArticles(scored: readonly ScoredArticle[]): string[] {
  return scored
    .filter(({ gold, prediction }) => gold.relevant && UNREAD.has(prediction.status))
    .map(({ gold, prediction }) => `${gold.article} (${prediction.status})`);
}
