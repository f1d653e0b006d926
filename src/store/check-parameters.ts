import { AppError } from '../errors.ts';
import type { Statement } from './parse-statement.ts';
import type { Parameters, Value } from './store.ts';

type Scalar = string | number | boolean | null;
type Sent<T> = T | Scalar | readonly Sent<T>[] | { readonly [key: string]: Sent<T> };

/**
 * The parameters as they are sent, with every number passed through `convert`. Each declared parameter must be given and no other:
 * one engine refuses a missing parameter, the other takes it for null.
 * @throws AppError STATEMENT_PARAMETERS for a wrong set, a map where a value is expected, `undefined` or a number that is not finite
 */
export function checkParameters<T = number>(
  statement: Statement,
  parameters: Parameters,
  convert: (number: number) => T | number = (number) => number,
): Record<string, Sent<T>> {
  const given = Object.keys(parameters).filter((name) => parameters[name] !== undefined);
  const missing = statement.parameters.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !statement.parameters.includes(name));
  if (missing.length + unknown.length > 0) {
    throw new AppError(
      'STATEMENT_PARAMETERS',
      `"${statement.name}" takes the parameters (${statement.parameters.join(', ')}): missing (${missing.join(', ')}), unknown (${unknown.join(', ')}).`,
    );
  }

  const sendValue = (value: Value | undefined, path: string): Sent<T> => {
    if (Array.isArray(value)) return value.map((item: Value) => sendValue(item, path));
    if (typeof value === 'number' && Number.isFinite(value)) return convert(value);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    throw invalidValue(statement.name, path, value);
  };
  const sendRow = (row: object, path: string): Sent<T> =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, sendValue(value, `${path}.${key}`)]));
  const sendItem = (item: unknown, path: string): Sent<T> =>
    isPlainObject(item) ? sendRow(item, path) : sendValue(item as Value, path);

  return Object.fromEntries(
    given.map((name) => {
      const value = parameters[name];
      return [name, Array.isArray(value) ? value.map((item) => sendItem(item, name)) : sendValue(value as Value, name)];
    }),
  );
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function invalidValue(statement: string, path: string, value: unknown): AppError {
  const kind =
    typeof value === 'number'
      ? String(value)
      : value instanceof Date
        ? 'a Date'
        : value === undefined
          ? 'undefined'
          : `a ${typeof value}`;
  return new AppError(
    'STATEMENT_PARAMETERS',
    `"${statement}", parameter "${path}": expected a string, a finite number, a boolean, null, a list of those or a list of flat rows, found ${kind}.`,
  );
}
