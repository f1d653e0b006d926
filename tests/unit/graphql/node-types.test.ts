import { expect, it } from 'vitest';
import { nodeTypeOfId } from '../../../src/graphql/node-types.ts';

it.each([
  ['organization:cn', 'Organization'],
  ['date:2024-07-01', 'Date'],
  ['date:2025-02-10/2025-02-11', 'Date'],
  ['initiative:一般资料保护规则', 'Initiative'],
  ['organization:', null],
  [':cn', null],
  ['Organization:cn', null],
  ['constructor:x', null],
  ['cn', null],
  ['', null],
  [`article:${'0'.repeat(1000)}`, null],
])('the type of %j is %s', (id, type) => {
  expect(nodeTypeOfId(id)).toBe(type);
});
