import type { ArticleCase, Mention } from './article-case.ts';
import type { GoldEntity } from './gold-article.ts';
import type { Judgement } from './judgement.ts';
import type { MentionMatch } from './match-mentions.ts';
import type { PredictedEntity } from './prediction.ts';

/**
 * B-cubed over the gold mentions: of the mentions that were put together with one, how many belong there, and how many of its own are
 * among them.
 */
export function judgeCoreference({ goldMentions }: ArticleCase, match: MentionMatch): Judgement[] {
  const answerOf = (gold: Mention<GoldEntity>): PredictedEntity | undefined => match.predictedOf.get(gold)?.entity;
  const told = new Set<PredictedEntity>();
  return goldMentions.map((gold): Judgement => {
    const answer = answerOf(gold);
    if (answer === undefined) return { metric: 'b3', verdict: 'missed' };
    const key = goldMentions.filter(({ entity }) => entity === gold.entity);
    const response = goldMentions.filter((other) => answerOf(other) === answer);
    const common = response.filter(({ entity }) => entity === gold.entity).length;
    const scored: Judgement = {
      metric: 'b3',
      verdict: 'shared',
      precision: common / response.length,
      recall: common / key.length,
    };
    if (common === response.length || told.has(answer)) return scored;
    told.add(answer);
    const joined = new Set(response.map(({ entity, source }) => `${entity.id} "${source.text}"`));
    return { ...scored, remark: { what: `${answer.id} joins ${[...joined].join(', ')}`, at: gold.source } };
  });
}
