import { clientError } from './client-error.ts';
import type { GraphContext } from './context.ts';
import { findCurrent, known } from './find-current.ts';
import { TEXT_LENGTH } from './limits.ts';
import { ENTITY_NODES, type NodeType, nodeTypeOfId } from './node-types.ts';

const SHOWN = 80;

/** @throws GraphQLError ID_MALFORMED where the id is of none of these types */
export function checkId(argument: string, id: string, types: readonly NodeType[]): void {
  const type = nodeTypeOfId(id);
  if (type !== null && types.includes(type)) return;
  const expected = types.map((name) => `"${name.toLowerCase()}:…"`).join(' or ');
  throw clientError(
    'ID_MALFORMED',
    `Argument "${argument}": expected an id like ${expected}, found "${id.slice(0, SHOWN)}".`,
    argument,
  );
}

/**
 * The id that an entity which a filter names has now, or null for none.
 * @throws GraphQLError ID_MALFORMED, ID_UNKNOWN
 */
export async function knownEntity(
  argument: string,
  id: string | null | undefined,
  context: GraphContext,
): Promise<string | null> {
  if (id === null || id === undefined) return null;
  checkId(argument, id, ENTITY_NODES);
  const entity = await findCurrent(argument, id, (current) => context.loaders.entities.find(current), context);
  return known(argument, id, entity).id;
}

/** As `knownEntity`, for an event. @throws GraphQLError ID_MALFORMED, ID_UNKNOWN */
export async function knownEvent(
  argument: string,
  id: string | null | undefined,
  context: GraphContext,
): Promise<string | null> {
  if (id === null || id === undefined) return null;
  checkId(argument, id, ['Event']);
  const event = await findCurrent(argument, id, (current) => context.loaders.events.find(current), context);
  return known(argument, id, event).id;
}

/** @throws GraphQLError ID_MALFORMED, ID_UNKNOWN */
export async function knownArticle(
  argument: string,
  id: string | null | undefined,
  { loaders }: GraphContext,
): Promise<string | null> {
  if (id === null || id === undefined) return null;
  checkId(argument, id, ['Article']);
  return known(argument, id, await loaders.articles.find(id)).id;
}

/** @throws GraphQLError TEXT_INVALID for a text that is empty or too long */
export function checkText(argument: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= TEXT_LENGTH.max) return trimmed;
  throw clientError(
    'TEXT_INVALID',
    `Argument "${argument}": expected 1 to ${TEXT_LENGTH.max} characters, found ${trimmed.length}.`,
    argument,
  );
}

/** A lookup takes one of several keys. @throws GraphQLError ARGUMENT_INVALID */
export function checkOneOf(keys: Readonly<Record<string, unknown>>): void {
  const given = Object.keys(keys).filter((name) => keys[name] !== null && keys[name] !== undefined);
  if (given.length === 1) return;
  throw clientError(
    'ARGUMENT_INVALID',
    `Arguments ${Object.keys(keys).join(', ')}: expected exactly one, found ${given.join(' and ') || 'none'}.`,
  );
}
