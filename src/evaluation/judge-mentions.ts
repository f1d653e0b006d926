import type { ArticleCase, Mention } from './article-case.ts';
import { common, sameSpan } from './content-span.ts';
import type { GoldEntity } from './gold-article.ts';
import type { Judgement, Remark } from './judgement.ts';
import type { MentionMatch } from './match-mentions.ts';
import type { PredictedEntity } from './prediction.ts';

type AnyMention = Mention<GoldEntity> | Mention<PredictedEntity>;

/** Names in the text: found at all, and with exactly their span. */
export function judgeMentions(
  article: ArticleCase,
  match: MentionMatch,
  unscored: ReadonlySet<Mention<PredictedEntity>>,
): Judgement[] {
  const found = article.goldMentions.flatMap((gold) => {
    const predicted = match.predictedOf.get(gold);
    return [
      ...ofType('mention_lenient', gold.entity.type, predicted === undefined ? 'missed' : 'right'),
      ...(predicted !== undefined && sameSpan(gold, predicted)
        ? ofType('mention_exact', gold.entity.type, 'right')
        : ofType('mention_exact', gold.entity.type, 'missed', remark(gold, predicted ?? near(gold, article.mentions)))),
    ];
  });
  const invented = article.mentions.flatMap((predicted) => {
    const gold = match.goldOf.get(predicted);
    if (unscored.has(predicted) || (gold !== undefined && sameSpan(gold, predicted))) return [];
    const { type } = predicted.entity;
    return [
      ...(gold === undefined ? ofType('mention_lenient', type, 'invented') : []),
      ...ofType('mention_exact', type, 'invented', remark(predicted, gold ?? near(predicted, article.goldMentions))),
    ];
  });
  return [...found, ...invented];
}

function ofType(metric: string, type: string, verdict: Judgement['verdict'], told?: Remark): Judgement[] {
  return [
    { metric, verdict, ...(told !== undefined && { remark: told }) },
    { metric: `${metric}_${type}`, verdict },
  ];
}

function near<M extends AnyMention>(mention: AnyMention, others: readonly M[]): M | undefined {
  return others.find((other) => common(mention, other) > 0);
}

function remark(mention: AnyMention, instead: AnyMention | undefined): Remark {
  const there = instead === undefined ? '' : `; the other side has ${describe(instead)}`;
  return { what: `${describe(mention)}${there}`, at: mention.source };
}

function describe({ entity, source }: AnyMention): string {
  return `${entity.type} "${source.text}"`;
}
