import DataLoader from 'dataloader';
import { AppError } from '../errors.ts';
import { CHUNK_SIZE } from '../store/read-in-chunks.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { text } from './columns.ts';

/** Records by id, read once each. */
interface Records<T> {
  /** Null for an id that the graph does not know. */
  find(id: string): Promise<T | null>;
  findAll(ids: readonly string[]): Promise<(T | null)[]>;
  /** @throws AppError GRAPH_INCONSISTENT: for ids that the graph itself gives */
  get(id: string): Promise<T>;
}

/**
 * @param statement returns what `parse` takes for each of `ids` it knows
 * @returns the records, and a `parse` that keeps what it has parsed, so that a later look-up by id costs nothing
 */
export function loadRecords<T extends { readonly id: string }>(
  reader: Reader,
  statement: string,
  parseRow: (row: Row) => T,
) {
  const byId = new DataLoader<string, T | null>(
    async (ids) => {
      const rows = await reader.read(statement, { ids });
      const found = new Map(rows.map((row) => [text(row, 'id'), parseRow(row)]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: CHUNK_SIZE },
  );
  const records: Records<T> = {
    find: (id) => byId.load(id),
    findAll: (ids) => Promise.all(ids.map((id) => byId.load(id))),
    async get(id) {
      const record = await byId.load(id);
      if (record === null)
        throw new AppError(
          'GRAPH_INCONSISTENT',
          `The graph names "${id}" and has no such node: expected what a relationship or property leads to.`,
        );
      return record;
    },
  };
  const parse = (row: Row): T => {
    const record = parseRow(row);
    byId.prime(record.id, record);
    return record;
  };
  return { records, parse };
}

/** Loads the rows whose `owner` is the key, in the order of `compare`. */
export function loadLists<T>(
  reader: Reader,
  statement: string,
  parse: (row: Row) => T,
  compare: (a: T, b: T) => number,
  parameters: Parameters = {},
): DataLoader<string, readonly T[]> {
  return new DataLoader<string, readonly T[]>(
    async (ids) => {
      const owned = groupByOwner(await reader.read(statement, { ids, ...parameters }));
      return ids.map((id) => (owned.get(id) ?? []).map(parse).sort(compare));
    },
    { maxBatchSize: CHUNK_SIZE },
  );
}

export interface LimitedKey {
  readonly owner: string;
  readonly limit: number;
}

/** As `loadLists`, for statements that return of each owner no more than `limit` rows. */
export function loadLimitedLists<T>(
  reader: Reader,
  statement: string,
  parse: (row: Row) => T,
  compare: (a: T, b: T) => number,
  parameters: Parameters = {},
): DataLoader<LimitedKey, readonly T[], string> {
  const byLimit = new Map<number, DataLoader<string, readonly T[]>>();
  return new DataLoader<LimitedKey, readonly T[], string>(
    (keys) =>
      Promise.all(
        keys.map(({ owner, limit }) => {
          const lists = byLimit.get(limit) ?? loadLists(reader, statement, parse, compare, { ...parameters, limit });
          byLimit.set(limit, lists);
          return lists.load(owner);
        }),
      ),
    { cacheKeyFn: ({ owner, limit }) => `${limit} ${owner}` },
  );
}

export function groupByOwner(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const owner = text(row, 'owner');
    const group = groups.get(owner);
    if (group) group.push(row);
    else groups.set(owner, [row]);
  }
  return groups;
}
