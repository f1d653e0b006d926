import { AppError, EXIT } from '../errors.ts';
import type { Row } from '../store/store.ts';

/** The border to the store's rows: columns as the types that docs/model.md gives them. */

export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw unexpected(column, 'a string', value);
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null || row[column] === undefined ? null : textOf(row, column);
}

export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === 'number') return value;
  throw unexpected(column, 'a number', value);
}

export function numberOrNull(row: Row, column: string): number | null {
  return row[column] === null || row[column] === undefined ? null : numberOf(row, column);
}

/** An absent list is an empty one. */
export function textsOf(row: Row, column: string): readonly string[] {
  const value = row[column] ?? [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw unexpected(column, 'a list of strings', value);
}

function unexpected(column: string, expected: string, found: unknown): AppError {
  return new AppError(
    'STORE_ROW_INVALID',
    `The graph gives ${JSON.stringify(found)} for "${column}", expected ${expected}: read all articles again.`,
    {
      exitCode: EXIT.STORE,
    },
  );
}
