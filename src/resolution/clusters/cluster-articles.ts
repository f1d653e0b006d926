import type { Lexicon } from '../../lexicon/lexicon.ts';
import { compareText } from '../../model/compare-text.ts';
import { groupBy } from '../../model/group-by.ts';
import { CLUSTER_WEIGHTS, type ClusterFeature } from './cluster-feature.ts';
import { clusterText } from './cluster-text.ts';
import { clusterUnits, type UnitPair, unitPairs } from './cluster-units.ts';
import { readKnowledge } from './read-knowledge.ts';
import { unitsOf } from './read-unit.ts';
import type { ToldArticle } from './told-article.ts';
import type { Unit } from './unit.ts';

/** One thing that speaks for a link, or against it. */
interface WeighedReason extends ClusterFeature {
  readonly weight: number;
  readonly text: string;
  readonly textZh: string;
}

/** How two articles, or news items of digests, compare. */
interface ArticleLink {
  /** Files. */
  readonly articles: readonly [string, string];
  /** Titles of the news items, where these are digests. */
  readonly items: readonly [string | null, string | null];
  /** Whether they are in one cluster. */
  readonly together: boolean;
  /** Sum of the weights of what is listed, for and against. */
  readonly score: number;
  readonly reasons: readonly WeighedReason[];
  readonly against: readonly WeighedReason[];
}

export interface ArticleClusters {
  /** Files; every file is in one at least, a digest in one for each of its news items that others tell too. Sorted. */
  readonly clusters: readonly (readonly string[])[];
  /** Of what is together or nearly so, best first. */
  readonly links: readonly ArticleLink[];
}

/** From this score on, a link that does not join is worth showing. */
const NEARLY = 0.3;

/** Which articles tell mainly of the same happening. Pure, and independent of the order of the articles. */
export function clusterArticles(articles: readonly ToldArticle[], lexicon: Lexicon): ArticleClusters {
  const ordered = [...articles].sort((a, b) => compareText(a.id, b.id) || compareText(a.file, b.file));
  // Files of one address are one article: the first stands for all.
  const files = new Map([...groupBy(ordered, ({ id }) => id)].map(([id, same]) => [id, same.map(({ file }) => file)]));
  const distinct = ordered.filter((article, at) => article.id !== ordered[at - 1]?.id);
  const knowledge = readKnowledge(distinct, lexicon);
  const units = distinct.flatMap((article) => unitsOf(article, knowledge));
  const pairs = unitPairs(units, knowledge);
  const joint = clusterUnits(units, pairs).filter((cluster) => articlesIn(cluster).length > 1);
  const clusterOf = new Map(joint.flatMap((cluster) => cluster.map((unit) => [unit, cluster] as const)));
  const placed = new Set(joint.flatMap(articlesIn));
  const alone = distinct.filter(({ id }) => !placed.has(id)).map(({ id }) => [id]);
  return {
    // Two digests that share two news items are together twice.
    clusters: [...joint.map(articlesIn), ...alone]
      .map((ids) => ids.flatMap(filesOf).sort(compareText))
      .sort((a, b) => compareText(a.join('\n'), b.join('\n'))),
    links: pairs
      .map((pair) => ({ pair, together: clusterOf.has(pair.a) && clusterOf.get(pair.a) === clusterOf.get(pair.b) }))
      .filter(({ pair, together }) => together || pair.score >= NEARLY)
      .map(({ pair, together }) => linkOf(pair, together)),
  };

  function filesOf(id: string): readonly string[] {
    return files.get(id) ?? [];
  }

  function linkOf({ a, b, score, reasons, against }: UnitPair, together: boolean): ArticleLink {
    const ends = [a, b].map(({ articleId, item }) => ({ file: filesOf(articleId)[0] ?? '', item }));
    const [first, second] = ends.sort((x, y) => compareText(x.file, y.file));
    return {
      articles: [first?.file ?? '', second?.file ?? ''],
      items: [first?.item ?? null, second?.item ?? null],
      together,
      score,
      reasons: reasons.map(weighed),
      against: against.map(weighed),
    };
  }

  function weighed(feature: ClusterFeature): WeighedReason {
    return {
      ...feature,
      weight: CLUSTER_WEIGHTS[feature.code],
      text: clusterText(feature, 'en', knowledge.nameOf),
      textZh: clusterText(feature, 'zh', knowledge.nameOf),
    };
  }
}

function articlesIn(cluster: readonly Unit[]): string[] {
  return [...new Set(cluster.map(({ articleId }) => articleId))];
}
