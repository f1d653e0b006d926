// How fast articles are read, whether that grows with their length, and what memory it takes: a table, then a line of JSON.
import { createPipeline, type Pipeline } from '../src/ingestion/pipeline.ts';
import { type ArticleFile, readCorpus, type Section, sectionsOf } from './corpus.ts';
import { joinedArticle } from './joined-article.ts';
import { alignColumns, logLogSlope, median, processorSeconds, rounded } from './measurements.ts';
import { createReferenceWork } from './reference-work.ts';
import { runAlone } from './run-alone.ts';
import { SYNTHETIC_DEFAULTS, syntheticArticles } from './synthetic-articles.ts';

const WARM_UP_ROUNDS = 5;
const ROUNDS = 9;
const LENGTHS = [10_000, 30_000, 100_000, 300_000, 1_000_000];
/** How often an article of a length is read; short ones more often, as they are over too soon to be measured. */
const REPEATS = (length: number): number => Math.max(3, Math.min(15, Math.round(300_000 / length)));

interface Speed {
  readonly charactersPerSecond: number;
  /** How many times the reference work over the same bytes it takes. */
  readonly timesReference: number;
}

/** Warm, over the bundled corpus; extraction and reference take turns, so that both meet the same machine. */
async function speedOverCorpus(pipeline: Pipeline, corpus: readonly ArticleFile[]): Promise<Speed> {
  let characters = 0;
  const extract = (): void => {
    characters = 0;
    for (const { file, bytes } of corpus) characters += pipeline.extract(file, bytes).article.text.length;
  };
  const reference = createReferenceWork(corpus.map(({ bytes }) => bytes));
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    extract();
    reference.run();
  }
  const [speeds, ratios]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const took = await processorSeconds(extract);
    speeds.push(characters / took);
    ratios.push(took / ((await processorSeconds(reference.run)) / reference.repeats));
  }
  return { charactersPerSecond: Math.round(median(speeds)), timesReference: Math.round(median(ratios)) };
}

interface Growth {
  readonly kind: string;
  /** Of processor time against characters of article text. */
  readonly slope: number;
  readonly charactersPerSecond: readonly number[];
}

async function growthWithLength(pipeline: Pipeline, kind: string, sections: readonly Section[]): Promise<Growth> {
  const points: { x: number; y: number }[] = [];
  for (const length of LENGTHS) {
    const { file, bytes } = joinedArticle(sections, length, 1);
    let characters = 0;
    const times: number[] = [];
    for (let repeat = 0; repeat < REPEATS(length); repeat++) {
      times.push(
        await processorSeconds(() => {
          characters = pipeline.extract(file, bytes).article.text.length;
        }),
      );
    }
    points.push({ x: characters, y: median(times) });
  }
  const charactersPerSecond = points.map(({ x, y }) => Math.round(x / y));
  return { kind, slope: rounded(logLogSlope(points)), charactersPerSecond };
}

interface Memory {
  readonly articles: number;
  readonly characters: number;
  readonly peakMegabytes: number;
  readonly heapBefore: number;
  readonly heapPeak: number;
  readonly heapAfter: number;
}

const pipeline = createPipeline(null);
const corpus = readCorpus();
const sections = sectionsOf(corpus);
const speed = await speedOverCorpus(pipeline, corpus);
// Sentences of the corpus come again in long articles; here every name, date and number is another one.
const invented = sectionsOf(syntheticArticles({ ...SYNTHETIC_DEFAULTS, count: 2000 }));
const growth = [
  await growthWithLength(
    pipeline,
    'Chinese',
    sections.filter(({ language }) => language === 'zh'),
  ),
  await growthWithLength(
    pipeline,
    'English',
    sections.filter(({ language }) => language === 'en'),
  ),
  await growthWithLength(pipeline, 'mixed', sections),
  await growthWithLength(pipeline, 'synthetic', invented),
];
const memory = runAlone<Memory>('extract-memory.ts');

process.stdout.write(`Bundled corpus, warm: ${speed.charactersPerSecond.toLocaleString('en')} characters a second of processor time, ${speed.timesReference} times JSON.parse + SHA-256 of the same bytes\n
Characters a second by length of the article
${alignColumns([
  ['', ...LENGTHS, 'slope'],
  ...growth.map(({ kind, charactersPerSecond, slope }) => [kind, ...charactersPerSecond, slope.toFixed(2)]),
])}

${memory.articles.toLocaleString('en')} synthetic articles in a process of their own: peak ${memory.peakMegabytes} MB (RSS); heap ${memory.heapBefore} MB with the lexicon, ${memory.heapPeak} MB at most, ${memory.heapAfter} MB after\n
${JSON.stringify({ node: process.version, speed, growth, memory })}\n`);
