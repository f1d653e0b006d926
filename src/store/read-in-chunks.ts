import type { Parameters, Reader, Row } from './store.ts';

/** The embedded engine takes time that grows with the square of a long IN list. */
export const CHUNK_SIZE = 1000;

/**
 * Asks a statement whose parameter `key` is a list of ids once for every thousand of them; rows come in that order.
 * Not for statements that sort, limit or count over the whole list.
 */
export async function readInChunks(
  reader: Reader,
  statement: string,
  key: string,
  ids: readonly string[],
  parameters: Parameters = {},
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < ids.length; start += CHUNK_SIZE) {
    rows.push(...(await reader.read(statement, { ...parameters, [key]: ids.slice(start, start + CHUNK_SIZE) })));
  }
  return rows;
}
