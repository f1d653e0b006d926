import { beforeEach, describe, expect, it } from 'vitest';
import { ingest, type SourceFile } from '../../src/ingestion/ingest.ts';
import type { Outcome } from '../../src/ingestion/outcome.ts';
import { refreshArticles } from '../../src/ingestion/refresh-articles.ts';
import { removeArticle } from '../../src/ingestion/remove-article.ts';
import type { Store } from '../../src/store/store.ts';
import { forEachEngine } from '../support/engines.ts';
import { SAMPLE_STATEMENTS, sample } from '../support/samples.ts';
import { type Sketch, sketchFile, sketchFiles, sketchId, sketchPipeline } from './ingest-sketches.ts';
import { collect, countWrites, exportLines, exportText } from './ingest-support.ts';

const pipeline = sketchPipeline();
const read = (store: Store, sketches: readonly Sketch[], options = {}): Promise<Outcome[]> =>
  collect(ingest(store, pipeline, sketchFiles(sketches), options));
const results = (outcomes: readonly Outcome[]): string[] => outcomes.map(({ file, result }) => `${file} ${result}`);

const ADOPTED: Sketch = {
  key: 'adopted',
  date: '2024-05-02',
  source: 'Gazette',
  mentions: [
    { id: 'organization:league', name: 'the League' },
    { id: 'organization:acme', name: 'Acme' },
  ],
  reports: [
    {
      type: 'ADOPTION',
      object: 'resolution:l-1',
      date: '2024-05-01',
      who: [['adopter', 'organization:league']],
      count: 140,
    },
  ],
  claims: [{ from: 'person:ada', type: 'REPRESENTS', to: 'organization:arcadia', label: 'envoy' }],
};
const RETOLD: Sketch = {
  key: 'retold',
  date: '2024-05-03',
  source: 'Herald',
  mentions: [{ id: 'organization:acme', name: 'Acme Corp' }],
  reports: [
    { type: 'ADOPTION', object: 'resolution:l-1', date: '2024-05', who: [['proposer', 'organization:arcadia']] },
  ],
};

forEachEngine((engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await engine.openEmpty();
    return () => store.close();
  });

  describe('what is not new', () => {
    it('is left alone: reading twice writes nothing', async () => {
      await read(store, [ADOPTED, RETOLD]);
      const before = await exportText(store);
      const counted = countWrites(store);
      expect(results(await read(counted, [RETOLD, ADOPTED]))).toEqual(['retold.md unchanged', 'adopted.md unchanged']);
      expect(counted.writes).toEqual(new Map());
      expect(await exportText(store)).toBe(before);
    });

    it('is read again by another pipeline, and everything else is derived again', async () => {
      await read(store, [ADOPTED]);
      const changed = sketchPipeline('two');
      expect(results(await collect(ingest(store, changed, sketchFiles([ADOPTED]))))).toEqual(['adopted.md changed']);
      expect(results(await collect(ingest(store, changed, sketchFiles([ADOPTED]))))).toEqual(['adopted.md unchanged']);
    });

    it('is read again from the store where only stale articles are asked for', async () => {
      await read(store, [ADOPTED]);
      await collect(ingest(store, sketchPipeline('two'), sketchFiles([RETOLD])));
      const stale = (version: string) => collect(refreshArticles(store, sketchPipeline(version), { onlyStale: true }));
      expect(results(await stale('two'))).toEqual(['adopted.md changed']);
      expect(results(await stale('two'))).toEqual([]);
    });
  });

  describe('two files of one article', () => {
    const early: Sketch = { ...ADOPTED, file: 'a.md', fetchDate: '2024-05-02' };
    const late: Sketch = { ...ADOPTED, file: 'b.md', fetchDate: '2024-05-04', padding: 'corrected' };
    const one: Sketch = { ...ADOPTED, file: 'c.md', padding: 'one' };
    const other: Sketch = { ...ADOPTED, file: 'd.md', padding: 'other' };

    it.each([
      ['the later fetch date', early, late],
      ['without fetch dates the greater hash', one, other],
      ['of equal bytes the lesser name', one, { ...one, file: 'b.md' }],
    ])('%s wins in either order, in one batch or in two', async (_rule, first, second) => {
      const exports = new Set<string>();
      for (const batches of [[[first, second]], [[second, first]], [[first], [second]], [[second], [first]]]) {
        const fresh = await engine.openEmpty();
        for (const batch of batches) await read(fresh, batch);
        exports.add(await exportText(fresh));
        await fresh.close();
      }
      expect(exports.size).toBe(1);
    });

    it('say so in a note', async () => {
      await read(store, [early]);
      const [replacing] = await read(store, [late]);
      expect(replacing?.notes.join()).toMatch(/stood in a\.md/);
      const [kept] = await read(store, [early]);
      expect(kept).toMatchObject({ result: 'unchanged', articleId: sketchId('adopted') });
      expect(kept?.notes.join()).toMatch(/stands in b\.md/);
    });

    it('a file that was edited replaces itself, whichever hash is greater', async () => {
      for (const padding of ['one', 'other', 'one']) {
        await read(store, [{ ...ADOPTED, padding }]);
        expect(await exportText(store)).toContain(`\\"padding\\":\\"${padding}\\"`);
      }
    });
  });

  describe('what goes wrong', () => {
    const bad: SourceFile = { file: 'bad.md', bytes: new Uint8Array([0x61, 0x00]) };
    const missing: SourceFile = {
      file: 'gone.md',
      error: { code: 'ARTICLE_UNREADABLE', message: 'gone.md: no such file' },
    };
    const broken: SourceFile = { file: 'broken.md', bytes: new TextEncoder().encode('no sketch') };
    async function* mixed(): AsyncGenerator<SourceFile> {
      yield* [bad, sketchFile(ADOPTED), missing, broken, sketchFile(RETOLD)];
    }

    it('with one article stops no other', async () => {
      const outcomes = await collect(ingest(store, pipeline, mixed()));
      expect(results(outcomes)).toEqual([
        'bad.md failed',
        'adopted.md added',
        'gone.md failed',
        'broken.md failed',
        'retold.md added',
      ]);
      expect(outcomes.map((outcome) => outcome.error?.code ?? null)).toEqual([
        'ARTICLE_UNREADABLE',
        null,
        'ARTICLE_UNREADABLE',
        'ARTICLE_FAILED',
        null,
      ]);
    });

    it('where an extraction speaks of an entity that it does not list, says which', async () => {
      const incomplete = {
        ...pipeline,
        extractText: (file: string, raw: string) => ({ ...pipeline.extractText(file, raw), entities: [] }),
      };
      const [outcome] = await collect(ingest(store, incomplete, sketchFiles([ADOPTED])));
      expect(outcome?.error?.code).toBe('EXTRACTION_INCOMPLETE');
      expect(await exportText(store)).toBe('');
    });
  });

  it('a dry run tells what would happen and writes nothing', async () => {
    await read(store, [ADOPTED]);
    const before = await exportText(store);
    const counted = countWrites(store);
    expect(results(await read(counted, [ADOPTED, RETOLD], { dryRun: true }))).toEqual([
      'adopted.md unchanged',
      'retold.md added',
    ]);
    await removeArticle(counted, pipeline, sketchId('adopted'), { dryRun: true });
    expect(counted.writes).toEqual(new Map());
    expect(await exportText(store)).toBe(before);
  });

  it('an interrupted run keeps what it has reported', async () => {
    const many = Array.from({ length: 120 }, (_, index): Sketch => ({ ...RETOLD, key: `article-${index}` }));
    const interruption = new AbortController();
    const reported: string[] = [];
    for await (const { articleId } of ingest(store, pipeline, sketchFiles(many), { signal: interruption.signal })) {
      reported.push(articleId ?? '');
      interruption.abort();
    }
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.length).toBeLessThan(120);
    const stored = (await exportLines(store)).filter((line) => line.startsWith('{"id":"article:'));
    expect(stored.map((line) => JSON.parse(line).id).sort()).toEqual(reported.sort());
  });

  describe('an article that is taken back', () => {
    it('by its id takes away what only it supported', async () => {
      await read(store, [RETOLD]);
      const without = await exportText(store);
      await read(store, [ADOPTED]);
      await removeArticle(store, pipeline, sketchId('adopted'));
      expect(await exportText(store)).toBe(without);
    });

    it.each(['article:0000', 'https://news.example/unknown', 'no address'])(
      '%s is told as unknown',
      async (idOrUrl) => {
        await expect(removeArticle(store, pipeline, idOrUrl)).rejects.toMatchObject({ code: 'ARTICLE_UNKNOWN' });
      },
    );
  });

  it('leaves nodes alone that are not ours', async () => {
    const shared = await engine.openEmpty([SAMPLE_STATEMENTS]);
    const rows = [sample('organization:acme', { name: 'not ours' }), sample('resolution:l-1')];
    await shared.transaction((transaction) => transaction.write('write/merge-samples', { rows }));
    const before = await shared.read('read/samples');
    await read(shared, [ADOPTED, RETOLD]);
    expect(await exportText(shared)).not.toContain('not ours');
    await removeArticle(shared, pipeline, sketchId('adopted'));
    await removeArticle(shared, pipeline, sketchId('retold'));
    expect(await exportText(shared)).toBe('');
    expect(await shared.read('read/samples')).toEqual(before);
    await shared.close();
  });

  it('a batch costs a bounded number of statements, whatever it holds', async () => {
    const sketches = (count: number) =>
      Array.from({ length: count }, (_, index): Sketch => ({ ...ADOPTED, key: `article-${index}` }));
    const writesFor = async (count: number): Promise<number> => {
      const counted = countWrites(await engine.openEmpty());
      await read(counted, sketches(count));
      await counted.close();
      return [...counted.writes.values()].reduce((sum, calls) => sum + calls, 0);
    };
    expect(await writesFor(50)).toBe(await writesFor(1));
  });

  it('names and kinds that the lexicon does not know follow the majority of articles, and titles follow the names', async () => {
    const meeting = (key: string, name: string): Sketch => ({
      key,
      mentions: [{ id: 'organization:acme', name }],
      reports: [{ type: 'MEETING', who: [['host', 'organization:acme']] }],
    });
    const titles = async (): Promise<string[]> =>
      (await exportLines(store))
        .filter((line) => line.startsWith('{"id":"event:'))
        .map((line) => JSON.parse(line).properties.titleEn);
    await read(store, [meeting('one', 'Acme Corp')]);
    expect(await titles()).toEqual(['Acme Corp met']);
    await read(store, [meeting('two', 'Acme'), meeting('three', 'Acme')]);
    expect(await titles()).toEqual(['Acme met', 'Acme met', 'Acme met']);
    await removeArticle(store, pipeline, sketchId('two'));
    await removeArticle(store, pipeline, sketchId('three'));
    expect(await titles()).toEqual(['Acme Corp met']);
  });
});
