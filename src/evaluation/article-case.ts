import type { Quote } from '../model/span.ts';
import { type ContentSpan, common, liesIn, overlapShare, SAME_PLACE } from './content-span.ts';
import { type ContentView, createContentView } from './content-view.ts';
import type { GoldArticle, GoldEntity, OptionalLayer, OptionalSpan } from './gold-article.ts';
import type { PredictedEntity, Prediction } from './prediction.ts';

/** One article to be scored: what readers found, what was predicted, and the text on which the two are compared. */
export interface ArticleCase {
  readonly gold: GoldArticle;
  readonly prediction: Prediction;
  readonly view: ContentView;
  readonly zones: readonly ContentSpan[];
  readonly distractors: readonly ContentSpan[];
  readonly goldMentions: readonly Mention<GoldEntity>[];
  /** Also those outside the zones. */
  readonly allMentions: readonly Mention<PredictedEntity>[];
  /** The predicted mentions that can be right or wrong. */
  readonly mentions: readonly Mention<PredictedEntity>[];
  /** Whether readers may differ about a span: it is neither right nor wrong. */
  isOptional(layer: OptionalLayer, span: ContentSpan, type?: string): boolean;
}

export interface Mention<Entity> extends ContentSpan {
  readonly entity: Entity;
  readonly source: Quote;
}

/** @param text the raw file, which all spans of the annotation and the prediction index */
export function createCase(gold: GoldArticle, prediction: Prediction, text: string): ArticleCase {
  const view = createContentView(text);
  const zones = gold.zones.map(view.wholeSpan);
  const allMentions = mentionsOf(prediction.entities, view);
  const optional = gold.optional.map((span) => ({ span, at: view.bareSpan(span) }));
  return {
    gold,
    prediction,
    view,
    zones,
    distractors: gold.distractors.map(view.wholeSpan),
    goldMentions: mentionsOf(gold.entities, view),
    allMentions,
    mentions: allMentions.filter((mention) => liesIn(mention, zones)),
    isOptional: (layer, span, type) =>
      optional.some((entry) => concerns(entry.span, layer, type) && isThere(layer, entry.at, span)),
  };
}

function mentionsOf<Entity extends { readonly mentions: readonly Quote[] }>(
  entities: readonly Entity[],
  view: ContentView,
): Mention<Entity>[] {
  return entities.flatMap((entity) => entity.mentions.map((source) => ({ entity, source, ...view.bareSpan(source) })));
}

function concerns(span: OptionalSpan, layer: OptionalLayer, type: string | undefined): boolean {
  return span.layer === layer && (span.type === null || type === undefined || span.type === type);
}

/** Names must cover much the same words; a date or a count need only touch. */
function isThere(layer: OptionalLayer, optional: ContentSpan, span: ContentSpan): boolean {
  return layer === 'mention' ? overlapShare(optional, span) >= SAME_PLACE : common(optional, span) > 0;
}
