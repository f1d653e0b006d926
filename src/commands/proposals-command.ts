import type { Settings } from '../config.ts';
import { AppError, EXIT } from '../errors.ts';
import { articleIdOfUrl } from '../ingestion/article-id-of-url.ts';
import { BUNDLED_JUDGEMENTS } from '../ingestion/pipeline.ts';
import { decide } from '../judgements/decide-proposal.ts';
import { writeJudgement } from '../judgements/write-judgement.ts';
import type { ProposalKind } from '../model/vocabulary.ts';
import type { GraphWorker } from './graph-worker.ts';
import { writeJson, writeLine } from './json-lines.ts';
import { missingJudgements } from './missing-judgements.ts';
import { openWorker } from './open-worker.ts';
import { proposalText } from './proposal-text.ts';
import type { ProposalView } from './proposal-view.ts';

export interface ProposalsArguments {
  readonly json: boolean;
  readonly kind: ProposalKind | null;
  readonly first: number;
  /** Id of a proposal that is decided, and how. */
  readonly decision: { readonly id: string; readonly accepted: boolean } | null;
  readonly who: string | null;
  readonly why: string | null;
}

/**
 * Lists what may be one and was not joined, or writes what a person decides about it into that person's judgements.
 * @returns the exit code
 * @throws AppError USAGE, JUDGEMENTS_UNSET, PROPOSAL_UNKNOWN, JUDGEMENTS_INVALID and faults of the store
 */
export async function proposalsCommand(
  settings: Settings,
  options: ProposalsArguments,
  signal: AbortSignal,
): Promise<number> {
  const write = options.decision === null ? null : writerOf(settings, options, options.decision);
  const worker = await openWorker(settings, true);
  try {
    if (write !== null) return await write(worker);
    let shown = 0;
    for await (const view of worker.proposals({ id: null, kind: options.kind, first: options.first })) {
      if (signal.aborted) return EXIT.INTERRUPTED;
      await (options.json ? writeJson(process.stdout, view) : writeLine(process.stdout, proposalText(view)));
      shown += 1;
    }
    if (shown === 0) process.stderr.write('Nothing is proposed.\n');
    for (const line of await missingJudgements(settings, worker)) process.stderr.write(`${line}\n`);
    return EXIT.OK;
  } finally {
    await worker.close();
  }
}

/** What is wrong with the arguments and settings is told before the graph is asked. */
function writerOf(
  { judgements }: Settings,
  { who, why }: ProposalsArguments,
  { id, accepted }: NonNullable<ProposalsArguments['decision']>,
): (worker: GraphWorker) => Promise<number> {
  if (who === null || why === null)
    throw new AppError('USAGE', 'A decision says who made it and why: expected --who NAME and --why TEXT.');
  if (judgements === null) {
    throw new AppError(
      'JUDGEMENTS_UNSET',
      'Setting GRAPH_JUDGEMENTS: expected your own file of judgements to write to, or a folder of them, but it is not set. ' +
        'Set it (GRAPH_JUDGEMENTS=judgements.yaml, in the environment or in .env), also for the server; the file is made.',
    );
  }
  return async (worker) => {
    for await (const view of worker.proposals({ id, kind: null, first: 1 })) {
      const said = { who, when: today(), why };
      const decision = decide({ kind: view.kind, ids: idsOf(view), reports: reportsOf(view) }, accepted, said);
      const file = writeJudgement(judgements, [BUNDLED_JUDGEMENTS], decision, articleIdOfUrl);
      process.stdout.write(
        file === null
          ? 'The same was decided before: nothing was written.\n'
          : `Written to ${file}. It takes effect when the server starts again, or with the next ingest where none runs.\n`,
      );
    }
    return EXIT.OK;
  };
}

/** The one whose id both shall have first: it is in the lexicon, or more articles name it. */
function idsOf({ ends }: ProposalView): string[] {
  const rank = (end: ProposalView['ends'][number]): number => (end.inLexicon ? Number.MAX_VALUE : end.articleCount);
  return [...ends].sort((a, b) => rank(b) - rank(a)).map(({ id }) => id);
}

function reportsOf({ ends }: ProposalView) {
  return ends
    .flatMap(({ quotes }) => quotes)
    .flatMap(({ articleId, anchor, type }) => (anchor === null || type === null ? [] : [{ articleId, anchor, type }]));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
