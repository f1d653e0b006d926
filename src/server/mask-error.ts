import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { AppError } from '../errors.ts';

/** Faults of ours that a client may know of, by code: waiting helps. */
const TOLD = ['STORE_UNAVAILABLE'];

/**
 * What a client is told of an error. What it can mend passes; anything else is named by an id that the log has, too.
 * @param log takes one line for each fault
 */
export function createErrorMask(log: (line: string) => void): (error: unknown) => GraphQLError {
  return (error) => {
    const cause = causeOf(error);
    if (error instanceof GraphQLError && cause instanceof GraphQLError) return error;
    const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
    if (cause instanceof AppError && TOLD.includes(cause.code)) {
      log(`${cause.code}: ${cause.message}`);
      return new GraphQLError(cause.message, { ...place, extensions: { code: cause.code } });
    }
    const id = randomUUID();
    log(`INTERNAL_ERROR ${id}: ${describe(cause)}`);
    return new GraphQLError(`The server failed; its log says why, under ${id}.`, {
      ...place,
      extensions: { code: 'INTERNAL_ERROR', id },
    });
  };
}

/** GraphQL wraps what a resolver throws; the last wrapping is no cause. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = cause instanceof AppError ? `${cause.code} ` : '';
  return `${code}${cause.stack ?? cause.message}`;
}
