import { beforeEach, expect, test } from 'vitest';
import type { Row, Store, Transaction } from '../../src/store/store.ts';
import { forEachEngine } from '../support/engines.ts';
import { SAMPLE_STATEMENTS, sample } from '../support/samples.ts';

const SAMPLES = [SAMPLE_STATEMENTS];

const add = (transaction: Transaction, ...rows: readonly Row[]) => transaction.write('write/merge-samples', { rows });

forEachEngine((engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await engine.openEmpty(SAMPLES);
    return () => store.close();
  });
  const ids = async (): Promise<readonly unknown[]> => (await store.read('read/samples')).map((row) => row.id);

  test('reads inside see what was written inside; reads outside do not, until it is done', async () => {
    const result = await store.transaction(async (transaction) => {
      await add(transaction, sample('a'));
      expect(await transaction.read('read/samples')).toEqual([sample('a')]);
      expect(await ids()).toEqual([]);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await ids()).toEqual(['a']);
  });

  test('a failure of the work leaves nothing', async () => {
    const failing = store.transaction(async (transaction) => {
      await add(transaction, sample('a'));
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await ids()).toEqual([]);
  });

  test('a failure of a statement leaves nothing, also where the work goes on', async () => {
    const failing = store.transaction(async (transaction) => {
      await add(transaction, sample('a'));
      await transaction.write('write/create-article', { id: 'same' });
      await transaction.write('write/create-article', { id: 'same' }).catch(() => undefined);
    });
    await expect(failing).rejects.toThrow();
    expect(await ids()).toEqual([]);
    expect(await store.read('read/used-labels')).toEqual([]);
  });

  test('a refused parameter leaves nothing, also where the work goes on', async () => {
    const failing = store.transaction(async (transaction) => {
      await add(transaction, sample('a'));
      await transaction.write('write/count-up', { id: 'a' }).catch(() => undefined);
    });
    await expect(failing).rejects.toEqual(expect.objectContaining({ code: 'STATEMENT_PARAMETERS' }));
    expect(await ids()).toEqual([]);
  });

  test('statements that are not awaited one by one are done before it ends', async () => {
    await store.transaction(async (transaction) => {
      await Promise.all([
        add(transaction, sample('a')),
        add(transaction, sample('b')),
        transaction.read('read/samples'),
      ]);
    });
    expect(await ids()).toEqual(['a', 'b']);
  });

  test('a failing transaction does not stop the next', async () => {
    const first = store.transaction(async () => {
      throw new Error('no');
    });
    const second = store.transaction((transaction) => add(transaction, sample('b')));
    await expect(first).rejects.toThrow('no');
    await second;
    expect(await ids()).toEqual(['b']);
  });

  test('concurrent transactions that read and then write lose no update', async () => {
    await store.transaction((transaction) => add(transaction, sample('counter', { count: 0 })));
    const countUp = () =>
      store.transaction(async (transaction) => {
        const count = (await transaction.read('read/samples'))[0]?.count;
        await transaction.write('write/count-up', { id: 'counter', count: Number(count) + 1 });
      });
    await Promise.all(Array.from({ length: 20 }, countUp));
    expect(await store.read('read/samples')).toEqual([sample('counter', { count: 20 })]);
  });

  test('readers go on while a writer is at work', async () => {
    await store.transaction((transaction) => add(transaction, sample('old')));
    const seen: unknown[] = [];
    await store.transaction(async (transaction) => {
      await add(transaction, ...Array.from({ length: 500 }, (_, index) => sample(`new-${index}`)));
      seen.push(...(await Promise.all([ids(), ids(), ids()])));
    });
    expect(seen).toEqual([['old'], ['old'], ['old']]);
  });
});
