import { clientError } from './client-error.ts';
import type { GraphContext } from './context.ts';

const SHOWN = 80;
/** An entity may have been renamed more than once; the ledger has no circles, and this keeps it from mattering if it had. */
const MOST_STEPS = 10;

/** What an id names, what became of what it named once, or that it names nothing any more. */
export type Current<T> = { readonly found: T } | { readonly gone: { readonly reports: readonly string[] } };

/** Null for an id that was never given out. */
export async function followId<T>(
  id: string,
  find: (id: string) => Promise<T | null>,
  { loaders: { issuedIds } }: Pick<GraphContext, 'loaders'>,
): Promise<Current<T> | null> {
  let current = id;
  let gone: Current<T> | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const found = await find(current);
    if (found !== null) return { found };
    const issued = await issuedIds.find(current);
    if (issued === null) break;
    gone ??= { gone: { reports: issued.reports } };
    const successor = await issuedIds.successorOf(issued);
    if (successor === null) break;
    current = successor;
  }
  return gone;
}

/**
 * What an id names, or what became of what it named once; null where that is nothing any more.
 * @throws GraphQLError ID_UNKNOWN for an id that was never given out
 */
export async function findCurrent<T>(
  argument: string,
  id: string,
  find: (id: string) => Promise<T | null>,
  context: Pick<GraphContext, 'loaders'>,
): Promise<T | null> {
  const current = known(argument, id, await followId(id, find, context));
  return 'found' in current ? current.found : null;
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
