import type { Alignment } from './align-entities.ts';
import type { ArticleCase } from './article-case.ts';
import { assignPairs } from './assign-pairs.ts';
import { type ContentSpan, lengthOf, liesIn, overlapShare, SAME_PLACE } from './content-span.ts';
import type { GoldEvent } from './gold-article.ts';
import type { PredictedEvent } from './prediction.ts';
import { sameDate } from './same-value.ts';

export interface EventMatch {
  readonly predictedOf: ReadonlyMap<GoldEvent, PredictedEvent>;
  readonly goldOf: ReadonlyMap<PredictedEvent, GoldEvent>;
  /** Neither right nor wrong: found outside the scored text, or matched with an event that is not required. */
  readonly unscored: ReadonlySet<PredictedEvent>;
  /** The gold id of what a predicted id stands for, or null. */
  goldIdOf(id: string): string | null;
  /** Whether a predicted id stands for something outside the scored text. */
  isUnscored(id: string): boolean;
}

/** What makes two events of one type and place the same, most telling first. */
const PAIR = 1000;
const REQUIRED = 200;
const SAME_MODALITY = 100;
const ARGUMENT = 8;
const ARGUMENTS_AT_MOST = 9;
const SAME_OBJECT = 6;
const SAME_DATE = 3;

/** Pairs events of one type whose evidence is the same sentence, one to one. */
export function matchEvents(article: ArticleCase, alignment: Alignment): EventMatch {
  const { gold, prediction, view } = article;
  const entityId = entityResolver(article, alignment);
  const places = new Map(prediction.events.map((event) => [event, view.bareSpan(event.evidence)]));
  const candidates = gold.events.flatMap((event) => {
    const sentences = [event.evidence, ...event.alternatives].map(view.bareSpan);
    return [...places]
      .map(([predicted, place]) => ({ gold: event, predicted, share: bestShare(sentences, place) }))
      .filter(({ predicted, share }) => predicted.type === event.type && share >= SAME_PLACE)
      .map(({ predicted, share }) => ({
        gold: event,
        predicted,
        weight: likeness(event, predicted, entityId) + share,
      }));
  });
  const pairs = assignPairs(candidates);
  const predictedOf = new Map(pairs.map((pair) => [pair.gold, pair.predicted]));
  const goldOf = new Map(pairs.map((pair) => [pair.predicted, pair.gold]));
  const unscored = new Set(
    prediction.events.filter((event) => {
      const match = goldOf.get(event);
      return match === undefined ? isOutside(article, places.get(event)) : !match.required;
    }),
  );
  const events = new Map(prediction.events.map((event) => [event.id, event]));
  const outside = idsOutside(article);
  return {
    predictedOf,
    goldOf,
    unscored,
    goldIdOf: (id) => {
      const event = events.get(id);
      return entityId(id) ?? (event === undefined || unscored.has(event) ? null : (goldOf.get(event)?.id ?? null));
    },
    isUnscored: (id) => {
      const event = events.get(id);
      return entityId(id) === null && (event === undefined ? outside.has(id) : unscored.has(event));
    },
  };
}

function entityResolver({ prediction }: ArticleCase, { goldOf }: Alignment): (id: string | null) => string | null {
  const entities = new Map(prediction.entities.map((entity) => [entity.id, entity]));
  return (id) => {
    const entity = id === null ? undefined : entities.get(id);
    return entity === undefined ? null : (goldOf.get(entity)?.id ?? null);
  };
}

function bestShare(sentences: readonly ContentSpan[], place: ContentSpan): number {
  return Math.max(...sentences.map((sentence) => overlapShare(sentence, place)));
}

function likeness(gold: GoldEvent, predicted: PredictedEvent, entityId: (id: string | null) => string | null): number {
  const members = new Set<string | null>(gold.participants.map(({ entity }) => entity));
  const common = predicted.participants.filter(({ entity }) => members.has(entityId(entity) ?? '')).length;
  return (
    PAIR +
    (gold.required ? REQUIRED : 0) +
    (gold.modality === predicted.modality ? SAME_MODALITY : 0) +
    ARGUMENT * Math.min(common, ARGUMENTS_AT_MOST) +
    (gold.object !== null && gold.object === entityId(predicted.object) ? SAME_OBJECT : 0) +
    (sameDate(gold.date, predicted.date) ? SAME_DATE : 0)
  );
}

/** An event without evidence is nowhere, and therefore not outside: it is a false alarm. */
function isOutside({ zones, distractors }: ArticleCase, place: ContentSpan | undefined): boolean {
  if (place === undefined || lengthOf(place) === 0) return false;
  return !liesIn(place, zones) && !liesIn(place, distractors);
}

/** Ids of the predicted entities that are mentioned, but never in the zones. */
function idsOutside({ allMentions, mentions }: ArticleCase): Set<string> {
  const ids = new Set(allMentions.map(({ entity }) => entity.id));
  for (const { entity } of mentions) ids.delete(entity.id);
  return ids;
}
