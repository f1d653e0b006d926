import type { ArticleCase } from './article-case.ts';
import { compareSpans, judgePairs } from './compare-spans.ts';
import type { GoldQuantity } from './gold-article.ts';
import type { Judgement } from './judgement.ts';
import type { PredictedQuantity } from './prediction.ts';
import { sameNumber } from './same-value.ts';

/** Counts: value and qualifier, then what is counted as well. What is wrong with the first is told with the second. */
export function judgeQuantities(article: ArticleCase): Judgement[] {
  const compare = (same: (gold: GoldQuantity, predicted: PredictedQuantity) => boolean) =>
    compareSpans(article, {
      layer: 'quantity',
      gold: article.gold.quantities,
      predicted: article.prediction.quantities,
      same,
    });
  const byValue = compare(sameValue);
  const byRole = compare((gold, predicted) => sameValue(gold, predicted) && gold.role === predicted.role);
  return [
    ...judgePairs('quantity', byValue, byValue.equal),
    ...judgePairs('quantity_role', byRole, byRole.equal, describe),
  ];
}

function sameValue(gold: GoldQuantity, predicted: PredictedQuantity): boolean {
  return sameNumber(gold.value, predicted.value) && gold.qualifier === predicted.qualifier;
}

function describe({ text, value, qualifier, role }: GoldQuantity | PredictedQuantity): string {
  return `"${text}" ${value} ${qualifier} ${role}`;
}
