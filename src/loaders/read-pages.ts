import DataLoader from 'dataloader';
import { compareText } from '../model/compare-text.ts';
import { CHUNK_SIZE } from '../store/read-in-chunks.ts';
import type { Parameters, Reader, Row } from '../store/store.ts';
import { integer, text } from './columns.ts';
import { groupByOwner } from './load-batches.ts';
import { type Page, type PageItem, type PageRequest, pageParameters, toPage } from './page.ts';

/** How the sort value of a listing runs; ids always ascend. */
export type SortDirection = 'ascending' | 'descending';

/** Reads one page of a statement that returns `id` and `sort` beside what `parse` takes. */
export async function readPage<T>(
  reader: Reader,
  statement: string,
  filter: Parameters,
  request: PageRequest,
  parse: (row: Row) => T,
): Promise<Page<T>> {
  const rows = await reader.read(statement, { ...filter, ...pageParameters(request) });
  const items = rows.map((row) => pageItem(row, parse));
  return toPage(request.backward ? items.reverse() : items, request);
}

export async function readTotal(reader: Reader, statement: string, filter: Parameters): Promise<number> {
  const rows = await reader.read(statement, filter);
  return rows.reduce((sum, row) => sum + integer(row, 'total'), 0);
}

/** The same part of the same listing of many owners is one statement call. */
export interface OwnedPage<Filter> {
  readonly owner: string;
  readonly filter: Filter;
  readonly request: PageRequest;
}

export function loadPages<T, Filter>(
  reader: Reader,
  statement: string,
  direction: SortDirection,
  toParameters: (filter: Filter) => Parameters,
  parse: (row: Row) => T,
): DataLoader<OwnedPage<Filter>, Page<T>, string> {
  return new DataLoader<OwnedPage<Filter>, Page<T>, string>(
    (keys) =>
      readAlike(keys, async ({ filter, request }, ids) => {
        const rows = await reader.read(statement, { ids, ...toParameters(filter), ...pageParameters(request) });
        const owned = groupByOwner(rows);
        return (owner) => {
          const items = (owned.get(owner) ?? []).map((row) => pageItem(row, parse));
          return toPage(items.sort(inOrder(direction)), request);
        };
      }),
    { cacheKeyFn: JSON.stringify, maxBatchSize: CHUNK_SIZE },
  );
}

export interface OwnedTotal<Filter> {
  readonly owner: string;
  readonly filter: Filter;
}

export function loadTotals<Filter>(
  reader: Reader,
  statement: string,
  toParameters: (filter: Filter) => Parameters,
): DataLoader<OwnedTotal<Filter>, number, string> {
  return new DataLoader<OwnedTotal<Filter>, number, string>(
    (keys) =>
      readAlike(keys, async ({ filter }, ids) => {
        const rows = await reader.read(statement, { ids, ...toParameters(filter) });
        const totals = new Map(rows.map((row) => [text(row, 'owner'), integer(row, 'total')]));
        return (owner) => totals.get(owner) ?? 0;
      }),
    { cacheKeyFn: JSON.stringify, maxBatchSize: CHUNK_SIZE },
  );
}

/** Owners that are asked the same thing are asked together. */
async function readAlike<Key extends { readonly owner: string }, T>(
  keys: readonly Key[],
  read: (alike: Key, ids: readonly string[]) => Promise<(owner: string) => T>,
): Promise<T[]> {
  const groups = new Map<string, { readonly first: Key; readonly ids: Set<string> }>();
  const question = ({ owner: _, ...rest }: Key): string => JSON.stringify(rest);
  for (const key of keys) {
    const group = groups.get(question(key)) ?? { first: key, ids: new Set<string>() };
    group.ids.add(key.owner);
    groups.set(question(key), group);
  }
  const answers = new Map<string, (owner: string) => T>();
  for (const [name, { first, ids }] of groups) answers.set(name, await read(first, [...ids]));
  return keys.flatMap((key) => answers.get(question(key))?.(key.owner) ?? []);
}

function pageItem<T>(row: Row, parse: (row: Row) => T): PageItem<T> {
  return { node: parse(row), key: { sort: text(row, 'sort'), id: text(row, 'id') } };
}

function inOrder(direction: SortDirection) {
  const sign = direction === 'ascending' ? 1 : -1;
  return (a: PageItem<unknown>, b: PageItem<unknown>): number =>
    sign * compareText(a.key.sort, b.key.sort) || compareText(a.key.id, b.key.id);
}
