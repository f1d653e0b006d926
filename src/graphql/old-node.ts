import { brandWithType } from '@pothos/core';
import type { GraphContext } from './context.ts';
import { followId } from './find-current.ts';
import { ENTITY_NODES, nodeTypeOfId } from './node-types.ts';

/** What is left of an id that was given out and names nothing any more. */
export interface TombstoneRecord {
  readonly id: string;
  readonly reports: readonly string[];
}

/** The node that an id named once and that has another id now, or the id's tombstone; null for an id that was never given out. */
export async function findOldNode(id: string, context: GraphContext): Promise<object | null> {
  const { events, entities } = context.loaders;
  const type = nodeTypeOfId(id);
  if (type === 'Event') {
    const current = await followId(id, events.find, context);
    if (current === null) return null;
    return 'found' in current ? branded(current.found, 'Event') : tombstone(id, current.gone.reports);
  }
  if (type === null || !ENTITY_NODES.includes(type)) return null;
  const current = await followId(id, entities.find, context);
  if (current === null) return null;
  return 'found' in current ? branded(current.found, current.found.type) : tombstone(id, current.gone.reports);
}

function tombstone(id: string, reports: readonly string[]): object {
  const record: TombstoneRecord = { id, reports };
  return branded(record, 'Tombstone');
}

/** `Node` tells types apart by a mark on the record. */
function branded(record: object, type: string): object {
  const copy = { ...record };
  brandWithType(copy, type as never);
  return copy;
}
