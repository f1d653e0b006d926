import { describe, expect, it } from 'vitest';
import { integer, oneOf, optionalText, text, texts } from '../../../src/loaders/columns.ts';

describe('a column of a row', () => {
  it('is what it should be, or null where it may be', () => {
    const row = { name: 'x', count: 3, list: ['a'], none: null };
    expect(text(row, 'name')).toBe('x');
    expect(integer(row, 'count')).toBe(3);
    expect(texts(row, 'list')).toEqual(['a']);
    expect(texts(row, 'none')).toEqual([]);
    expect(optionalText(row, 'none')).toBeNull();
    expect(oneOf(row, 'name', ['x', 'y'])).toBe('x');
  });

  it.each([
    ['a number for a text', () => text({ name: 1 }, 'name'), 'Column "name": expected a string or null, found 1.'],
    ['null for a text', () => text({ name: null }, 'name'), 'Column "name": expected a string, found null.'],
    [
      'a column that the statement does not return',
      () => text({}, 'name'),
      'Column "name": expected a string or null, found no such column.',
    ],
    [
      'a mixed list',
      () => texts({ name: ['a', 1] }, 'name'),
      'Column "name": expected a list of strings, found ["a",1].',
    ],
    [
      'a word outside the vocabulary',
      () => oneOf({ name: 'z' }, 'name', ['x', 'y']),
      'Column "name": expected one of x, y, found "z".',
    ],
  ])('is refused by name: %s', (_what, read, message) => {
    expect(read).toThrow(expect.objectContaining({ code: 'STORE_ROW_INVALID', message }));
  });
});
