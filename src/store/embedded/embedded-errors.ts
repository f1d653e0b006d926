import { AppError, EXIT } from '../../errors.ts';

/** The engine aborts a transaction that met another one; running it again is the cure. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && error.message.includes('GRAFEO-T001');
}

/** "invalid file header magic, not a Grafeo database", "both database headers are damaged" */
const DAMAGE = /GRAFEO-(?:X002|S\d)/;

export function openingFailed(folder: string, cause: unknown): AppError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const options = { exitCode: EXIT.STORE, cause };
  if (message.includes('cannot be locked')) {
    return new AppError(
      'STORE_LOCKED',
      `The graph in ${folder} is in use by another process: stop it, or set GRAPH_DATA to another folder.`,
      options,
    );
  }
  if (DAMAGE.test(message)) {
    return new AppError(
      'STORE_DAMAGED',
      `The graph in ${folder} cannot be read: restore it, or move it away and ingest again. ${message}`,
      options,
    );
  }
  return unwritable(folder, cause);
}

export function unwritable(folder: string, cause: unknown): AppError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AppError(
    'STORE_UNWRITABLE',
    `The data folder ${folder} cannot be written (${reason}): set GRAPH_DATA to a folder that can.`,
    {
      exitCode: EXIT.STORE,
      cause,
    },
  );
}

export function statementFailed(statement: string, cause: unknown): AppError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = message.includes('GRAFEO-Q003') ? 'STATEMENT_TIMEOUT' : 'STATEMENT_FAILED';
  return new AppError(code, `"${statement}" failed: ${message}`, { exitCode: EXIT.STORE, cause });
}
