interface Row {
  readonly index: number;
  price: number;
}

interface Column {
  readonly index: number;
  price: number;
  owner: Row | null;
  /** Of the cheapest way that is known from the row to be placed. */
  cost: number;
  previous: Column | null;
  settled: boolean;
}

/**
 * Gives every row of a square table its own column so that the sum of the weights is greatest: the Hungarian method, with
 * shortest augmenting paths, O(size³). Ties go to the earlier row and column.
 *
 * @returns the column of each row
 */
export function bestColumns(size: number, weight: (row: number, column: number) => number): number[] {
  const columns = Array.from({ length: size }, (_, index) => newColumn(index, null));
  for (let index = 0; index < size; index++) placeRow({ index, price: 0 }, columns, weight);
  const columnOf = new Map(columns.map((column) => [column.owner?.index, column.index]));
  return Array.from({ length: size }, (_, row) => columnOf.get(row) ?? row);
}

function newColumn(index: number, owner: Row | null): Column {
  return { index, price: 0, owner, cost: Number.POSITIVE_INFINITY, previous: null, settled: false };
}

/** Finds the cheapest chain of rows that move over until one finds a free column, and moves them. */
function placeRow(row: Row, columns: readonly Column[], weight: (row: number, column: number) => number): void {
  for (const column of columns) Object.assign(column, { cost: Number.POSITIVE_INFINITY, settled: false });
  const settled: Column[] = [];
  let last = newColumn(-1, row);
  while (last.owner !== null) {
    last.settled = true;
    settled.push(last);
    const open = columns.filter((column) => !column.settled);
    const nearest = relax(last, last.owner, open, weight);
    if (nearest === null) return;
    const step = nearest.cost;
    for (const column of settled) {
      if (column.owner !== null) column.owner.price += step;
      column.price -= step;
    }
    for (const column of open) column.cost -= step;
    last = nearest;
  }
  for (let column = last; column.previous !== null; column = column.previous) column.owner = column.previous.owner;
}

/** Lowers the costs of the open columns by way of one more, and returns the cheapest. */
function relax(
  by: Column,
  owner: Row,
  open: readonly Column[],
  weight: (row: number, column: number) => number,
): Column | null {
  let nearest: Column | null = null;
  for (const column of open) {
    const cost = -weight(owner.index, column.index) - owner.price - column.price;
    if (cost < column.cost) Object.assign(column, { cost, previous: by });
    if (nearest === null || column.cost < nearest.cost) nearest = column;
  }
  return nearest;
}
