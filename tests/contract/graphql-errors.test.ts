import { beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import type { CLIENT_ERROR_CODES } from '../../src/graphql/client-error.ts';
import { LIMITS } from '../../src/graphql/limits.ts';
import { apiOver, type TestApi } from '../support/ask.ts';
import { type CountingStore, countReads } from '../support/counting-store.ts';
import { forEachEngine } from '../support/engines.ts';
import { ingestFixture } from '../support/fixture-graph.ts';

/** What is wrong, the code, the argument that is to blame, and what the message says. */
const MISTAKES: readonly (readonly [
  query: string,
  code: keyof typeof CLIENT_ERROR_CODES,
  argument: string | undefined,
  message: RegExp,
])[] = [
  ['{ event(id: "nonsense") { id } }', 'ID_MALFORMED', 'id', /"event:…", found "nonsense"/],
  ['{ event(id: "organization:arcadia") { id } }', 'ID_MALFORMED', 'id', /"event:…"/],
  ['{ event(id: "event:00000000000000000000") { id } }', 'ID_UNKNOWN', 'id', /event:00000000000000000000/],
  ['{ person(id: "person:nobody") { id } }', 'ID_UNKNOWN', 'id', /person:nobody/],
  ['{ entity(id: "date:2024") { id } }', 'ID_MALFORMED', 'id', /"organization:…" or "person:…"/],
  ['{ events(filter: { participant: "x" }) { totalCount } }', 'ID_MALFORMED', 'filter.participant', /found "x"/],
  [
    '{ events(filter: { object: "resolution:none" }) { totalCount } }',
    'ID_UNKNOWN',
    'filter.object',
    /resolution:none/,
  ],
  ['{ reports(filter: { article: "article:none" }) { totalCount } }', 'ID_UNKNOWN', 'filter.article', /article:none/],
  ['{ entity { id } }', 'ARGUMENT_INVALID', undefined, /exactly one, found none/],
  ['{ article(id: "article:1", url: "https://a.example") { id } }', 'ARGUMENT_INVALID', undefined, /found id and url/],
  ['{ article(url: "no address") { id } }', 'URL_INVALID', 'url', /https:/],
  ['{ entity(externalId: "A/RES/78/311") { id } }', 'EXTERNAL_ID_MALFORMED', 'externalId', /UN_SYMBOL:A\/RES\/78\/311/],
  ['{ events(first: 0) { totalCount } }', 'PAGE_SIZE_INVALID', 'first', /from 1 to 100, found 0/],
  ['{ events(first: 101) { totalCount } }', 'PAGE_SIZE_INVALID', 'first', /found 101/],
  ['{ events(last: -1) { totalCount } }', 'PAGE_SIZE_INVALID', 'last', /found -1/],
  ['{ events(first: 1, last: 1) { totalCount } }', 'ARGUMENT_INVALID', 'last', /found both/],
  ['{ events(after: "nonsense") { totalCount } }', 'CURSOR_INVALID', 'after', /this same listing/],
  [
    `{ events(before: "${Buffer.from('["Article","2024","x"]').toString('base64url')}") { totalCount } }`,
    'CURSOR_INVALID',
    'before',
    /this same listing/,
  ],
  [
    '{ events(first: 1) { nodes { participants { evidence(first: 101) { quote } } } } }',
    'PAGE_SIZE_INVALID',
    'first',
    /found 101/,
  ],
  ['{ events { nodes { objectEvidence { prefix(length: -1) } } } }', 'ARGUMENT_INVALID', 'length', /from 0 to 500/],
  ['{ events(filter: { date: "last week" }) { totalCount } }', 'DATE_INVALID', undefined, /EDTF.*"last week"/],
  ['{ events(filter: { date: "2024-13" }) { totalCount } }', 'DATE_INVALID', undefined, /2024-13/],
  ['{ events(filter: { date: "2025/2024" }) { totalCount } }', 'DATE_INVALID', undefined, /2025\/2024/],
  ['{ events(filter: { date: "../.." }) { totalCount } }', 'DATE_INVALID', undefined, /EDTF/],
  ['{ search(text: "  ") { totalCount } }', 'TEXT_INVALID', 'text', /1 to 200 characters, found 0/],
  [`{ search(text: "${'人'.repeat(201)}") { totalCount } }`, 'TEXT_INVALID', 'text', /found 201/],
  ['{ entities(filter: { name: "" }) { totalCount } }', 'TEXT_INVALID', 'filter.name', /1 to 200/],
  [`{ nodes(ids: [${'"date:2024", '.repeat(101)}]) { id } }`, 'LIST_TOO_LONG', 'ids', /found 101/],
];

forEachEngine((engine) => {
  let store: CountingStore;
  let api: TestApi;
  beforeAll(async () => {
    store = countReads(await engine.openEmpty());
    await ingestFixture(store);
    api = apiOver(store);
  });

  it.each(MISTAKES)('%s is %s', async (query, code, argument, message) => {
    const { errors } = await api.ask(query);
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(error.extensions).toMatchObject(argument === undefined ? { code } : { code, argument });
      expect(error.message).toMatch(message);
    }
    expect(api.logged).toEqual([]);
  });

  it('refuses a bad date in a variable just so', async () => {
    const { errors } = await api.ask('query ($date: EDTF) { events(filter: { date: $date }) { totalCount } }', {
      date: '2024-02-30',
    });
    expect(errors).toMatchObject([{ extensions: { code: 'DATE_INVALID' }, message: expect.stringContaining('$date') }]);
  });

  it.each([
    ['{ events {', 'GRAPHQL_PARSE_FAILED'],
    ['{ evnts { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ events(first: "one") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['', 'GRAPHQL_PARSE_FAILED'],
  ])('refuses what is no query of this schema: %s', async (query, code) => {
    const { status, errors } = await api.ask(query);
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code });
    expect(api.logged).toEqual([]);
  });

  it('answers null where nothing is found by address or identifier', async () => {
    const { data, errors } = await api.ask(
      '{ article(url: "https://nowhere.example/") { id } entity(externalId: "CELEX:1") { id } }',
    );
    expect({ data, errors }).toEqual({ data: { article: null, entity: null }, errors: [] });
  });

  describe('what is no fault of the client', () => {
    const failing = (error: Error): TestApi => apiOver({ ...store, read: () => Promise.reject(error) });

    it('is told by code where waiting helps', async () => {
      const { ask, logged } = failing(new AppError('STORE_UNAVAILABLE', 'The graph does not answer.'));
      const { data, errors } = await ask('{ events { totalCount } }');
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        { message: 'The graph does not answer.', path: ['events'], extensions: { code: 'STORE_UNAVAILABLE' } },
      ]);
      expect(logged).toHaveLength(1);
    });

    it.each([new Error('secret detail'), new AppError('STATEMENT_RESULT', 'secret detail')])(
      'is masked otherwise, and logged under the id that the client has',
      async (error) => {
        const { ask, logged } = failing(error);
        const { errors, body } = await ask('{ events { totalCount } }');
        expect(body).not.toContain('secret');
        const extensions = errors[0]?.extensions ?? {};
        expect(extensions.code).toBe('INTERNAL_ERROR');
        expect(logged[0]).toContain(String(extensions.id));
        expect(logged[0]).toContain('secret detail');
      },
    );

    it('is never an empty answer', async () => {
      const { data } = await failing(new Error('gone')).ask(
        '{ node(id: "organization:arcadia") { id } meta { counts { count } } }',
      );
      expect(data).toBeNull();
    });
  });

  it('keeps the limits that the server was given', async () => {
    const strict = apiOver(store, { ...LIMITS, cost: 30, depth: 3 });
    expect((await strict.ask('{ events { totalCount } }')).errors).toEqual([]);
    expect((await strict.ask('{ events { nodes { id titleEn } } }')).errors[0]?.extensions.code).toBe(
      'QUERY_TOO_COSTLY',
    );
    expect((await strict.ask('{ events { nodes { object { id } } } }')).errors[0]?.extensions.code).toBe(
      'QUERY_TOO_DEEP',
    );
  });

  describe('hostile queries are refused before any statement runs', () => {
    /** Every fragment holds the next one twice: a kilobyte asks for 2^30 fields. */
    const bomb = (first: boolean): string => {
      const query = 'query { meta { version } ...f0 }';
      const link = (i: number): string =>
        `fragment f${i} on Query { a: entity(id: "x") { ...g${i} } b: entity(id: "x") { ...g${i} } }`;
      const bodies = Array.from(
        { length: 30 },
        (_, i) =>
          `fragment g${i} on Entity { a: events { nodes { ...h${i} } } b: events { nodes { ...h${i} } } } fragment h${i} on Event { a: object { ...g${i + 1} } b: object { ...g${i + 1} } }`,
      );
      const fragments = `${link(0)} ${bodies.join(' ')} fragment g30 on Entity { id }`;
      return first ? `${fragments} ${query}` : `${query} ${fragments}`;
    };
    const HOSTILE: readonly (readonly [string, string, RegExp])[] = [
      ['a fragment bomb', bomb(false), /QUERY_TOO_/],
      ['a fragment bomb that begins with its fragments', bomb(true), /QUERY_TOO_/],
      ['a megabyte of fields', `{ ${'meta { version } '.repeat(58_000)} }`, /QUERY_TOO_LARGE/],
      ['the same field many times', `{ ${'meta { version } '.repeat(900)} }`, /QUERY_TOO_LARGE/],
      [
        'ten thousand aliases',
        `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
        /QUERY_TOO_LARGE/,
      ],
      [
        'a thousand aliases',
        `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
        /QUERY_TOO_LARGE/,
      ],
      [
        'a deep nest',
        `{ ${'entity(id: "organization:arcadia") { events { nodes { object { '.repeat(1)}${'events { nodes { object { '.repeat(10)} id ${'} } } '.repeat(10)} } } } } }`,
        /QUERY_TOO_DEEP/,
      ],
      ['a thousand directives', `{ meta { version ${'@skip(if: false) '.repeat(1000)} } }`, /QUERY_TOO_LARGE/],
      [
        'a hundred of a hundred of a hundred',
        '{ organizations(first: 100) { nodes { events(first: 100) { nodes { reports(first: 100) { nodes { id } } } } } } }',
        /QUERY_TOO_COSTLY/,
      ],
      [
        'a fragment that spreads itself',
        '{ ...f } fragment f on Query { meta { version } ...f }',
        /GRAPHQL_VALIDATION_FAILED/,
      ],
      [
        'many unknown fields',
        `{ ${Array.from({ length: 500 }, (_, i) => `x${i}`).join(' ')} }`,
        /GRAPHQL_VALIDATION_FAILED/,
      ],
      [
        'a list of fragments that nobody spreads',
        `{ __typename } ${Array.from({ length: 200 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} }`).join(' ')} fragment f200 on Query { __typename }`,
        /GRAPHQL_VALIDATION_FAILED/,
      ],
    ];

    it.each(HOSTILE)('%s', async (_what, query, code) => {
      store.reset();
      const { errors, body } = await api.ask(query);
      expect(errors[0]?.extensions.code).toMatch(code);
      expect(store.total()).toBe(0);
      expect(body.length).toBeLessThan(200_000);
    });
  });
});
