import { AppError, EXIT } from '../errors.ts';

/** Tells a fault in one sentence on standard error, without a stack trace. @returns the exit code */
export function tellFault(error: unknown): number {
  if (error instanceof AppError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Something unexpected went wrong: ${message}\n`);
  return EXIT.FAILED;
}
