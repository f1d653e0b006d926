// A process of its own, so that nothing else counts: reads synthetic articles one after another and prints what that took as JSON.
import { createPipeline } from '../src/ingestion/pipeline.ts';
import { heapMegabytes, peakMegabytes } from './measurements.ts';
import { SYNTHETIC_DEFAULTS, syntheticArticles } from './synthetic-articles.ts';

const ARTICLES = 5000;
/** The heap is collected and measured after so many. */
const STEP = 500;

const pipeline = createPipeline(null);
const heapBefore = heapMegabytes();
let [characters, reports, heapPeak] = [0, 0, heapBefore];
let read = 0;
for (const { file, bytes } of syntheticArticles({ ...SYNTHETIC_DEFAULTS, count: ARTICLES })) {
  const extraction = pipeline.extract(file, bytes);
  characters += extraction.article.text.length;
  reports += extraction.reports.length;
  read += 1;
  if (read % STEP === 0) heapPeak = Math.max(heapPeak, heapMegabytes());
}
const result = {
  articles: read,
  characters,
  reports,
  peakMegabytes: peakMegabytes(),
  heapBefore,
  heapPeak,
  heapAfter: heapMegabytes(),
};
process.stdout.write(JSON.stringify(result));
