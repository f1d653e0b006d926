import { compareText } from '../model/compare-text.ts';
import { type Feature, feature, WEIGHTS } from '../model/link-feature.ts';
import { type Weighed, weigh } from '../model/weighed.ts';
import { compareEntities } from './entities/compare-entities.ts';
import type { NamedEntity } from './entities/name-forms.ts';
import type { Principals } from './linking/actors.ts';
import { type Proposal, proposalId } from './proposal.ts';

/** A person is asked about the best few near misses of an entity. */
const MOST_OF_AN_ENTITY = 3;

/** Two ids, sorted, with a bar between them. */
export type PairKey = string;

export interface EntityNeighbourhood {
  /** By key, those who are found under it; of a name that many bear only the first. */
  readonly bearers: ReadonlyMap<string, readonly NamedEntity[]>;
  /** Those whose pairs are all to be had: all who share a key with one of them are among the bearers. */
  readonly complete: ReadonlySet<string>;
  /** Pairs that people decided to be two. */
  readonly different: ReadonlySet<PairKey>;
  readonly principals: Principals;
}

export interface EntityPair {
  readonly ends: readonly [string, string];
  readonly comparison: Weighed<Feature>;
}

/**
 * Pairs of entities that may be one: each among the best few of both. Pure; what comes out for a pair depends only on those who share a key
 * with either: pairs count whose ends are both complete.
 */
export function entityPairs(neighbourhood: EntityNeighbourhood): EntityPair[] {
  const { complete } = neighbourhood;
  const pairs = comparedPairs(neighbourhood).sort(bestFirst);
  const best = new Map<string, EntityPair[]>();
  for (const pair of pairs) {
    for (const id of pair.ends) {
      const known = best.get(id) ?? [];
      if (known.length < MOST_OF_AN_ENTITY) best.set(id, [...known, pair]);
    }
  }
  return pairs
    .filter(({ ends }) => ends.every((id) => complete.has(id)))
    .filter((pair) => pair.ends.every((id) => best.get(id)?.includes(pair)));
}

/** @param together whether an article names both: it tells a person something, and decides nothing about what is asked */
export function entityProposal({ ends, comparison }: EntityPair, together: boolean): Proposal {
  const { reasons, against } = comparison;
  const why = weigh([...reasons, ...(together ? [feature('NAMED_TOGETHER')] : []), ...against], WEIGHTS);
  return { id: proposalId('SAME_ENTITY', ends), kind: 'SAME_ENTITY', ends, witnesses: [], ...why };
}

export function pairKey(a: string, b: string): PairKey {
  return [a, b].sort(compareText).join('|');
}

function comparedPairs({ bearers, complete, different, principals }: EntityNeighbourhood): EntityPair[] {
  const seen = new Set(different);
  const pairs: EntityPair[] = [];
  for (const members of bearers.values()) {
    for (const [index, a] of members.entries()) {
      for (const b of members.slice(index + 1)) {
        if (!complete.has(a.id) && !complete.has(b.id)) continue;
        const key = pairKey(a.id, b.id);
        if (seen.has(key)) continue;
        seen.add(key);
        const comparison = compareEntities(a, b, principals);
        const [first = '', second = ''] = [a.id, b.id].sort(compareText);
        if (comparison !== null) pairs.push({ ends: [first, second], comparison });
      }
    }
  }
  return pairs;
}

function bestFirst(a: EntityPair, b: EntityPair): number {
  return b.comparison.score - a.comparison.score || compareText(a.ends.join('|'), b.ends.join('|'));
}
