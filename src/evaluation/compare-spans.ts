import type { Quote } from '../model/span.ts';
import type { ArticleCase } from './article-case.ts';
import { assignPairs, type Candidate } from './assign-pairs.ts';
import { type ContentSpan, common, liesIn, overlapShare } from './content-span.ts';
import type { OptionalLayer } from './gold-article.ts';
import type { Judgement, Remark } from './judgement.ts';

/** Items with a span and a value, such as dates. */
export interface SpanLayer<Gold extends Quote, Predicted extends Quote> {
  readonly layer: OptionalLayer;
  readonly gold: readonly Gold[];
  readonly predicted: readonly Predicted[];
  readonly same: (gold: Gold, predicted: Predicted) => boolean;
}

interface Placed<Item> extends ContentSpan {
  readonly item: Item;
}

export type SpanPairs<Gold, Predicted> = readonly Candidate<Placed<Gold>, Placed<Predicted>>[];

export interface SpanComparison<Gold, Predicted> {
  readonly gold: readonly Placed<Gold>[];
  /** Those within the zones. */
  readonly predicted: readonly Placed<Predicted>[];
  /** Pairs that touch and have the same value. */
  readonly equal: SpanPairs<Gold, Predicted>;
  /** Pairs that touch; with the same value wherever possible. */
  readonly touching: SpanPairs<Gold, Predicted>;
  /** What is in no pair and on which readers may differ. */
  readonly unscored: ReadonlySet<Placed<Predicted>>;
}

/** As many pairs as possible, then as many equal ones, then as much overlap. */
const PAIR = 1000;
const EQUAL = 10;

export function compareSpans<Gold extends Quote, Predicted extends Quote>(
  { view, zones, isOptional }: ArticleCase,
  { layer, same, ...items }: SpanLayer<Gold, Predicted>,
): SpanComparison<Gold, Predicted> {
  const place = <Item extends Quote>(item: Item): Placed<Item> => ({ item, ...view.wholeSpan(item) });
  const gold = items.gold.map(place);
  const predicted = items.predicted.map(place).filter((span) => liesIn(span, zones));
  const candidates = gold.flatMap((a) =>
    predicted
      .filter((b) => common(a, b) > 0)
      .map((b) => ({ gold: a, predicted: b, weight: PAIR + (same(a.item, b.item) ? EQUAL : 0) + overlapShare(a, b) })),
  );
  const equal = assignPairs(candidates.filter((pair) => same(pair.gold.item, pair.predicted.item)));
  const touching = assignPairs(candidates);
  const paired = new Set([...equal, ...touching].map((pair) => pair.predicted));
  const unscored = new Set(predicted.filter((span) => !paired.has(span) && isOptional(layer, span)));
  return { gold, predicted, equal, touching, unscored };
}

/** A metric of found and not found; `describe` is for those that tell their mistakes. */
export function judgePairs<Gold extends Quote, Predicted extends Quote>(
  metric: string,
  comparison: SpanComparison<Gold, Predicted>,
  pairs: SpanPairs<Gold, Predicted>,
  describe?: (item: Gold | Predicted) => string,
): Judgement[] {
  const found = new Set(pairs.map(({ gold }) => gold));
  const answers = new Set(pairs.map(({ predicted }) => predicted));
  const judge = (verdict: Judgement['verdict'], item: Gold | Predicted, instead?: Gold | Predicted): Judgement => ({
    metric,
    verdict,
    ...(describe !== undefined && { remark: remarkOn(item, instead, describe) }),
  });
  return [
    ...pairs.map((): Judgement => ({ metric, verdict: 'right' })),
    ...comparison.gold
      .filter((span) => !found.has(span))
      .map((span) => judge('missed', span.item, comparison.touching.find(({ gold }) => gold === span)?.predicted.item)),
    ...comparison.predicted
      .filter((span) => !answers.has(span) && !comparison.unscored.has(span))
      .map((span) =>
        judge('invented', span.item, comparison.touching.find((pair) => pair.predicted === span)?.gold.item),
      ),
  ];
}

function remarkOn<Item extends Quote>(item: Item, instead: Item | undefined, describe: (item: Item) => string): Remark {
  const there = instead === undefined ? '' : `; the other side has ${describe(instead)}`;
  return { what: `${describe(item)}${there}`, at: item };
}
