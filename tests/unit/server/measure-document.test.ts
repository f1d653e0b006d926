import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { measureDocument } from '../../../src/server/measure-document.ts';

it.each([
  ['{ a }', { depth: 1, fields: 1, aliases: 0, directives: 0 }],
  ['{ a { b { c } } d }', { depth: 3, fields: 4, aliases: 0, directives: 0 }],
  ['{ x: a y: a { z: b } }', { depth: 2, fields: 3, aliases: 3, directives: 0 }],
  ['query @a { a @b { ... @c { d } } }', { depth: 2, fields: 2, aliases: 0, directives: 3 }],
  // A fragment counts wherever it is spread.
  ['{ a { ...f } b { ...f } } fragment f on T { x: c { d } }', { depth: 3, fields: 6, aliases: 2, directives: 0 }],
  // One that nobody spreads has depth all the same: it is validated.
  ['{ a } fragment f on T { b { c { d } } }', { depth: 3, fields: 1, aliases: 0, directives: 0 }],
  ['query A { a } query B { b { c } }', { depth: 2, fields: 3, aliases: 0, directives: 0 }],
])('measures %s', (query, size) => {
  expect(measureDocument(parse(query))).toEqual(size);
});

it('measures fragments that multiply without following each of them', () => {
  const links = Array.from({ length: 200 }, (_, i) => `fragment f${i} on T { a { ...f${i + 1} } b { ...f${i + 1} } }`);
  const { depth, fields } = measureDocument(parse(`{ ...f0 } ${links.join(' ')} fragment f200 on T { c }`));
  expect(depth).toBe(201);
  expect(fields).toBeGreaterThan(2 ** 200);
});

it('ends at fragments that spread each other', () => {
  expect(
    measureDocument(parse('{ ...a } fragment a on T { x ...b } fragment b on T { y ...a }')).fields,
  ).toBeGreaterThan(0);
});
