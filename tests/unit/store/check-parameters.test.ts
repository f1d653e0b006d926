import { describe, expect, test } from 'vitest';
import { checkParameters } from '../../../src/store/check-parameters.ts';
import { parseStatement } from '../../../src/store/parse-statement.ts';
import type { Parameters } from '../../../src/store/store.ts';

const statement = parseStatement('read/names', '// parameters: value\n// returns: nothing\nRETURN $value');
const refusal = (message: string) =>
  expect.objectContaining({ code: 'STATEMENT_PARAMETERS', message: expect.stringContaining(message) });
/** A caller that gets past the compiler. */
const untyped = (value: unknown) => ({ value }) as Parameters;

test.each([
  ['null', null],
  ['a text', '决议'],
  ['a number', 1.5],
  ['lists in a list', [[1, 'a'], [null]]],
  ['rows', [{ id: 'a', words: ['b'], gone: null }]],
])('%s is sent as it is', (_, value) => {
  expect(checkParameters(statement, untyped(value))).toEqual({ value });
});

test('every number is converted, wherever it stands', () => {
  const parameters = { value: [{ count: 1, starts: [2, 3], id: '4' }] };
  expect(checkParameters(statement, parameters, (number) => `#${number}`)).toEqual({
    value: [{ count: '#1', starts: ['#2', '#3'], id: '4' }],
  });
});

describe('refused', () => {
  test.each<[string, unknown, string]>([
    ['a map', { a: 1 }, '"value"'],
    ['a map in a row', [{ id: 'a', props: { b: 1 } }], '"value.props"'],
    ['a map in a list in a row', [{ ids: [{ b: 1 }] }], '"value.ids"'],
    ['undefined in a row', [{ id: undefined }], 'undefined'],
    ['a date', new Date(0), 'a Date'],
    ['a date in a list', [new Date(0)], 'a Date'],
    ['not a number', Number.NaN, 'NaN'],
    ['no finite number', [Number.POSITIVE_INFINITY], 'Infinity'],
    ['a function', () => 1, 'a function'],
    ['a big integer', 1n, 'a bigint'],
  ])('%s', (_, value, message) => {
    expect(() => checkParameters(statement, untyped(value))).toThrow(refusal(message));
  });

  test('undefined counts as not given', () => {
    expect(() => checkParameters(statement, untyped(undefined))).toThrow(refusal('missing (value)'));
  });
});
