import { beforeAll, expect, it } from 'vitest';
import { type Ask, apiOver } from '../support/ask.ts';
import { type CountingStore, countReads } from '../support/counting-store.ts';
import { forEachEngine } from '../support/engines.ts';
import { FIXTURE_ARTICLES, ingestFixture } from '../support/fixture-graph.ts';
import { LINKED_ARTICLES } from '../support/linked-articles.ts';

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
    query:
      '{ events(filter: { modality: null }) { nodes { links { score reasons { text entity { id } } report { quote } comparedWith { quote } } } } }',
    statements: ['read/entities-by-id', 'read/events-page', 'read/reports-by-event-page'],
  },
  {
    query:
      '{ events(filter: { modality: null, hasConflicts: true }) { nodes { conflicts { entity { name } events { title } positions { value sources { publishers evidence { quote } } } } } } }',
    statements: ['read/conflicts-by-event', 'read/entities-by-id', 'read/events-page', 'read/positions-by-conflict'],
  },
  {
    query:
      '{ conflicts { totalCount nodes { kind positions { evidence { quote article { title } report { type } } } } } }',
    statements: [
      'read/articles-by-id',
      'read/conflicts-count',
      'read/conflicts-page',
      'read/positions-by-conflict',
      'read/reports-by-id',
    ],
  },
  {
    query:
      '{ events(filter: { modality: null }) { nodes { became { score event { title } } cameFrom { score event { title } } } } }',
    statements: ['read/events-page', 'read/outcomes-by-event', 'read/plans-by-event'],
  },
  {
    query: '{ events { nodes { related { score because { code text } event { title } } } } }',
    statements: [
      'read/entities-by-id',
      'read/events-alike',
      'read/events-by-id',
      'read/events-page',
      'read/object-by-event',
    ],
  },
  {
    query:
      '{ articles { nodes { events { totalCount nodes { title } } copies { article { title } containedIn { text } } } } }',
    statements: [
      'read/article-texts-by-id',
      'read/articles-page',
      'read/copies-by-article',
      'read/events-by-article-count',
      'read/events-by-article-page',
    ],
  },
  {
    query: '{ articles { nodes { related { score because { text } article { title } } } } }',
    statements: ['read/articles-alike', 'read/articles-page', 'read/entities-by-id', 'read/events-by-id'],
  },
  {
    query:
      '{ entities { nodes { names { value lang source } coMentioned { articleCount entity { name } articles { title } } } } }',
    statements: ['read/articles-by-id', 'read/entities-named-with', 'read/entities-page'],
  },
  {
    query: '{ entities { nodes { claims { totalCount nodes { label } } } } }',
    statements: ['read/claims-by-entity-count', 'read/claims-by-entity-page', 'read/entities-page'],
  },
  {
    query:
      '{ proposals { totalCount nodes { reasons { code } ends { ... on Event { title } } witnesses { quote } } } }',
    statements: ['read/events-by-id', 'read/proposals-count', 'read/proposals-page', 'read/reports-by-id'],
  },
  {
    query: '{ nodes(ids: ["event:none", "event:nothing", "organization:none"]) { id } }',
    statements: ['read/entities-by-id', 'read/events-by-id', 'read/issued-ids'],
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
    await ingestFixture(store, [...FIXTURE_ARTICLES, ...LINKED_ARTICLES]);
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
