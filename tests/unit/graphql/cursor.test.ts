import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../src/graphql/cursor.ts';

it('leads back to its place, whatever that is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      (sort, id) => {
        const cursor = encodeCursor('Event', { sort, id });
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor('Event', cursor, 'after')).toEqual({ sort, id });
      },
    ),
  );
});

it.each([
  ['another listing', encodeCursor('Article', { sort: '', id: 'x' })],
  ['no JSON', Buffer.from('nonsense').toString('base64url')],
  ['too few parts', Buffer.from('["Event","x"]').toString('base64url')],
  ['a number', Buffer.from('["Event",1,"x"]').toString('base64url')],
  ['an object', Buffer.from('{"0":"Event"}').toString('base64url')],
  ['null', Buffer.from('null').toString('base64url')],
  ['empty', ''],
  ['endless', 'A'.repeat(100_000)],
])('refuses a cursor: %s', (_what, cursor) => {
  expect(() => decodeCursor('Event', cursor, 'after')).toThrow(
    expect.objectContaining({ extensions: { code: 'CURSOR_INVALID', argument: 'after' } }),
  );
});
