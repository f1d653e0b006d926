import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { EXIT } from '../../src/errors.ts';
import { SCHEMA_VERSION } from '../../src/store/migrate-graph.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { forEachEngine } from '../support/engines.ts';
import { neo4jForTests } from '../support/neo4j-database.ts';
import { SAMPLE_STATEMENTS, sample } from '../support/samples.ts';

const unavailable = expect.objectContaining({ code: 'STORE_UNAVAILABLE', exitCode: EXIT.STORE });
/** What the port promises, with the time that a busy machine takes. */
const PATIENCE = 8_000;

const settings = (neo4jUri: string, neo4jUser = 'neo4j') => ({
  store: 'neo4j' as const,
  dataFolder: '',
  neo4jUri,
  neo4jUser,
  neo4jPassword: 'not-the-password',
  neo4jDatabase: null,
});

describe('a server that is not there', () => {
  let mute: Server;
  let mutePort = 0;
  let store: Store | null = null;
  beforeAll(async () => {
    mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const address = mute.address();
    mutePort = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => mute.close());
  afterEach(() => store?.close());

  const addresses = (): readonly (readonly [string, string])[] => [
    ['nobody listens', 'neo4j://127.0.0.1:1'],
    ['nobody listens, without routing', 'bolt://127.0.0.1:1'],
    ['no such machine', 'neo4j://graph.invalid:7687'],
    ['not an address of Neo4j', 'http://127.0.0.1:7474'],
  ];

  test.each(addresses())(
    '%s: opening says so',
    async (_, uri) => {
      await expect(openStore(settings(uri))).rejects.toEqual(unavailable);
    },
    PATIENCE,
  );

  test.each(['neo4j', 'bolt'])(
    'a listener that does not speak, by %s://: every call says so',
    async (scheme) => {
      store = openNeo4jStore(settings(`${scheme}://127.0.0.1:${mutePort}`));
      const calls = [
        store.check(),
        store.read('read/schema-version'),
        store.transaction(async () => 1),
        store.migrate(),
      ];
      for (const result of await Promise.allSettled(calls))
        expect(result).toEqual({ status: 'rejected', reason: unavailable });
    },
    PATIENCE,
  );

  test(
    'reads and transactions say so too',
    async () => {
      store = openNeo4jStore(settings('neo4j://127.0.0.1:1'));
      const calls = [store.read('read/schema-version'), store.transaction(async () => 1)];
      for (const result of await Promise.allSettled(calls))
        expect(result).toEqual({ status: 'rejected', reason: unavailable });
    },
    PATIENCE,
  );
});

forEachEngine(
  (engine) => {
    const uri = neo4jForTests()?.neo4jUri ?? '';

    test('a wrong password is named as the cause', async () => {
      // A user of its own: the server bars a user for seconds after three failures.
      const opening = openStore(settings(uri, 'nobody'));
      await expect(opening).rejects.toEqual(unavailable);
      await expect(opening).rejects.toThrow('NEO4J_PASSWORD');
    });

    test('a database that does not exist is named as the cause', async () => {
      const right = neo4jForTests();
      const opening = openStore({ ...settings(uri), ...right, neo4jDatabase: 'nosuchdatabase' });
      await expect(opening).rejects.toEqual(unavailable);
      await expect(opening).rejects.toThrow('NEO4J_DATABASE');
    });

    test('two processes that read and then write lose no update', async () => {
      const stores = [await engine.openEmpty([SAMPLE_STATEMENTS]), await engine.openAgain([SAMPLE_STATEMENTS])];
      const countUp = (store: Store) =>
        store.transaction(async (transaction) => {
          const count = (await transaction.read('read/samples'))[0]?.count;
          await transaction.write('write/merge-samples', {
            rows: [sample('counter', { count: Number(count ?? 0) + 1 })],
          });
        });
      await Promise.all(Array.from({ length: 10 }, () => stores.map(countUp)).flat());
      expect(await stores[0]?.read('read/samples')).toEqual([sample('counter', { count: 20 })]);
    });

    test('two processes migrate an empty database at once', async () => {
      const first = await engine.openEmpty([SAMPLE_STATEMENTS]);
      await first.transaction((transaction) => transaction.write('write/forget-graph'));
      await Promise.all([first.migrate(), (await engine.openAgain()).migrate()]);
      expect(await first.read('read/schema-version')).toEqual([{ schemaVersion: SCHEMA_VERSION }]);
    });

    test('a transaction in a database that lost its GraphMeta node is refused', async () => {
      const store = await engine.openEmpty([SAMPLE_STATEMENTS]);
      await store.transaction((transaction) => transaction.write('write/forget-graph'));
      await expect(store.transaction(async () => 1)).rejects.toEqual(
        expect.objectContaining({ code: 'STORE_FOREIGN' }),
      );
    });
  },
  ['neo4j'],
);
