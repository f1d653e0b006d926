import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportGraph } from '../../src/ingestion/export-graph.ts';
import { ingest } from '../../src/ingestion/ingest.ts';
import type { Outcome } from '../../src/ingestion/outcome.ts';
import { rebuildDerived } from '../../src/ingestion/rebuild-derived.ts';
import { refreshArticles } from '../../src/ingestion/refresh-articles.ts';
import { removeArticle } from '../../src/ingestion/remove-article.ts';
import type { Engine, Store } from '../../src/store/store.ts';
import { forEachEngine, type TestEngine } from '../support/engines.ts';
import { type Sketch, sketchFiles, sketchId, sketchPipeline } from './ingest-sketches.ts';

const pipeline = sketchPipeline();

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};
const read = (store: Store, sketches: readonly Sketch[]): Promise<Outcome[]> =>
  all(ingest(store, pipeline, sketchFiles(sketches)));
const exported = async (store: Store): Promise<string> => (await all(exportGraph(store))).join('\n');

const ENTITIES = [
  'organization:arcadia',
  'organization:borduria',
  'organization:league',
  'organization:acme',
  'organization:acme-corp',
  'organization:ari',
  'person:ada',
  'person:ada-byron-arcadia',
  'resolution:l-1',
  'initiative:charter',
];
const OBJECTS = ['resolution:l-1', 'initiative:charter', 'organization:acme'];
const DATES = ['2024-05-01', '2024-05', '2024', '2024-06-02', '2024-05-01/2024-05-03'];

const entity = fc.constantFrom(...ENTITIES);
const sketchedReport = fc.record({
  type: fc.constantFrom('ADOPTION', 'SIGNING', 'STATEMENT', 'MEETING', 'PROPOSAL'),
  modality: fc.constantFrom('ACTUAL', 'ACTUAL', 'PLANNED', 'NEGATED'),
  object: fc.option(fc.constantFrom(...OBJECTS)),
  date: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
  who: fc.array(fc.tuple(fc.constantFrom('adopter', 'signatory', 'speaker', 'host', 'proposer'), entity), {
    maxLength: 3,
  }),
  count: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
});
const sketch = fc.record({
  date: fc.option(fc.constantFrom('2024-05-02', '2024-05-03', '2024-06-05')),
  source: fc.option(fc.constantFrom('Gazette', 'Herald')),
  mentions: fc.uniqueArray(
    fc.record({
      id: entity,
      name: fc.constantFrom('Acme', 'Acme Corp', '阿卡', 'Ada Byron', 'Acme Research Institute', 'ARI'),
      kind: fc.constantFrom('COMPANY', 'NGO'),
      symbol: fc.option(fc.constant('L/1'), { nil: undefined }),
    }),
    { maxLength: 4, selector: (mention) => mention.id },
  ),
  reports: fc.array(sketchedReport, { maxLength: 3 }),
  claims: fc.array(
    fc.record({
      from: entity,
      type: fc.constantFrom('SIGNED', 'REPRESENTS', 'DID_NOT_SIGN', 'HOLDS_POSITION', 'ATTENDED'),
      to: fc.oneof(entity, fc.constantFrom('#0', '#1')),
      label: fc.option(fc.constantFrom('envoy', 'chair'), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
});
/** Up to six articles; a claim speaks of a report only where there is one. */
const corpus = fc.array(sketch, { minLength: 1, maxLength: 6 }).map((sketches) =>
  sketches.map((item, index): Sketch => {
    const claims = item.claims.filter(({ to }) => !to.startsWith('#') || Number(to.slice(1)) < item.reports.length);
    return { ...item, key: `article-${index}`, claims } as Sketch;
  }),
);
const shuffled = corpus.chain((sketches) =>
  fc.record({
    sketches: fc.constant(sketches),
    order: fc.shuffledSubarray(sketches, { minLength: sketches.length }),
    cut: fc.nat({ max: sketches.length }),
    again: fc.subarray(sketches),
  }),
);

/** A server takes a hundred times as long for a graph of its own. */
const RUNS: Readonly<Record<Engine, number>> = {
  embedded: Number(process.env.PROPERTY_RUNS ?? 15),
  neo4j: Number(process.env.PROPERTY_RUNS ?? 3),
};
/** Generous: a property that is given up goes on in the background and spoils the next. */
const TIMEOUT = 15 * 60_000;

forEachEngine((engine) => {
  const runs = { numRuns: RUNS[engine.name] };

  it(
    'order, batches, repetition, removal and reading again do not matter',
    async () => {
      await fc.assert(
        fc.asyncProperty(shuffled, async ({ sketches, order, cut, again }) => {
          const expected = await exportOf(engine, (store) => read(store, sketches));
          const actual = await exportOf(engine, async (store) => {
            await read(store, order.slice(0, cut));
            await read(store, order.slice(cut));
            const steps: [string, () => Promise<unknown>][] = [
              ['another order and other batches', async () => undefined],
              ['reading again', () => all(refreshArticles(store, pipeline))],
              ['deriving again', () => rebuildDerived(store, pipeline.lexicon)],
              [
                'removing and adding again',
                async () => {
                  for (const { key } of again) await removeArticle(store, pipeline, sketchId(key));
                  await read(store, again);
                },
              ],
            ];
            for (const [step, run] of steps) {
              await run();
              expect(await exported(store), step).toBe(expected);
            }
          });
          expect(actual).toBe(expected);
        }),
        runs,
      );
    },
    TIMEOUT,
  );

  it(
    'removing every article leaves nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(corpus, async (sketches) => {
          const left = await exportOf(engine, async (store) => {
            await read(store, sketches);
            for (const { key } of sketches) await removeArticle(store, pipeline, sketchId(key));
          });
          expect(left).toBe('');
        }),
        runs,
      );
    },
    TIMEOUT,
  );

  it(
    'an article that says something else leaves what it said first without a trace',
    async () => {
      await fc.assert(
        fc.asyncProperty(corpus, corpus, async (first, second) => {
          const expected = await exportOf(engine, (store) => read(store, second));
          const actual = await exportOf(engine, async (store) => {
            await read(store, first);
            await read(store, second);
            for (const { key } of first.slice(second.length)) await removeArticle(store, pipeline, sketchId(key));
          });
          expect(actual).toBe(expected);
        }),
        runs,
      );
    },
    TIMEOUT,
  );
});

async function exportOf(engine: TestEngine, fill: (store: Store) => Promise<unknown>): Promise<string> {
  const store = await engine.openEmpty();
  await fill(store);
  const lines = await exported(store);
  await store.close();
  return lines;
}
