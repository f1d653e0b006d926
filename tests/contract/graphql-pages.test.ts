import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { type Ask, apiOver } from '../support/ask.ts';
import { forEachEngine } from '../support/engines.ts';
import type { FixtureArticle } from '../support/fixture-article.ts';
import { ingestFixture } from '../support/fixture-graph.ts';

/** Some share a day, some have none: the order must be total all the same. */
const DAYS = [
  '2024-01-03',
  '2024-01-01',
  null,
  '2024-01-02',
  '2024-01-03',
  null,
  '2024-01-02',
  '2024-01-03',
  '2024-01-01',
];
const ALL = DAYS.length;

function speech(key: string, day: string | null): FixtureArticle {
  return {
    ...{
      key,
      title: `Speech ${key}`,
      language: 'en',
      date: day,
      text: `Arcadia said on ${day ?? 'some day'} that it would go on (${key}).`,
    },
    mentions: [['organization:arcadia', 'Arcadia']],
    reports: [
      {
        ...{
          type: 'STATEMENT',
          sentence: `Arcadia said on ${day ?? 'some day'} that it would go on (${key}).`,
          trigger: 'said',
        },
        who: [['speaker', 'organization:arcadia', 'Arcadia']],
        ...(day === null ? {} : { date: [day, day, 'absolute'] as const }),
      },
    ],
  };
}

interface Listing {
  readonly name: string;
  /** The connection's field, with a place for its arguments, below a path of names. */
  ask(pageArguments: string): string;
  readonly path: readonly string[];
}

const LISTINGS: readonly Listing[] = [
  { name: 'events', path: ['events'], ask: (page) => `events${page}` },
  { name: 'articles', path: ['articles'], ask: (page) => `articles${page}` },
  { name: 'reports', path: ['reports'], ask: (page) => `reports${page}` },
  {
    name: 'events of an entity',
    path: ['entity', 'events'],
    ask: (page) => `entity(id: "organization:arcadia") { events${page}`,
  },
  {
    name: 'articles of an entity',
    path: ['entity', 'articles'],
    ask: (page) => `entity(id: "organization:arcadia") { articles${page}`,
  },
  { name: 'search', path: ['search'], ask: (page) => `search${page.replace('(', '(text: "speech", ')}` },
];

forEachEngine((engine) => {
  let ask: Ask;
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmpty();
    await ingestFixture(
      store,
      DAYS.map((day, index) => speech(`s${index}`, day)),
    );
    ({ ask } = apiOver(store));
  });

  const page = async ({ ask: field, path }: Listing, pageArguments: string) => {
    const text = field(`(${pageArguments})`);
    const fields =
      '{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ... on Node { id } } } }';
    const { data, errors } = await ask(`{ ${text} ${fields} ${text.includes('{') ? '}' : ''} }`);
    expect(errors).toEqual([]);
    return path.reduce((value, name) => value[name], data);
  };
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the query above
  const ids = (connection: any): string[] => connection.edges.map((edge: any) => edge.node.id);

  describe.each(LISTINGS)('$name', (listing) => {
    it.each([1, 2, 4, 100])('gives every item once, %i at a time, from the start', async (size) => {
      const whole = await page(listing, 'first: 100');
      expect(whole.totalCount).toBe(ALL);
      expect(new Set(ids(whole)).size).toBe(ALL);
      const found: string[] = [];
      let part = await page(listing, `first: ${size}`);
      expect(part.pageInfo.hasPreviousPage).toBe(false);
      found.push(...ids(part));
      while (part.pageInfo.hasNextPage) {
        part = await page(listing, `first: ${size}, after: "${part.pageInfo.endCursor}"`);
        expect(part.totalCount).toBe(ALL);
        expect(part.pageInfo.hasPreviousPage).toBe(true);
        found.push(...ids(part));
      }
      expect(found).toEqual(ids(whole));
    });

    it.each([1, 2, 4, 100])('gives every item once, %i at a time, from the end', async (size) => {
      const whole = ids(await page(listing, 'first: 100'));
      let part = await page(listing, `last: ${size}`);
      expect(part.pageInfo.hasNextPage).toBe(false);
      let found = ids(part);
      while (part.pageInfo.hasPreviousPage) {
        part = await page(listing, `last: ${size}, before: "${part.pageInfo.startCursor}"`);
        expect(part.pageInfo.hasNextPage).toBe(true);
        found = [...ids(part), ...found];
      }
      expect(found).toEqual(whole);
    });

    it('takes what lies between two items', async () => {
      const whole = await page(listing, 'first: 100');
      const [after, before] = [whole.edges[1].cursor, whole.edges[5].cursor];
      const between = ids(whole).slice(2, 5);
      expect(ids(await page(listing, `first: 100, after: "${after}", before: "${before}"`))).toEqual(between);
      expect(ids(await page(listing, `last: 2, after: "${after}", before: "${before}"`))).toEqual(between.slice(1));
    });
  });

  it('goes on where it was when items have come before and after', async () => {
    const listing = LISTINGS[0] as Listing;
    const before = await page(listing, 'first: 100');
    const cursor = before.edges[3].cursor;
    await ingestFixture(store, [speech('early', '2023-12-31'), speech('late', '2024-02-01')]);
    const rest = ids(await page(listing, `first: 100, after: "${cursor}"`));
    expect(rest.filter((id) => ids(before).includes(id))).toEqual(ids(before).slice(4));
    expect(rest).toHaveLength(ALL - 4 + 1);
  });
});
