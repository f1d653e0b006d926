import { Neo4jError } from 'neo4j-driver';
import { AppError, EXIT } from '../../errors.ts';

export const CHECK_ADDRESS = 'start it, or check NEO4J_URI';

/** What the settings can do about it, by the code of the driver or the server. */
const CURES: readonly (readonly [prefix: string, cure: string])[] = [
  ['Neo.ClientError.Security.', 'check NEO4J_USER and NEO4J_PASSWORD'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'check NEO4J_DATABASE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'wait until the database is online'],
  ['ServiceUnavailable', CHECK_ADDRESS],
  ['SessionExpired', CHECK_ADDRESS],
];

/** What went wrong where the server was only asked whether it is there. */
export function toUnavailable(error: unknown, uri: string): unknown {
  if (error instanceof AppError) return error;
  const reason = error instanceof Error ? firstLine(error.message) : String(error);
  return unavailable(uri, findCure(error) ?? CHECK_ADDRESS, reason, error);
}

/** An error of the driver as one of ours; ours, and those of the work in a transaction, pass as they are. */
export function toAppError(error: unknown, uri: string, statement: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (findCure(error) !== null) return toUnavailable(error, uri);
  return new AppError('STATEMENT_FAILED', `"${statement}" failed: ${firstLine(error.message)}`, {
    exitCode: EXIT.STORE,
    cause: error,
  });
}

export function unavailable(uri: string, cure: string, reason: string, cause?: unknown): AppError {
  return new AppError('STORE_UNAVAILABLE', `Neo4j at ${uri} cannot be used (${reason}): ${cure}.`, {
    exitCode: EXIT.STORE,
    cause,
  });
}

function findCure(error: unknown): string | null {
  if (!(error instanceof Neo4jError)) return null;
  return CURES.find(([prefix]) => error.code.startsWith(prefix))?.[1] ?? null;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? '';
}
