import { describe, expect, it } from 'vitest';
import { type PageItem, type PageRequest, pageParameters, toPage } from '../../../src/loaders/page.ts';

const KEY = { sort: 's', id: 'i' };
const request = (change: Partial<PageRequest>): PageRequest => ({
  limit: 2,
  backward: false,
  after: null,
  before: null,
  ...change,
});
const items = (...nodes: string[]): PageItem<string>[] => nodes.map((node) => ({ node, key: { sort: '', id: node } }));

describe('a page', () => {
  it('asks for one item more than it shows', () => {
    expect(pageParameters(request({ after: KEY }))).toEqual({
      limit: 3,
      backward: false,
      afterSort: 's',
      afterId: 'i',
      beforeSort: null,
      beforeId: null,
    });
  });

  it.each([
    ['the first of more', request({}), ['a', 'b', 'c'], ['a', 'b'], true, false],
    ['all there is', request({}), ['a', 'b'], ['a', 'b'], false, false],
    ['nothing', request({}), [], [], false, false],
    ['the next of more', request({ after: KEY }), ['a', 'b', 'c'], ['a', 'b'], true, true],
    ['the last of more', request({ backward: true }), ['a', 'b', 'c'], ['b', 'c'], false, true],
    ['those before one', request({ backward: true, before: KEY }), ['a', 'b'], ['a', 'b'], true, false],
  ])('shows %s', (_what, asked, found, shown, hasNext, hasPrevious) => {
    const page = toPage(items(...found), asked);
    expect({ ...page, items: page.items.map(({ node }) => node) }).toEqual({ items: shown, hasNext, hasPrevious });
  });
});
