import { assert, constantFrom, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignPairs, type Candidate } from '../../../src/evaluation/assign-pairs.ts';

interface Item {
  readonly name: string;
}
type Pair = Candidate<Item, Item>;

const items = (kind: string): Item[] => [0, 1, 2, 3, 4].map((index) => ({ name: `${kind}${index}` }));
const GOLD = items('gold');
const PREDICTED = items('predicted');

const candidates = uniqueArray(
  integer({ min: 0, max: GOLD.length * PREDICTED.length - 1 }).chain((cell) =>
    constantFrom(0.1, 0.5, 1, 1, 2, 3, 1000, 1010.5).map((weight) => ({ cell, weight })),
  ),
  { selector: ({ cell }) => cell, maxLength: 12 },
).map((cells) =>
  cells.flatMap(({ cell, weight }): Pair[] => {
    const gold = GOLD[Math.floor(cell / PREDICTED.length)];
    const predicted = PREDICTED[cell % PREDICTED.length];
    return gold === undefined || predicted === undefined ? [] : [{ gold, predicted, weight }];
  }),
);

const weightOf = (pairs: readonly Pair[]): number => pairs.reduce((sum, { weight }) => sum + weight, 0);

/** The greatest weight that any choice without a common item reaches, by trying all. */
function greatestWeight([first, ...rest]: readonly Pair[]): number {
  if (first === undefined) return 0;
  const compatible = rest.filter(({ gold, predicted }) => gold !== first.gold && predicted !== first.predicted);
  return Math.max(greatestWeight(rest), first.weight + greatestWeight(compatible));
}

describe('assignPairs', () => {
  it('reaches the greatest weight that is possible', () => {
    assert(
      property(candidates, (pairs) => {
        expect(weightOf(assignPairs(pairs))).toBeCloseTo(greatestWeight(pairs), 6);
      }),
    );
  });

  it('chooses among the candidates and takes nothing twice', () => {
    assert(
      property(candidates, (pairs) => {
        const chosen = assignPairs(pairs);
        expect(chosen.every((pair) => pairs.includes(pair))).toBe(true);
        expect(new Set(chosen.map(({ gold }) => gold)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ predicted }) => predicted)).size).toBe(chosen.length);
      }),
    );
  });
});
