import cliProgress from 'cli-progress';
import type { Outcome } from '../ingestion/outcome.ts';
import { isOfJudgement } from '../ingestion/write-items.ts';
import { writeJson } from './json-lines.ts';

export type Counts = Readonly<Record<Outcome['result'], number>>;

export interface ReportOptions {
  /** A line of JSON for each article on standard output. */
  readonly json: boolean;
  /** How many articles there will be, where that is known. */
  readonly total: number | null;
}

/**
 * Tells what becomes of articles as it happens. Progress and faults go to standard error: standard output is for what programs read.
 * @returns how many articles ended which way
 */
export async function reportOutcomes(
  outcomes: AsyncIterable<Outcome>,
  { json, total }: ReportOptions,
): Promise<Counts> {
  const counts = { added: 0, changed: 0, unchanged: 0, failed: 0 };
  const bar = process.stderr.isTTY && total !== null && total > 0 ? startBar(total) : null;
  const faults: string[] = [];
  try {
    for await (const outcome of outcomes) {
      counts[outcome.result] += 1;
      bar?.increment();
      if (outcome.error !== null) faults.push(faultLine(outcome.file, outcome.error.message));
      faults.push(...outcome.notes.filter(isOfJudgement).map((note) => faultLine(outcome.file, note)));
      if (bar === null) writeFaults(faults);
      if (json) await writeJson(process.stdout, outcome);
    }
  } finally {
    bar?.stop();
    writeFaults(faults);
  }
  return counts;
}

/** "12 added, 1 changed, 30 unchanged, 0 failed" */
export function summaryOf(counts: Counts): string {
  return (['added', 'changed', 'unchanged', 'failed'] as const)
    .map((result) => `${counts[result]} ${result}`)
    .join(', ');
}

/** Messages of the reading stages begin with the file already. */
export function faultLine(file: string, message: string): string {
  return message.startsWith(`${file}:`) ? message : `${file}: ${message}`;
}

/** A bar that is drawn would hide what is written meanwhile: then the faults wait for its end. */
function writeFaults(faults: string[]): void {
  for (const fault of faults.splice(0)) process.stderr.write(`${fault}\n`);
}

function startBar(total: number): cliProgress.SingleBar {
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} articles, {duration_formatted}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return bar;
}
