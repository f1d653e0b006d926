import { expect, test } from 'vitest';
import { CHUNK_SIZE, readInChunks } from '../../../src/store/read-in-chunks.ts';
import type { Reader } from '../../../src/store/store.ts';

test.each([0, 1, CHUNK_SIZE, CHUNK_SIZE + 1, 3 * CHUNK_SIZE])(
  '%i ids are asked for in chunks, in their order',
  async (count) => {
    const ids = Array.from({ length: count }, (_, index) => `id-${index}`);
    const sizes: number[] = [];
    const reader: Reader = {
      read: async (_, parameters = {}) => {
        const asked = [parameters.ids ?? []].flat();
        sizes.push(asked.length);
        return asked.map((id) => ({ id: String(id), kind: parameters.kind === null ? null : 'x' }));
      },
    };
    const rows = await readInChunks(reader, 'read/names', 'ids', ids, { kind: null });
    expect(rows).toEqual(ids.map((id) => ({ id, kind: null })));
    expect(sizes.every((size) => size > 0 && size <= CHUNK_SIZE)).toBe(true);
  },
);
