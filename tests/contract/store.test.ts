import { beforeAll, describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../src/store/migrate-graph.ts';
import type { Row, Store } from '../../src/store/store.ts';
import { countReads } from '../support/counting-store.ts';
import { forEachEngine } from '../support/engines.ts';
import { SAMPLE_STATEMENTS, sample } from '../support/samples.ts';

const SAMPLES = [SAMPLE_STATEMENTS];

const code = (expected: string) => expect.objectContaining({ code: expected });

forEachEngine((engine) => {
  describe('values', () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.openEmpty(SAMPLES);
    });
    const written = async (row: Row): Promise<Row | undefined> => {
      await store.transaction((transaction) => transaction.write('write/merge-samples', { rows: [row] }));
      return (await store.read('read/samples')).find((found) => found.id === row.id);
    };

    test.each<[string, Row]>([
      ['whole number', { count: 140 }],
      ['negative number', { count: -3 }],
      ['largest whole number', { count: Number.MAX_SAFE_INTEGER }],
      ['fraction', { ratio: 0.82 }],
      ['very large number', { ratio: 1e300 }],
      ['flag', { flag: false }],
      ['Chinese and astral characters', { name: '联合国大会通过决议 𠮷 🕊️' }],
      ['quotes, backslashes and line ends', { name: `'"\`\\ $id {x}\r\n\t// no comment` }],
      ['empty text', { name: '' }],
      ['list of texts', { words: ['决议', 'A/RES/78/311', ''] }],
      ['list of whole numbers', { words: [0, 12, 345] }],
      ['empty list', { words: [] }],
    ])('%s comes back as it was sent', async (id, values) => {
      expect(await written(sample(id, values))).toEqual(sample(id, values));
    });

    test('null takes a property away', async () => {
      await written(sample('gone', { name: 'a', count: 1, words: ['b'] }));
      expect(await written(sample('gone'))).toEqual(sample('gone'));
    });

    test('whole numbers are whole numbers in the database', async () => {
      expect(await store.read('read/sample-halves', { number: 7 })).toEqual([{ half: 3, isWhole: false }]);
    });

    test('null stands for any in a filter, and a limit is a whole number', async () => {
      await store.transaction((transaction) =>
        transaction.write('write/merge-samples', {
          rows: [sample('page-1', { name: 'p' }), sample('page-2', { name: 'p' })],
        }),
      );
      expect(await store.read('read/samples-page', { name: 'p', limit: 1 })).toEqual([{ id: 'page-1' }]);
      expect(await store.read('read/samples-page', { name: null, limit: 3 })).toHaveLength(3);
    });

    test('an empty list of rows and of ids is no error', async () => {
      const none = await store.transaction((transaction) => transaction.write('write/merge-samples', { rows: [] }));
      expect(none).toEqual([{ count: 0 }]);
      expect(await store.read('read/samples-by-id', { ids: [] })).toEqual([]);
    });

    test.each(['read/sample-nodes', 'read/sample-maps'])(
      '%s is refused: only scalars and lists leave the store',
      async (statement) => {
        await written(sample('any'));
        await expect(store.read(statement)).rejects.toEqual(code('STATEMENT_RESULT'));
      },
    );
  });

  describe('statements', () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.openEmpty(SAMPLES);
    });

    test.each<[string, () => Promise<unknown>, string]>([
      ['an unknown name', () => store.read('read/nothing-such'), 'STATEMENT_UNKNOWN'],
      ['a write as a read', () => store.read('write/forget-graph'), 'STATEMENT_UNKNOWN'],
      [
        'a read as a write',
        () => store.transaction((transaction) => transaction.write('read/samples')),
        'STATEMENT_UNKNOWN',
      ],
      ['a missing parameter', () => store.read('read/samples-page', { limit: 1 }), 'STATEMENT_PARAMETERS'],
      ['a parameter too many', () => store.read('read/samples', { limit: 1 }), 'STATEMENT_PARAMETERS'],
    ])('%s is refused', async (_, call, expected) => {
      await expect(call()).rejects.toEqual(code(expected));
    });

    test('reads are counted by statement, inside a transaction too', async () => {
      const counting = countReads(store);
      await counting.read('read/samples');
      await counting.transaction((transaction) => transaction.read('read/samples'));
      await counting.read('read/samples-by-id', { ids: [] });
      expect([...counting.reads]).toEqual([
        ['read/samples', 2],
        ['read/samples-by-id', 1],
      ]);
    });
  });

  describe('life of a store', () => {
    test('what was written is there when it is opened again', async () => {
      const first = await engine.openEmpty(SAMPLES);
      await first.transaction((transaction) =>
        transaction.write('write/merge-samples', { rows: [sample('kept', { count: 1 })] }),
      );
      await first.close();
      const second = await engine.openAgain(SAMPLES);
      expect(await second.read('read/samples')).toEqual([sample('kept', { count: 1 })]);
      await second.close();
    });

    test('migrating again changes nothing', async () => {
      const store = await engine.openEmpty(SAMPLES);
      await store.migrate();
      await store.migrate();
      expect(await store.read('read/schema-version')).toEqual([{ schemaVersion: SCHEMA_VERSION }]);
      await store.close();
    });

    test('a database with nodes of our labels that we did not make is refused and left alone', async () => {
      const store = await engine.openEmpty(SAMPLES);
      await store.transaction(async (transaction) => {
        await transaction.write('write/create-article', { id: 'theirs' });
        await transaction.write('write/forget-graph');
      });
      await expect(store.migrate()).rejects.toEqual(code('STORE_FOREIGN'));
      expect(await store.read('read/used-labels')).toEqual([{ label: 'Article' }]);
      expect(await store.read('read/schema-version')).toEqual([]);
      await store.close();
    });

    test('nodes of other labels are no reason to refuse, and stay', async () => {
      const store = await engine.openEmpty(SAMPLES);
      await store.transaction(async (transaction) => {
        await transaction.write('write/merge-samples', { rows: [sample('theirs')] });
        await transaction.write('write/forget-graph');
      });
      await store.migrate();
      expect(await store.read('read/samples')).toEqual([sample('theirs')]);
      await store.close();
    });

    test('a graph of a newer program is refused', async () => {
      const store = await engine.openEmpty(SAMPLES);
      await store.transaction((transaction) => transaction.write('write/age-graph', { schemaVersion: 1_000 }));
      await expect(store.migrate()).rejects.toEqual(code('STORE_VERSION'));
      await store.close();
    });

    test('a closed store says so; closing twice is fine', async () => {
      const store = await engine.openEmpty(SAMPLES);
      await store.close();
      await store.close();
      await expect(store.read('read/samples')).rejects.toEqual(code('STORE_CLOSED'));
      await expect(store.check()).rejects.toEqual(code('STORE_CLOSED'));
      await expect(store.transaction(async () => 1)).rejects.toEqual(code('STORE_CLOSED'));
    });
  });
});
