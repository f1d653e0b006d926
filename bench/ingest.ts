// How fast a fresh embedded graph is filled with synthetic articles, and how that grows with their number: a table, then a line of JSON.
import { parseArgs } from 'node:util';
import { alignColumns, logLogSlope, rounded } from './measurements.ts';
import { runAlone } from './run-alone.ts';
import { SYNTHETIC_DEFAULTS } from './synthetic-articles.ts';

const LARGE = 100_000;

interface Pass {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly lastTenthToFirst: number | null;
}

interface Run {
  /** Processor seconds for each article, when it is only read. */
  readonly extractSeconds: number;
  readonly first: Pass;
  readonly again: Pass;
  readonly heapMegabytes: number;
  readonly peakMegabytes: number;
}

const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '1000,3000,10000' },
    /** Adds 100,000 articles. */
    large: { type: 'boolean', default: false },
    /** How many articles report an event. */
    'one-event-by': { type: 'string', default: String(SYNTHETIC_DEFAULTS.reportsPerEvent) },
    /** The share of events in which one actor, always the same, takes part. */
    'common-actor': { type: 'string', default: String(SYNTHETIC_DEFAULTS.commonActor) },
  },
});

function numberOf(option: string, text: string, most: number): number {
  const value = Number(text);
  if (text !== '' && value >= 0 && value <= most) return value;
  throw new Error(`--${option}: expected a number from 0 to ${most}, found "${text}".`);
}

const counts = values.counts.split(',').map((count) => numberOf('counts', count, LARGE));
const reportsPerEvent = Math.max(1, numberOf('one-event-by', values['one-event-by'], LARGE));
const commonActor = numberOf('common-actor', values['common-actor'], 1);

const runs = [...counts, ...(values.large ? [LARGE] : [])].map((articles) => {
  const run = runAlone<Run>('ingest-run.ts', [articles, reportsPerEvent, commonActor]);
  const { first, again, extractSeconds, heapMegabytes, peakMegabytes } = run;
  return {
    articles,
    seconds: rounded(first.seconds),
    processorSeconds: rounded(first.processorSeconds),
    articlesPerSecond: rounded(articles / first.seconds),
    timesExtraction: rounded(first.processorSeconds / articles / extractSeconds),
    lastTenthToFirst: first.lastTenthToFirst === null ? null : rounded(first.lastTenthToFirst),
    againPerSecond: rounded(articles / again.seconds),
    heapMegabytes,
    peakMegabytes,
  };
});

function slopeOf(time: 'seconds' | 'processorSeconds'): number | null {
  return runs.length < 2 ? null : rounded(logLogSlope(runs.map((run) => ({ x: run.articles, y: run[time] }))));
}
const slopes = { seconds: slopeOf('seconds'), processorSeconds: slopeOf('processorSeconds') };

process.stdout.write(`An event is reported by ${reportsPerEvent} articles; one actor takes part in ${commonActor * 100} % of the events
${alignColumns([
  ['articles', 'articles/s', 'CPU s', '/ extraction', 'last/first tenth', 'unchanged/s', 'heap MB', 'peak MB'],
  ...runs.map((run) => [
    run.articles.toLocaleString('en'),
    run.articlesPerSecond,
    run.processorSeconds,
    run.timesExtraction,
    run.lastTenthToFirst ?? '–',
    run.againPerSecond,
    run.heapMegabytes,
    run.peakMegabytes,
  ]),
])}
Slope against articles: time ${slopes.seconds ?? '–'}, processor time ${slopes.processorSeconds ?? '–'} (1: proportional)\n
${JSON.stringify({ node: process.version, reportsPerEvent, commonActor, slopes, runs })}\n`);
