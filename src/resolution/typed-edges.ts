import { compareText } from '../model/compare-text.ts';
import { groupBy } from '../model/group-by.ts';
import { sourceOf } from '../model/independent-sources.ts';
import type { Modality, RelationType } from '../model/vocabulary.ts';
import type { Assertion } from './role-relations.ts';
import { distinctSorted } from './total-order.ts';

/** One edge per (from, type, to, modality): how many say so, and since when. */
export interface TypedEdge {
  readonly key: string;
  readonly from: string;
  readonly type: RelationType;
  readonly to: string;
  readonly modality: Modality;
  readonly labels: readonly string[];
  readonly articles: number;
  readonly sources: number;
  /** Least and greatest date of the articles that say so. */
  readonly first: string | null;
  readonly last: string | null;
}

export function edgeKey(edge: {
  readonly from: string;
  readonly type: RelationType;
  readonly to: string;
  readonly modality: Modality;
}): string {
  return [edge.from, edge.type, edge.to, edge.modality, 'TEXT'].join('|');
}

export function typedEdges(assertions: readonly Assertion[]): TypedEdge[] {
  return [...groupBy(assertions, edgeKey)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([key, group]) => {
      const [one] = group;
      if (!one) return [];
      const dates = distinctSorted(group.flatMap((assertion) => assertion.articleDate ?? []));
      return {
        key,
        from: one.from,
        type: one.type,
        to: one.to,
        modality: one.modality,
        labels: distinctSorted(group.flatMap((assertion) => assertion.label ?? [])),
        articles: new Set(group.map((assertion) => assertion.articleId)).size,
        sources: new Set(group.map(sourceOf)).size,
        first: dates[0] ?? null,
        last: dates.at(-1) ?? null,
      };
    });
}
