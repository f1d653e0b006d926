import { alignEntities } from './align-entities.ts';
import { createCase } from './article-case.ts';
import type { GoldArticle } from './gold-article.ts';
import { judgeCoreference } from './judge-coreference.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeEntities } from './judge-entities.ts';
import { judgeEvents } from './judge-events.ts';
import { judgeMentions } from './judge-mentions.ts';
import { judgeQuantities } from './judge-quantities.ts';
import { judgeRelations } from './judge-relations.ts';
import type { Judgement } from './judgement.ts';
import { matchEvents } from './match-events.ts';
import { matchMentions, unscoredMentions } from './match-mentions.ts';
import type { Prediction } from './prediction.ts';

/**
 * Compares what was predicted about one article with what readers found.
 *
 * @param text the raw file, which the spans of both index
 */
export function scoreArticle(gold: GoldArticle, prediction: Prediction, text: string): Judgement[] {
  const article = createCase(gold, prediction, text);
  const mentions = matchMentions(article);
  const unscored = unscoredMentions(article, mentions);
  const alignment = alignEntities(article);
  const events = matchEvents(article, alignment);
  return [
    ...judgeMentions(article, mentions, unscored),
    ...judgeEntities(article, alignment, unscored),
    ...judgeCoreference(article, mentions),
    ...judgeDates(article),
    ...judgeEvents(article, events),
    ...judgeRelations(article, events),
    ...judgeQuantities(article),
  ];
}
