import type { EntityRecord } from '../loaders/entities.ts';
import type { EventRecord } from '../loaders/events.ts';
import type { GraphContext } from './context.ts';

/** What a relation begins or ends at, by the id that it names. */
export function loadEnd(id: string, { loaders }: GraphContext): Promise<EntityRecord | EventRecord> {
  return id.startsWith('event:') ? loaders.events.get(id) : loaders.entities.get(id);
}
