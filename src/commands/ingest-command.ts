import type { Settings } from '../config.ts';
import { AppError, EXIT } from '../errors.ts';
import type { GraphWorker } from './graph-worker.ts';
import { waitingJudgements } from './missing-judgements.ts';
import { openWorker } from './open-worker.ts';
import { listArticles, readSourceFiles } from './read-source-files.ts';
import { reportOutcomes, summaryOf } from './report-outcomes.ts';

export interface IngestArguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly refresh: boolean;
  /** Id or URL of an article to take back. */
  readonly remove: string | null;
}

/**
 * Reads articles into the graph, reads stored ones again, or takes one back.
 * @returns the exit code
 * @throws AppError USAGE, ARTICLE_NOT_FOUND, ARTICLE_UNKNOWN and faults of the store
 */
export async function ingestCommand(
  settings: Settings,
  options: IngestArguments,
  signal: AbortSignal,
): Promise<number> {
  checkUsage(options);
  const found = await listArticles(options.paths);
  const worker = await openWorker(settings, options.dryRun);
  try {
    if (options.remove !== null) return await remove(worker, options.remove, options);
    const outcomes =
      options.paths.length === 0
        ? worker.refresh({ dryRun: options.dryRun, signal })
        : worker.ingest(readSourceFiles(found), { dryRun: options.dryRun, refresh: options.refresh, signal });
    const counts = await reportOutcomes(outcomes, {
      json: options.json,
      total: options.paths.length === 0 ? null : found.length,
    });
    const aside = [
      ...(options.dryRun ? ['dry run, nothing was written'] : []),
      ...(signal.aborted ? ['interrupted'] : []),
    ];
    const summary = `${summaryOf(counts)}${aside.length > 0 ? ` (${aside.join('; ')})` : ''}\n`;
    (options.json ? process.stderr : process.stdout).write(summary);
    for (const line of await waitingJudgements(settings, worker)) process.stderr.write(`${line}\n`);
    if (signal.aborted) return EXIT.INTERRUPTED;
    return counts.failed > 0 ? EXIT.FAILED : EXIT.OK;
  } finally {
    await worker.close();
  }
}

function checkUsage({ paths, refresh, remove }: IngestArguments): void {
  if (remove !== null && (paths.length > 0 || refresh)) {
    throw new AppError('USAGE', '--remove takes one article back: expected neither paths nor --refresh beside it.');
  }
  if (remove === null && paths.length === 0 && !refresh) {
    throw new AppError(
      'USAGE',
      'Expected files, folders or patterns of articles, "-" for standard input, --refresh or --remove.',
    );
  }
}

async function remove(worker: GraphWorker, idOrUrl: string, { json, dryRun }: IngestArguments): Promise<number> {
  const { id, file } = await worker.remove(idOrUrl, { dryRun });
  process.stdout.write(json ? `${JSON.stringify({ file, articleId: id, result: 'removed' })}\n` : '');
  (json ? process.stderr : process.stdout).write(
    `1 removed: ${file}${dryRun ? ' (dry run, nothing was written)' : ''}\n`,
  );
  return EXIT.OK;
}
