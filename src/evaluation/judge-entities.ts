import type { Alignment } from './align-entities.ts';
import type { ArticleCase, Mention } from './article-case.ts';
import type { Judgement } from './judgement.ts';
import type { PredictedEntity } from './prediction.ts';

/** Entities that the text names: found through a mention, and known by a right name or identifier. */
export function judgeEntities(
  article: ArticleCase,
  alignment: Alignment,
  unscored: ReadonlySet<Mention<PredictedEntity>>,
): Judgement[] {
  const byMention = new Set(alignment.byMention);
  const named = new Set(article.goldMentions.map(({ entity }) => entity));
  const predicted = new Set(article.mentions.filter((mention) => !unscored.has(mention)).map(({ entity }) => entity));
  return [
    ...[...named].map(
      (entity): Judgement => ({ metric: 'entity', verdict: byMention.has(entity) ? 'right' : 'missed' }),
    ),
    ...[...predicted]
      .filter((entity) => !alignment.goldOf.has(entity))
      .map((): Judgement => ({ metric: 'entity', verdict: 'invented' })),
    ...[...named].map((gold): Judgement => {
      const found = byMention.has(gold) ? alignment.predictedOf.get(gold) : undefined;
      if (found === undefined) return { metric: 'name_acc', verdict: 'missed' };
      if (alignment.sameName(gold, found)) return { metric: 'name_acc', verdict: 'right' };
      const at = article.goldMentions.find(({ entity }) => entity === gold)?.source ?? null;
      const what = `${gold.type}: gold ${list(gold.names)}; predicted ${list(namesOf(found))}`;
      return { metric: 'name_acc', verdict: 'wrong', remark: { what, at } };
    }),
  ];
}

function namesOf({ names, externalIds }: PredictedEntity): string[] {
  return [names.en, names.zh, ...Object.values(externalIds)].filter((name) => name !== undefined);
}

function list(names: readonly string[]): string {
  return names.length === 0 ? '(no name)' : names.join(' / ');
}
