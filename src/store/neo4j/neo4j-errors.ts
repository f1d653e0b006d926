import { Neo4jError } from 'neo4j-driver';
import { AppError, EXIT } from '../../errors.ts';

export const CHECK_ADDRESS = 'start it, or check NEO4J_URI';

/** TransactionTimedOut, TransactionTimedOutClientConfiguration */
const TIMED_OUT = 'Neo.ClientError.Transaction.TransactionTimedOut';

/** What to do about it, by the server's code. */
const CURES: readonly (readonly [prefix: string, cure: string])[] = [
  ['Neo.ClientError.Security.', 'check NEO4J_USER and NEO4J_PASSWORD'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'check NEO4J_DATABASE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'wait until the database is online'],
];

/** What went wrong where the server was only asked whether it is there. */
export function toUnavailable(error: unknown, uri: string): unknown {
  if (error instanceof AppError) return error;
  const reason = error instanceof Error ? firstSentence(error.message) : String(error);
  return unavailable(uri, findCure(error) ?? CHECK_ADDRESS, reason, error);
}

/** An error of the driver as one of ours; ours, and those of the work in a transaction, pass as they are. */
export function toAppError(error: unknown, uri: string, statement: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (findCure(error) !== null) return toUnavailable(error, uri);
  const code = error.code.startsWith(TIMED_OUT) ? 'STATEMENT_TIMEOUT' : 'STATEMENT_FAILED';
  return new AppError(code, `"${statement}" failed: ${error.message}`, {
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
  // The driver's own errors are about connections; the server's codes begin with Neo.
  if (!error.code.startsWith('Neo.')) return CHECK_ADDRESS;
  return CURES.find(([prefix]) => error.code.startsWith(prefix))?.[1] ?? null;
}

/** "Could not perform discovery. No routing servers available. Known routing table: ..." */
function firstSentence(message: string): string {
  return message.split(/\.\s|\n/, 1)[0]?.replace(/\.$/, '') ?? '';
}
