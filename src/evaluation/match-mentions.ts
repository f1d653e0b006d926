import type { ArticleCase, Mention } from './article-case.ts';
import { assignPairs } from './assign-pairs.ts';
import { overlapShare, SAME_PLACE, sameSpan } from './content-span.ts';
import { bareContentOf } from './content-view.ts';
import type { GoldEntity } from './gold-article.ts';
import type { PredictedEntity } from './prediction.ts';

export interface MentionMatch {
  readonly predictedOf: ReadonlyMap<Mention<GoldEntity>, Mention<PredictedEntity>>;
  readonly goldOf: ReadonlyMap<Mention<PredictedEntity>, Mention<GoldEntity>>;
}

/** As many pairs as possible, then as many exact ones, then as much overlap. */
const PAIR = 1000;
const EXACT = 10;

/** Pairs mentions of one type that have the same place, one to one. */
export function matchMentions({ goldMentions, mentions }: ArticleCase): MentionMatch {
  const candidates = goldMentions.flatMap((gold) =>
    mentions
      .filter((predicted) => predicted.entity.type === gold.entity.type && overlapShare(gold, predicted) >= SAME_PLACE)
      .map((predicted) => ({
        gold,
        predicted,
        weight: PAIR + overlapShare(gold, predicted) + (sameSpan(gold, predicted) ? EXACT : 0),
      })),
  );
  const pairs = assignPairs(candidates);
  return {
    predictedOf: new Map(pairs.map(({ gold, predicted }) => [gold, predicted])),
    goldOf: new Map(pairs.map(({ gold, predicted }) => [predicted, gold])),
  };
}

/** The unmatched predictions that are neither right nor wrong: noun phrases that point to an entity, and what is optional. */
export function unscoredMentions(article: ArticleCase, match: MentionMatch): Set<Mention<PredictedEntity>> {
  const nominals = nominalsByType(article);
  return new Set(
    article.mentions.filter((mention) => {
      if (match.goldOf.has(mention)) return false;
      const { type } = mention.entity;
      const words = article.view.textOf(mention).toLowerCase();
      return nominals.get(type)?.has(words) || article.isOptional('mention', mention, type);
    }),
  );
}

function nominalsByType({ gold }: ArticleCase): Map<string, Set<string>> {
  const byType = new Map<string, Set<string>>();
  for (const { type, nominals } of gold.entities) {
    const known = byType.get(type) ?? new Set();
    byType.set(type, new Set([...known, ...nominals.map((words) => bareContentOf(words).toLowerCase())]));
  }
  return byType;
}
