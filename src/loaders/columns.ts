import { AppError } from '../errors.ts';
import type { Row } from '../store/store.ts';

/** Readers of one column of a row: the border where what a store answers becomes a typed value. */

export function text(row: Row, column: string): string {
  return optionalText(row, column) ?? refuse(column, 'a string', null);
}

export function optionalText(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' || value === null ? value : refuse(column, 'a string or null', value);
}

export function integer(row: Row, column: string): number {
  return optionalNumber(row, column) ?? refuse(column, 'a number', null);
}

export function optionalNumber(row: Row, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' || value === null ? value : refuse(column, 'a number or null', value);
}

/** A list of strings; an absent list is an empty one. */
export function texts(row: Row, column: string): readonly string[] {
  return list(row, column, (item) => typeof item === 'string', 'a list of strings');
}

/** A list of numbers; an absent list is an empty one. */
export function integers(row: Row, column: string): readonly number[] {
  return list(row, column, (item) => typeof item === 'number', 'a list of numbers');
}

export function oneOf<T extends string>(row: Row, column: string, allowed: readonly T[]): T {
  const value = row[column];
  return allowed.find((item) => item === value) ?? refuse(column, `one of ${allowed.join(', ')}`, value);
}

export function optionalOneOf<T extends string>(row: Row, column: string, allowed: readonly T[]): T | null {
  return row[column] === null ? null : oneOf(row, column, allowed);
}

function list<T>(row: Row, column: string, accepts: (item: unknown) => item is T, expected: string): readonly T[] {
  const value = row[column];
  if (value === null) return [];
  if (Array.isArray(value) && value.every(accepts)) return value;
  return refuse(column, expected, value);
}

function refuse(column: string, expected: string, found: unknown): never {
  throw new AppError(
    'STORE_ROW_INVALID',
    `Column "${column}": expected ${expected}, found ${JSON.stringify(found) ?? 'no such column'}.`,
  );
}
