import type { ArticleCase } from './article-case.ts';
import { assignPairs, type Candidate } from './assign-pairs.ts';
import { type ContentSpan, common, overlapShare, SAME_PLACE, sameSpan } from './content-span.ts';
import { contentOf } from './content-view.ts';
import type { GoldEntity } from './gold-article.ts';
import type { PredictedEntity } from './prediction.ts';
import { nameKeys, shareKey } from './same-value.ts';

/** Which predicted entity stands for which gold one. */
export interface Alignment {
  readonly predictedOf: ReadonlyMap<GoldEntity, PredictedEntity>;
  readonly goldOf: ReadonlyMap<PredictedEntity, GoldEntity>;
  /** Those that have mentions in common, not only a name or a noun phrase. */
  readonly byMention: readonly GoldEntity[];
  /** Whether a gold entity and a predicted one share a name or an identifier. */
  sameName(gold: GoldEntity, predicted: PredictedEntity): boolean;
}

type EntityPair = Candidate<GoldEntity, PredictedEntity>;
type Weight = (gold: GoldEntity, predicted: PredictedEntity) => number;

/** What one common mention weighs: one with the same place, one that only touches, and more where the span is exact. */
const SAME = 1;
const TOUCHING = 0.1;
const EXACT = 0.01;
/** Decides between entities that have as many mentions in common. */
const SAME_NAME = 0.05;

/** Pairs entities of one type, one to one: by their mentions, then what is left by name, then by the noun phrases for them. */
export function alignEntities(article: ArticleCase): Alignment {
  const goldKeys = new Map(article.gold.entities.map((entity) => [entity, nameKeys(entity.names)]));
  const keys = new Map(article.prediction.entities.map((entity) => [entity, predictedKeys(entity)]));
  const shares = (gold: GoldEntity, names: ReadonlySet<string> | undefined): boolean =>
    shareKey(goldKeys.get(gold) ?? new Set(), names ?? new Set());
  const sameName = (gold: GoldEntity, predicted: PredictedEntity): boolean => shares(gold, keys.get(predicted));

  const pairs = assignPairs(
    mentionWeights(article).map((pair) => ({
      ...pair,
      weight: pair.weight + (sameName(pair.gold, pair.predicted) ? SAME_NAME : 0),
    })),
  );
  const byMention = pairs.map(({ gold }) => gold);
  const byName: Weight = (gold, predicted) => {
    if (sameName(gold, predicted)) return 2;
    return shares(gold, nameKeys(predicted.mentions.map(({ text }) => text))) ? 1 : 0;
  };
  pairs.push(...assignPairs(remaining(article, pairs, byName)));
  pairs.push(...assignPairs(remaining(article, pairs, nominalWeight(article))));
  return {
    predictedOf: new Map(pairs.map(({ gold, predicted }) => [gold, predicted])),
    goldOf: new Map(pairs.map(({ gold, predicted }) => [predicted, gold])),
    byMention,
    sameName,
  };
}

function predictedKeys({ names, externalIds }: PredictedEntity): Set<string> {
  return nameKeys([names.en ?? null, names.zh ?? null, ...Object.values(externalIds)]);
}

function mentionWeights({ goldMentions, mentions }: ArticleCase): EntityPair[] {
  const weights = new Map<GoldEntity, Map<PredictedEntity, number>>();
  for (const gold of goldMentions) {
    const ofGold = weights.get(gold.entity) ?? new Map<PredictedEntity, number>();
    weights.set(gold.entity, ofGold);
    for (const predicted of mentions) {
      if (predicted.entity.type !== gold.entity.type || common(gold, predicted) === 0) continue;
      const weight = (ofGold.get(predicted.entity) ?? 0) + placeWeight(gold, predicted);
      ofGold.set(predicted.entity, weight + (sameSpan(gold, predicted) ? EXACT : 0));
    }
  }
  return [...weights].flatMap(([gold, ofGold]) =>
    [...ofGold].map(([predicted, weight]) => ({ gold, predicted, weight })),
  );
}

function placeWeight(a: ContentSpan, b: ContentSpan): number {
  return overlapShare(a, b) >= SAME_PLACE ? SAME : TOUCHING;
}

function remaining({ gold, prediction }: ArticleCase, taken: readonly EntityPair[], weightOf: Weight): EntityPair[] {
  const takenGold = new Set(taken.map((pair) => pair.gold));
  const takenPredicted = new Set(taken.map((pair) => pair.predicted));
  const free = prediction.entities.filter((entity) => !takenPredicted.has(entity));
  return gold.entities
    .filter((entity) => !takenGold.has(entity))
    .flatMap((entity) =>
      free
        .filter(({ type }) => type === entity.type)
        .map((predicted) => ({ gold: entity, predicted, weight: weightOf(entity, predicted) })),
    )
    .filter(({ weight }) => weight > 0);
}

/** An entity that is only pointed to ("the bill") is the one whose predicted mentions stand where the noun phrase does. */
function nominalWeight(article: ArticleCase): Weight {
  const places = new Map(article.gold.entities.map((entity) => [entity, nominalPlaces(article, entity)]));
  return (gold, predicted) => {
    const own = article.mentions.filter(({ entity }) => entity === predicted);
    const near = own.flatMap((mention) =>
      (places.get(gold) ?? [])
        .filter((place) => common(mention, place) > 0)
        .map((place) => placeWeight(mention, place)),
    );
    return near.reduce((sum, weight) => sum + weight, 0);
  };
}

/** Where the zones hold a noun phrase for the entity, outside of all gold mentions. */
function nominalPlaces({ goldMentions, view, zones }: ArticleCase, entity: GoldEntity): ContentSpan[] {
  return entity.nominals
    .map(contentOf)
    .filter((words) => words !== '')
    .flatMap((words) => zones.flatMap((zone) => occurrences(view.characters, words, zone)))
    .filter((place) => goldMentions.every((mention) => common(mention, place) === 0));
}

function occurrences(characters: string, words: string, zone: ContentSpan): ContentSpan[] {
  const found: ContentSpan[] = [];
  for (let from = characters.indexOf(words, zone.from); from !== -1; from = characters.indexOf(words, from + 1)) {
    const to = from + words.length;
    if (to > zone.to) break;
    found.push({ from, to });
  }
  return found;
}
