import { clientError } from './client-error.ts';
import type { GraphContext } from './context.ts';
import { TEXT_LENGTH } from './limits.ts';
import { type NodeType, nodeTypeOfId } from './node-types.ts';

const ENTITY_TYPES: readonly NodeType[] = ['Organization', 'Person', 'Resolution', 'Initiative'];
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

/** @throws GraphQLError ID_UNKNOWN for null */
export function known<T>(argument: string, id: string, found: T | null): T {
  if (found !== null) return found;
  throw clientError(
    'ID_UNKNOWN',
    `Argument "${argument}": the graph has nothing with the id "${id.slice(0, SHOWN)}".`,
    argument,
  );
}

/**
 * The id of an entity that a filter names, or null for none.
 * @throws GraphQLError ID_MALFORMED, ID_UNKNOWN
 */
export async function knownEntity(
  argument: string,
  id: string | null | undefined,
  { loaders }: GraphContext,
): Promise<string | null> {
  if (id === null || id === undefined) return null;
  checkId(argument, id, ENTITY_TYPES);
  return known(argument, id, await loaders.entities.find(id)).id;
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
