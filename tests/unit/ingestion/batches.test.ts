import { expect, it } from 'vitest';
import { batches } from '../../../src/ingestion/batches.ts';

async function* sizes(list: readonly number[]): AsyncGenerator<number> {
  yield* list;
}
const cut = async (list: readonly number[], signal?: AbortSignal): Promise<number[][]> => {
  const cuts: number[][] = [];
  for await (const batch of batches(sizes(list), (size) => size, signal)) cuts.push(batch);
  return cuts;
};

it('a batch holds fifty articles at most', async () => {
  const cuts = await cut(Array.from({ length: 120 }, () => 1));
  expect(cuts.map((batch) => batch.length)).toEqual([50, 50, 20]);
});

it('a batch holds a megabyte at most, and an article beyond that is a batch by itself', async () => {
  expect(await cut([400_000, 600_000, 1, 3_000_000, 5])).toEqual([[400_000, 600_000], [1], [3_000_000], [5]]);
});

it('nothing makes no batch, and nothing comes after an interruption', async () => {
  expect(await cut([])).toEqual([]);
  const interruption = new AbortController();
  interruption.abort();
  expect(await cut([1, 2], interruption.signal)).toEqual([]);
});
