import { groupBy } from '../model/group-by.ts';
import { RELATION_TYPES } from '../model/vocabulary.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row, Value } from '../store/store.ts';
import { textOf, textsOf } from './read-row.ts';

/** Every relationship that the graph holds; of any other we know nothing and leave it to its owner. */
const EDGE_TYPES: ReadonlySet<string> = new Set([
  ...[
    'MENTIONS',
    'IMPLIES',
    'REPORTS',
    'STATES',
    'FROM',
    'TO',
    'INVOLVES',
    'CONCERNS',
    'ON',
    'NAMES',
    'ABOUT',
    'DATED',
    'COUNTS',
    'OF',
    'BECAME',
    'HAS',
    'CITES',
    'BETWEEN',
    'CONTAINS',
    'COPY_IN',
  ],
  ...RELATION_TYPES,
]);

/** Nodes that are asked for at once. */
const PAGE = 200;

/**
 * The canonical export: every edge and node (but not the housekeeping) as a line of JSON with sorted keys, the lines sorted by their bytes.
 * Two graphs are equal when their exports are. Holds the ids in memory, and a page of lines; no snapshot while somebody writes.
 */
export async function* exportGraph(reader: Reader): AsyncGenerator<string> {
  const rows = await reader.read('read/exported-ids');
  const ids = groupBy(rows, (row) => textOf(row, 'label'));
  const sorted = new Map([...ids].map(([label, group]) => [label, inLineOrder(group.map((row) => textOf(row, 'id')))]));
  for (const { type, label } of await readEdgeTypes(reader)) {
    for (const page of pages(sorted.get(label) ?? [])) {
      const edges = await readInChunks(reader, 'read/exported-edges', 'ids', page, { type });
      yield* inByteOrder(edges.map((row) => edgeLine(type, row)));
    }
  }
  for (const page of pages(inLineOrder([...sorted.values()].flat()))) {
    yield* inByteOrder((await readInChunks(reader, 'read/exported-nodes', 'ids', page)).map(nodeLine));
  }
}

async function readEdgeTypes(reader: Reader): Promise<{ readonly type: string; readonly label: string }[]> {
  const rows = await reader.read('read/exported-edge-types');
  return rows
    .map((row) => ({ type: textOf(row, 'type'), label: textOf(row, 'label') }))
    .filter(({ type }) => EDGE_TYPES.has(type))
    .sort((a, b) => compareBytes(a.type, b.type));
}

/** Ids in the order of the lines that they stand in: as they are written in JSON, closing quote included. */
function inLineOrder(ids: readonly string[]): string[] {
  return inByteOrder(ids.map((id) => JSON.stringify(id))).map((id) => JSON.parse(id) as string);
}

function inByteOrder(lines: readonly string[]): string[] {
  return lines
    .map((line) => ({ line, bytes: Buffer.from(line) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ line }) => line);
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function edgeLine(edge: string, row: Row): string {
  return JSON.stringify({ edge, from: row.from, properties: properties(row), to: row.to });
}

function nodeLine(row: Row): string {
  return JSON.stringify({ id: row.id, labels: [...textsOf(row, 'labels')].sort(), properties: properties(row) });
}

/** Without the id, which the line gives already. */
function properties(row: Row): Record<string, Value> {
  const values = row.values;
  const keys = textsOf(row, 'keys');
  const pairs = keys.map((key, index): [string, Value] => [key, Array.isArray(values) ? values[index] : null]);
  return Object.fromEntries(pairs.filter(([key]) => key !== 'id').sort(([a], [b]) => compareBytes(a, b)));
}

function pages<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / PAGE) }, (_, index) =>
    items.slice(index * PAGE, (index + 1) * PAGE),
  );
}
