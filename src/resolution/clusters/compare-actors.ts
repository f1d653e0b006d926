import { entityTypeOf } from '../entity-type.ts';
import { type ClusterFeature, clusterFeature } from './cluster-feature.ts';
import type { Comparing } from './compare-units.ts';
import type { Unit } from './unit.ts';

/** As many of one list are no chance. */
const FEWEST_CAST = 3;
/** Of the shorter list. */
const SHARE_OF_CAST = 0.5;
/** Small counts are everywhere. */
const TELLING_NUMBER = 10;

/** Whether the same states meet, the same bodies and companies take part, and the same is counted. */
export function compareActors(a: Unit, b: Unit, comparing: Comparing): ClusterFeature[] {
  return [...compareSides(a, b, comparing), ...compareCast(a, b), ...compareNumbers(a, b)];
}

/** Two states in both titles, and no other; or two persons of two states in both leads. */
function compareSides(a: Unit, b: Unit, { principals, isState }: Comparing): ClusterFeature[] {
  const shared = [...a.sides].filter((side) => b.sides.has(side)).sort();
  if (shared.length === 2 && a.sides.size === 2 && b.sides.size === 2)
    return [clusterFeature('SAME_SIDES', shared.join(' '))];
  const persons = [...a.cast].filter((id) => b.cast.has(id) && entityTypeOf(id) === 'Person');
  const states = [...new Set(persons.flatMap((id) => principals(id).filter(isState).slice(0, 1)))].sort();
  return states.length > 1 ? [clusterFeature('SAME_SIDES', states.join(' '))] : [];
}

function compareCast(a: Unit, b: Unit): ClusterFeature[] {
  const shared = [...a.cast].filter((id) => b.cast.has(id)).sort();
  const many = shared.length >= FEWEST_CAST && shared.length >= SHARE_OF_CAST * Math.min(a.cast.size, b.cast.size);
  if (many) return [clusterFeature('SAME_CAST', shared.join(' '))];
  const titled = shared.find((id) => a.named.get(id) === 'TITLE' && b.named.get(id) === 'TITLE');
  const actor = titled ?? (shared.length > 1 ? shared[0] : undefined);
  return actor === undefined ? [] : [clusterFeature('SAME_ACTOR', actor)];
}

/** 117 to 2, with 2 abstentions. */
function compareNumbers(a: Unit, b: Unit): ClusterFeature[] {
  const shared = [...a.numbers].filter((value) => b.numbers.has(value)).sort((x, y) => x - y);
  const telling = shared.length > 1 && shared.some((value) => value >= TELLING_NUMBER);
  return telling ? [clusterFeature('SAME_NUMBERS', shared.join(' '))] : [];
}
