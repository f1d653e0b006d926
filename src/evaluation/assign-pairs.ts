import { bestColumns } from './best-columns.ts';

/** A gold item and a predicted one that could be the same. */
export interface Candidate<Gold, Predicted> {
  readonly gold: Gold;
  readonly predicted: Predicted;
  /** Greater than 0. */
  readonly weight: number;
}

/** Chooses pairs so that nothing is in two of them and the sum of their weights is greatest. Each pair may be given once. */
export function assignPairs<Gold extends object, Predicted extends object>(
  candidates: readonly Candidate<Gold, Predicted>[],
): Candidate<Gold, Predicted>[] {
  return independentGroups(candidates).flatMap(assignGroup);
}

/** Pairs that have nothing in common, not even by way of others, are decided apart: the tables stay small. */
function independentGroups<Gold extends object, Predicted extends object>(
  candidates: readonly Candidate<Gold, Predicted>[],
): Candidate<Gold, Predicted>[][] {
  const leaders = new Map<object, object>();
  const leaderOf = (item: object): object => {
    let leader = item;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    return leader;
  };
  for (const { gold, predicted } of candidates) {
    const [first, second] = [leaderOf(gold), leaderOf(predicted)];
    if (first !== second) leaders.set(first, second);
  }
  const groups = new Map<object, Candidate<Gold, Predicted>[]>();
  for (const candidate of candidates) {
    const leader = leaderOf(candidate.gold);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()];
}

function assignGroup<Gold extends object, Predicted extends object>(
  group: readonly Candidate<Gold, Predicted>[],
): Candidate<Gold, Predicted>[] {
  const rows = numbered(group.map(({ gold }) => gold));
  const columns = numbered(group.map(({ predicted }) => predicted));
  const size = Math.max(rows.size, columns.size);
  const cell = (row: number | undefined, column: number | undefined): number => (row ?? 0) * size + (column ?? 0);
  const cells = new Map(group.map((pair) => [cell(rows.get(pair.gold), columns.get(pair.predicted)), pair]));
  const chosen = bestColumns(size, (row, column) => cells.get(cell(row, column))?.weight ?? 0);
  return chosen.flatMap((column, row) => cells.get(cell(row, column)) ?? []);
}

function numbered<Item>(items: readonly Item[]): Map<Item, number> {
  return new Map([...new Set(items)].map((item, index) => [item, index]));
}
