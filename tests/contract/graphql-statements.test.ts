import { beforeAll, expect, it } from 'vitest';
import { type Ask, apiOver } from '../support/ask.ts';
import { type CountingStore, countReads } from '../support/counting-store.ts';
import { forEachEngine } from '../support/engines.ts';
import { ingestFixture } from '../support/fixture-graph.ts';

/** What each level may cost: one statement, however many items it has. */
const COSTS: readonly { readonly query: string; readonly statements: readonly string[] }[] = [
  { query: '{ events { nodes { title date { edtf } } } }', statements: ['read/events-page'] },
  { query: '{ events { totalCount nodes { id } } }', statements: ['read/events-count', 'read/events-page'] },
  {
    query: '{ events { nodes { participants { entity { name } } } } }',
    statements: ['read/entities-by-id', 'read/events-page', 'read/participants-by-event'],
  },
  {
    query: '{ events { nodes { participants { evidence { quote article { title } } } } } }',
    statements: [
      'read/articles-by-id',
      'read/events-page',
      'read/participant-evidence-by-event',
      'read/participants-by-event',
    ],
  },
  {
    query: '{ events { nodes { reports { nodes { participants { role } article { title } } } } } }',
    statements: [
      'read/articles-by-id',
      'read/events-page',
      'read/participants-by-report',
      'read/reports-by-event-page',
    ],
  },
  {
    query:
      '{ organizations { nodes { name relations { nodes { type to { ... on Entity { name } ... on Event { title } } evidence { quote } } } } } }',
    statements: [
      'read/entities-by-id',
      'read/entities-page',
      'read/relation-evidence',
      'read/relations-by-entity-page',
    ],
  },
  {
    query:
      '{ organizations { nodes { events { totalCount nodes { title articles { totalCount nodes { title } } } } } } }',
    statements: [
      'read/articles-by-event-page',
      'read/entities-page',
      'read/events-by-entity-count',
      'read/events-by-entity-page',
    ],
  },
  {
    query: '{ articles { nodes { mentions { entity { name } evidence { quote } } } } }',
    statements: ['read/articles-page', 'read/entities-by-article'],
  },
  {
    query: '{ articles { nodes { text reports { evidence { prefix suffix } } } } }',
    statements: ['read/article-texts-by-id', 'read/articles-page', 'read/reports-by-article'],
  },
  {
    query:
      '{ articles { nodes { reports { date { date { edtf } } event { title } link { score } quantities { value evidence { sentence } } } } } }',
    statements: [
      'read/article-texts-by-id',
      'read/articles-page',
      'read/date-by-report',
      'read/event-by-report',
      'read/quantities-by-report',
      'read/reports-by-article',
    ],
  },
  {
    query: '{ claims { nodes { from { name } to { name } } } }',
    statements: ['read/claims-page', 'read/entities-by-id', 'read/sides-by-claim'],
  },
  {
    query: '{ search(text: "a", type: [ORGANIZATION]) { nodes { ... on Entity { name } } } }',
    statements: ['read/entities-by-id', 'read/search-page'],
  },
  {
    query: '{ nodes(ids: ["organization:arcadia", "organization:borduria"]) { id } }',
    statements: ['read/entities-by-id'],
  },
];

forEachEngine((engine) => {
  let ask: Ask;
  let store: CountingStore;
  beforeAll(async () => {
    store = countReads(await engine.openEmpty());
    await ingestFixture(store);
    ({ ask } = apiOver(store));
  });

  it.each(COSTS)('$query', async ({ query, statements }) => {
    store.reset();
    const { errors } = await ask(query);
    expect(errors).toEqual([]);
    expect([...store.reads.keys()].sort()).toEqual(statements);
    expect(store.total(), 'each of them once').toBe(statements.length);
  });
});
