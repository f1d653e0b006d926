// A process of its own for one size: fills a fresh graph, reads the same articles again, and prints what that took as JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../src/config.ts';
import { ingest } from '../src/ingestion/ingest.ts';
import { createPipeline } from '../src/ingestion/pipeline.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { heapMegabytes, peakMegabytes, processorSeconds } from './measurements.ts';
import { SYNTHETIC_DEFAULTS, type SyntheticOptions, syntheticArticles } from './synthetic-articles.ts';

/** Articles that are only read, before and for comparison. */
const SAMPLE = 500;
/** Outcomes come a batch at a time, and a batch takes 50 articles. */
const TENTHS_FROM = 1000;

const [count = 0, reportsPerEvent = 0, commonActor = 0] = process.argv.slice(2).map(Number);
const options: SyntheticOptions = { seed: SYNTHETIC_DEFAULTS.seed, count, reportsPerEvent, commonActor };
const pipeline = createPipeline(null);

/** Processor seconds for each article, warm. */
async function extractOnly(): Promise<number> {
  const sample = [...syntheticArticles({ ...options, count: Math.min(count, SAMPLE) })];
  const read = (): void => {
    for (const { file, bytes } of sample) pipeline.extract(file, bytes);
  };
  read();
  return (await processorSeconds(read)) / sample.length;
}

async function* asStream() {
  yield* syntheticArticles(options);
}

interface Pass {
  readonly seconds: number;
  readonly processorSeconds: number;
  /** How many times the processor time of the first tenth of the articles the last tenth took; null where a tenth is less than a batch. */
  readonly lastTenthToFirst: number | null;
}

async function ingestAll(store: Store, expected: 'added' | 'unchanged'): Promise<Pass> {
  const start = performance.now();
  const processor = process.cpuUsage();
  const tenths = [0];
  let done = 0;
  for await (const { file, result, error } of ingest(store, pipeline, asStream())) {
    if (result !== expected) throw new Error(`${file}: ${result}, expected ${expected}. ${error?.message ?? ''}`);
    done += 1;
    const { user, system } = process.cpuUsage(processor);
    while (done >= (count * tenths.length) / 10 && tenths.length <= 10) tenths.push((user + system) / 1e6);
  }
  const seconds = (performance.now() - start) / 1000;
  const [before = 0, all = 0] = tenths.slice(-2);
  const lastTenthToFirst = count < TENTHS_FROM ? null : (all - before) / (tenths[1] ?? Number.NaN);
  return { seconds, processorSeconds: all, lastTenthToFirst };
}

async function main() {
  const extractSeconds = await extractOnly();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const store = await openStore({ ...readSettings({}), store: 'embedded', dataFolder: join(folder, 'data') });
    try {
      const first = await ingestAll(store, 'added');
      const again = await ingestAll(store, 'unchanged');
      return { extractSeconds, first, again, heapMegabytes: heapMegabytes(), peakMegabytes: peakMegabytes() };
    } finally {
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.stdout.write(JSON.stringify(await main()));
