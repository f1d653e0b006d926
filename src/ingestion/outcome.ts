import { AppError } from '../errors.ts';
import type { ArticleStatus } from '../model/vocabulary.ts';

/** What became of one article file. */
export interface Outcome {
  readonly file: string;
  readonly articleId: string | null;
  readonly result: 'added' | 'changed' | 'unchanged' | 'failed';
  readonly status: ArticleStatus | null;
  /** What a person should know, one sentence each. */
  readonly notes: readonly string[];
  readonly error: Problem | null;
}

export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** A fault of one article: it is told and the others go on. */
export function failed(file: string, error: unknown): Outcome {
  return { file, articleId: null, result: 'failed', status: null, notes: [], error: problemOf(error) };
}

export function problemOf(error: unknown): Problem {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  return { code: 'ARTICLE_FAILED', message: error instanceof Error ? error.message : String(error) };
}

/** Whether the store is at fault, so that going on makes no sense. */
export function isStoreFault(error: unknown): boolean {
  return error instanceof AppError && error.code.startsWith('STORE_');
}
