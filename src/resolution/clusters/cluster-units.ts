import { compareText } from '../../model/compare-text.ts';
import { groupBy } from '../../model/group-by.ts';
import { isDocument } from '../entity-type.ts';
import { blockingKeys } from '../linking/blocking-keys.ts';
import { monthsOf } from '../linking/date-window.ts';
import { TOGETHER } from './cluster-feature.ts';
import { type Comparing, compareUnits, type UnitComparison } from './compare-units.ts';
import type { Unit } from './unit.ts';

export interface UnitPair extends UnitComparison {
  readonly a: Unit;
  readonly b: Unit;
}

/** One link to a cluster of four is a chain, not a likeness: pairs across have to agree so much on average. */
const LEAST_AVERAGE = 0.3;

/** Pairs of different articles that share a key, each once, in a total order. */
export function unitPairs(units: readonly Unit[], comparing: Comparing): UnitPair[] {
  const ordered = [...units].sort((a, b) => compareText(a.key, b.key));
  const keyed = ordered.flatMap((unit) => keysOf(unit, comparing).map((key) => ({ key, unit })));
  const pairs = new Map<string, UnitPair>();
  for (const block of groupBy(keyed, ({ key }) => key).values()) {
    for (const [index, { unit: b }] of block.entries()) {
      for (const { unit: a } of block.slice(0, index)) {
        const key = `${a.key}\0${b.key}`;
        if (a.articleId === b.articleId || pairs.has(key)) continue;
        pairs.set(key, { a, b, ...compareUnits(a, b, comparing) });
      }
    }
  }
  return [...pairs.values()].sort(bestFirst);
}

/** Joins units into clusters, best pairs first; never where any two units across are known to tell of different happenings. */
export function clusterUnits(units: readonly Unit[], pairs: readonly UnitPair[]): Unit[][] {
  const clusterOf = new Map<Unit, Unit[]>(units.map((unit) => [unit, [unit]]));
  const known = new Map(pairs.map((pair) => [`${pair.a.key}\0${pair.b.key}`, pair]));
  const between = (a: Unit, b: Unit): UnitPair | undefined => known.get([a.key, b.key].sort(compareText).join('\0'));
  for (const { a, b, score, apart } of pairs) {
    const [first, second] = [clusterOf.get(a) ?? [], clusterOf.get(b) ?? []];
    if (score < TOGETHER || apart || first === second) continue;
    const across = first.flatMap((one) => second.map((other) => between(one, other)));
    const average = across.reduce((sum, pair) => sum + Math.max(0, pair?.score ?? 0), 0) / across.length;
    if (average < LEAST_AVERAGE || across.some((pair) => pair?.apart)) continue;
    first.push(...second);
    for (const unit of second) clusterOf.set(unit, first);
  }
  return [...new Set(clusterOf.values())];
}

function bestFirst(x: UnitPair, y: UnitPair): number {
  return y.score - x.score || compareText(x.a.key, y.a.key) || compareText(x.b.key, y.b.key);
}

/** Units are compared only where they share one of these: somebody whom both name counts only in the same month. */
function keysOf(unit: Unit, { principals }: Comparing): string[] {
  const months = unit.day === null ? [''] : monthsOf(unit.day);
  const names = [...unit.named.keys(), ...unit.cast].flatMap((id) => months.map((month) => `name|${id}|${month}`));
  const keys = [
    ...names,
    ...unit.main.map(({ happening }) => `happening|${happening}`),
    ...unit.main.flatMap(({ record }) => blockingKeys(record, principals)),
    ...unit.meetings.map(({ key }) => `meeting|${key}`),
    ...[...unit.places, ...unit.meetings.flatMap(({ edition }) => edition ?? [])].map((edition) => `place|${edition}`),
    // What one is about, the other may name at any time.
    ...[...unit.topics.keys(), ...unit.named.keys()].filter(isDocument).map((id) => `topic|${id}`),
    ...(unit.copyGroup === null ? [] : [`copy|${unit.copyGroup}`]),
  ];
  return [...new Set(keys)];
}
