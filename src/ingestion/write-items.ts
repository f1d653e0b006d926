import type { MissingJudgement } from '../judgements/place-judgements.ts';
import type { Reader, Store } from '../store/store.ts';
import { articleRows } from './article-rows.ts';
import { type BatchDecision, decideBatch, type Reading } from './decide-batch.ts';
import { failed, isStoreFault, type Outcome } from './outcome.ts';
import type { Pipeline } from './pipeline.ts';
import { readVersions } from './read-records.ts';
import { writeBatch } from './write-batch.ts';

export interface IngestOptions {
  /** Tell what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** Read articles again whose bytes and pipeline have not changed. */
  readonly refresh?: boolean;
  /** Ends the run after the batch that is being written; nothing that was reported is lost. */
  readonly signal?: AbortSignal;
}

const JUDGEMENT = 'judgement ';

/** An item of a batch: read and to be written, or settled already. */
export type Item = { readonly reading: Reading } | { readonly outcome: Outcome };

/** Reads one article; whatever goes wrong is its own outcome. */
export function read(
  pipeline: Pipeline,
  file: string,
  extract: () => ReturnType<Pipeline['extract']>,
  rereadOf: string | null,
): Item {
  try {
    const judged = pipeline.judge.apply(extract());
    const notes = [...judged.article.notes, ...judged.missing.map(missingNote)];
    return { reading: { file, rows: articleRows(judged, pipeline), notes, rereadOf } };
  } catch (error) {
    return { outcome: failed(file, error) };
  }
}

/** What people decided and could not be done is told wherever an article is read. */
export function isOfJudgement(note: string): boolean {
  return note.startsWith(JUDGEMENT);
}

function missingNote({ file, line, reason }: MissingJudgement): string {
  return `${JUDGEMENT}${file}:${line} found no place: ${reason}`;
}

/** Writes a batch in one transaction; where that fails by no fault of the store, article by article, to find the bad one. */
export async function writeItems(
  store: Store,
  pipeline: Pipeline,
  items: readonly Item[],
  options: IngestOptions,
): Promise<Outcome[]> {
  const readings = items.flatMap((item) => ('reading' in item ? [item.reading] : []));
  const outcomes = [...(await writeReadings(store, pipeline, readings, options))];
  return items.flatMap((item) => ('outcome' in item ? [item.outcome] : outcomes.splice(0, 1)));
}

async function writeReadings(
  store: Store,
  pipeline: Pipeline,
  readings: readonly Reading[],
  options: IngestOptions,
): Promise<readonly Outcome[]> {
  if (readings.length === 0) return [];
  try {
    if (options.dryRun) return (await decide(store, readings, options)).outcomes;
    return await store.transaction(async (transaction) => {
      const { change, outcomes } = await decide(transaction, readings, options);
      await writeBatch(transaction, pipeline.lexicon, change);
      return outcomes;
    });
  } catch (error) {
    if (isStoreFault(error)) throw error;
    const [only, ...others] = readings;
    if (only !== undefined && others.length === 0) return [failed(only.file, error)];
    const outcomes: Outcome[] = [];
    for (const reading of readings) outcomes.push(...(await writeReadings(store, pipeline, [reading], options)));
    return outcomes;
  }
}

async function decide(reader: Reader, readings: readonly Reading[], options: IngestOptions): Promise<BatchDecision> {
  const stored = await readVersions(
    reader,
    readings.map((reading) => reading.rows.version.id),
  );
  return decideBatch(readings, stored, options.refresh ?? false);
}
