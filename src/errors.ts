/** Exit codes of the command line: 0 all well, 1 some articles failed, then these. */
export const EXIT = { OK: 0, FAILED: 1, USAGE: 2, STORE: 3, INTERRUPTED: 130 } as const;

/** A broken promise with a stable code. The message says what was expected, where, and what to do. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    /** Stable, NOUN_PROBLEM: STORE_UNAVAILABLE, SETTING_INVALID, ARTICLE_UNREADABLE. */
    readonly code: string,
    message: string,
    options: { readonly exitCode?: number; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.exitCode = options.exitCode ?? EXIT.USAGE;
  }

  readonly exitCode: number;
}

const PROBLEMS_SHOWN = 20;

/** @throws AppError with a line for each problem, of many only for the first; nothing happens without any. */
export function refuseAll<T>(code: string, problems: readonly T[], lineOf: (problem: T) => string): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, PROBLEMS_SHOWN).map(lineOf);
  const more = problems.length - shown.length;
  throw new AppError(code, [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
}
