import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { type Ask, apiOver } from '../support/ask.ts';
import { forEachEngine } from '../support/engines.ts';
import { type FixtureArticle, fixtureArticleId } from '../support/fixture-article.ts';
import { FIXTURE_TOPICS, ingestFixture } from '../support/fixture-graph.ts';

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

/** Each about something else, so that each is an event of its own. */
function speech(key: string, day: string | null, topic: number): FixtureArticle {
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
        object: [FIXTURE_TOPICS[topic] ?? '', null],
        ...(day === null ? {} : { date: [day, day, 'absolute'] as const }),
      },
    ],
    claims: [
      {
        ...{ type: 'MEMBER_OF', from: 'organization:arcadia', to: 'organization:league', label: null },
        sentence: 'Arcadia said',
      },
    ],
  };
}

/** What two articles differ on, in days or in numbers: too far for one event, or one event with two numbers. */
function differing(topic: number): FixtureArticle[] {
  const object = [FIXTURE_TOPICS[topic] ?? '', null] as const;
  return [1, 2].flatMap((version): FixtureArticle[] => {
    const [published, signed] = [`It came out on day ${version}.`, `Arcadia signed with ${version} states.`];
    const day = `2024-03-0${2 * version}`;
    const shared = { language: 'en', date: '2024-03-10', title: `Differing ${topic}`, mentions: [] } as const;
    return [
      {
        ...{ ...shared, key: `p${topic}-${version}`, source: `p${version}`, text: published },
        reports: [
          {
            ...{ type: 'PUBLICATION', sentence: published, trigger: 'came out', who: [], object },
            date: [`day ${version}`, day, 'absolute'],
          },
        ],
      },
      {
        ...{ ...shared, key: `s${topic}-${version}`, source: `s${version}`, text: signed },
        reports: [
          {
            ...{ type: 'SIGNING', sentence: signed, trigger: 'signed', object },
            who: [['signatory', 'organization:arcadia', 'Arcadia']],
            quantities: [
              {
                ...{ words: `${version} states`, value: version, min: version, max: version, qualifier: 'exact' },
                ...{ unit: 'state', role: 'SIGNATORY_COUNT' },
              },
            ],
          },
        ],
      },
    ];
  });
}

/** One article that tells as many events as there are days. */
const DIGEST: FixtureArticle = {
  ...{ key: 'digest', title: 'Everything at once', language: 'en', date: '2024-04-01', mentions: [] },
  text: DAYS.map((_, index) => `Borduria spoke (${index}).`).join(' '),
  reports: DAYS.map((_, index) => ({
    ...{ type: 'STATEMENT', sentence: `Borduria spoke (${index}).`, trigger: 'spoke' },
    who: [['speaker', 'organization:borduria', 'Borduria']],
    object: [FIXTURE_TOPICS[index] ?? '', null],
  })),
};

interface Listing {
  readonly name: string;
  /** The connection's field, with a place for its arguments, below a path of names. */
  ask(pageArguments: string): string;
  readonly path: readonly string[];
}

const OF_SPEECHES: readonly Listing[] = [
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
  { name: 'claims', path: ['claims'], ask: (page) => `claims${page}` },
  {
    name: 'claims of an entity',
    path: ['entity', 'claims'],
    ask: (page) => `entity(id: "organization:league") { claims${page}`,
  },
  { name: 'search', path: ['search'], ask: (page) => `search${page.replace('(', '(text: "speech", ')}` },
];

const OF_DIFFERENCES: readonly Listing[] = [
  { name: 'conflicts', path: ['conflicts'], ask: (page) => `conflicts${page}` },
  { name: 'proposals', path: ['proposals'], ask: (page) => `proposals${page}` },
  {
    name: 'events of an article',
    path: ['article', 'events'],
    ask: (page) => `article(id: "${fixtureArticleId(DIGEST.key)}") { events${page}`,
  },
];

forEachEngine((engine) => {
  let ask: Ask;
  let store: Store;
  const over = (articles: readonly FixtureArticle[]) => async () => {
    store = await engine.openEmpty();
    await ingestFixture(store, articles);
    ({ ask } = apiOver(store));
  };

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

  const pagesThrough = (listings: readonly Listing[]) =>
    describe.each(listings)('$name', (listing) => {
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

  describe('what differs', () => {
    beforeAll(over([...DAYS.flatMap((_, index) => differing(index)), DIGEST]));
    pagesThrough(OF_DIFFERENCES);
  });

  describe('what is said', () => {
    beforeAll(over(DAYS.map((day, index) => speech(`s${index}`, day, index))));
    pagesThrough(OF_SPEECHES);

    it('goes on where it was when items have come before and after', async () => {
      const listing = OF_SPEECHES[0] as Listing;
      const before = await page(listing, 'first: 100');
      const cursor = before.edges[3].cursor;
      await ingestFixture(store, [speech('early', '2023-12-31', 10), speech('late', '2024-02-01', 11)]);
      const rest = ids(await page(listing, `first: 100, after: "${cursor}"`));
      expect(rest.filter((id) => ids(before).includes(id))).toEqual(ids(before).slice(4));
      expect(rest).toHaveLength(ALL - 4 + 1);
    });
  });
});
