import { AppError } from '../errors.ts';
import type { Row, Value } from './store.ts';

/**
 * The border of an engine's answers: scalars and lists pass, anything else (a node, a map, a date, an integer past 2^53) is a mistake of the statement.
 * @throws AppError STATEMENT_RESULT
 */
export function checkRows(statement: string, rows: readonly Record<string, unknown>[]): readonly Row[] {
  for (const row of rows) {
    for (const column in row) {
      if (!isValue(row[column])) {
        throw new AppError(
          'STATEMENT_RESULT',
          `"${statement}" returns in column "${column}" what is neither a scalar nor a list: return properties.`,
        );
      }
    }
  }
  return rows as readonly Row[];
}

function isValue(value: unknown): value is Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return true;
  return Array.isArray(value) && value.every(isValue);
}
