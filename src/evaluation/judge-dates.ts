import type { ArticleCase } from './article-case.ts';
import { compareSpans, judgePairs, type SpanLayer } from './compare-spans.ts';
import type { GoldDate } from './gold-article.ts';
import type { Judgement } from './judgement.ts';
import type { PredictedDate } from './prediction.ts';
import { sameDate } from './same-value.ts';

/** Dates in the text: found, and read as the right EDTF. */
export function judgeDates(article: ArticleCase): Judgement[] {
  const layer: SpanLayer<GoldDate, PredictedDate> = {
    layer: 'date',
    gold: article.gold.dates,
    predicted: article.prediction.dates,
    same: (gold, predicted) => predicted.edtf !== null && sameDate(gold.edtf, predicted.edtf),
  };
  const comparison = compareSpans(article, layer);
  const { gold, equal, touching } = comparison;
  const found = new Set(touching.map((pair) => pair.gold));
  const values = touching.map((pair): Judgement => {
    return { metric: 'edtf_acc', verdict: layer.same(pair.gold.item, pair.predicted.item) ? 'right' : 'wrong' };
  });
  return [
    ...judgePairs('date', comparison, equal, ({ text, edtf }) => `"${text}" ${edtf ?? 'without a date'}`),
    ...judgePairs('date_span', comparison, touching),
    ...values,
    ...gold.filter((date) => !found.has(date)).map((): Judgement => ({ metric: 'edtf_acc', verdict: 'missed' })),
  ];
}
