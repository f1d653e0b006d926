import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { interruption } from './commands/interruption.ts';
import { loadEnvironment } from './commands/load-environment.ts';
import { packageVersion } from './commands/package-version.ts';
import { tellFault } from './commands/tell-fault.ts';
import { readSettings } from './config.ts';
import { EXIT } from './errors.ts';
import { PROPOSAL_KINDS, type ProposalKind } from './model/vocabulary.ts';

/** Commands are loaded when they are asked for: help and mistakes are answered at once. */
function createProgram(signal: AbortSignal): Command {
  const program = new Command('ai-governance-graph')
    .description('Turns news articles about AI governance into a knowledge graph.')
    .version(packageVersion())
    .exitOverride();
  program
    .command('ingest')
    .description('read articles into the graph')
    .argument('[path...]', 'files, folders (all Markdown below them), patterns; - for standard input')
    .option('--json', 'a line of JSON for each article', false)
    .option('--dry-run', 'say what would happen and write nothing', false)
    .option('--refresh', 'read stored articles again; with paths, those files even where nothing has changed', false)
    .option('--remove <id or url>', 'take an article back, with everything that only it supported')
    .action(async (paths: string[], { json, dryRun, refresh, remove }: Record<string, unknown>) => {
      const options = { paths, json: json === true, dryRun: dryRun === true, refresh: refresh === true };
      const removed = typeof remove === 'string' ? remove : null;
      const { ingestCommand } = await import('./commands/ingest-command.ts');
      process.exitCode = await ingestCommand(readSettings(loadEnvironment()), { ...options, remove: removed }, signal);
    });
  program
    .command('extract')
    .description('print what articles say, a line of JSON each; touches no store')
    .argument('<file...>', 'files, folders or patterns; - for standard input')
    .option('--json', 'lines of JSON; there is no other form')
    .action(async (paths: string[]) => {
      const { extractCommand } = await import('./commands/extract-command.ts');
      process.exitCode = await extractCommand(readSettings(loadEnvironment()), paths, signal);
    });
  program
    .command('export')
    .description('print every node and edge as sorted lines of JSON')
    .action(async () => {
      const { exportCommand } = await import('./commands/export-command.ts');
      process.exitCode = await exportCommand(readSettings(loadEnvironment()), signal);
    });
  program
    .command('eval')
    .description('compare what is extracted with annotations, by type and language')
    .requiredOption('--gold <folder>', 'annotations (NNN.json), or a folder with them in gold/')
    .option('--articles <folder>', 'the article files; otherwise ../articles or articles beside the annotations')
    .option('--errors <count>', 'the first mistakes of each kind, with their sentences', wholeNumber, 0)
    .option('--by-type', 'also each event type', false)
    .option('--json', 'all figures as JSON, also of each article', false)
    .option('--write-baseline', 'keep the figures as the ones to compare with', false)
    .action(async ({ gold, articles, errors, byType, json, writeBaseline }: Record<string, unknown>) => {
      const { evaluateCommand } = await import('./commands/evaluate.ts');
      process.exitCode = await evaluateCommand(readSettings(loadEnvironment()), {
        gold: String(gold),
        articles: typeof articles === 'string' ? articles : null,
        errors: Number(errors),
        byType: byType === true,
        json: json === true,
        writeBaseline: writeBaseline === true,
      });
    });
  program
    .command('explain')
    .description('show what articles say, sentence by sentence, and the rule behind each fact')
    .argument('<file...>', 'files, folders or patterns; - for standard input')
    .action(async (paths: string[]) => {
      const { explainCommand } = await import('./commands/explain.ts');
      process.exitCode = await explainCommand(readSettings(loadEnvironment()), paths, signal);
    });
  program
    .command('clusters')
    .description('print which articles tell mainly of the same happening, as JSON; touches no store')
    .argument('<file...>', 'files, folders or patterns; - for standard input')
    .option('--explain', "also each link's score, reasons and counter-reasons", false)
    .action(async (paths: string[], { explain }: Record<string, unknown>) => {
      const { clustersCommand } = await import('./commands/clusters.ts');
      const options = { paths, explain: explain === true };
      process.exitCode = await clustersCommand(readSettings(loadEnvironment()), options, signal);
    });
  program
    .command('proposals')
    .description('list events and entities that may be one and were not joined, or decide about one of them')
    .option('--kind <kind>', `only of one kind: ${PROPOSAL_KINDS.join(', ')}`, proposalKind)
    .option('--first <count>', 'so many of them, those with the greatest score first', wholeNumber, 20)
    .option('--json', 'a line of JSON for each', false)
    .addOption(new Option('--accept <id>', 'they are one').conflicts('reject'))
    .option('--reject <id>', 'they are two')
    .option('--who <name>', 'who decides')
    .option('--why <text>', 'and why')
    .action(async ({ kind, first, json, accept, reject, who, why }: Record<string, unknown>) => {
      const { proposalsCommand } = await import('./commands/proposals-command.ts');
      const [accepted, rejected] = [textOrNull(accept), textOrNull(reject)];
      const id = accepted ?? rejected;
      const options = {
        kind: PROPOSAL_KINDS.find((known) => known === kind) ?? null,
        first: Number(first),
        json: json === true,
        decision: id === null ? null : { id, accepted: accepted !== null },
        who: textOrNull(who),
        why: textOrNull(why),
      };
      process.exitCode = await proposalsCommand(readSettings(loadEnvironment()), options, signal);
    });
  return program;
}

function proposalKind(value: string): ProposalKind {
  const kind = PROPOSAL_KINDS.find((known) => known === value);
  if (kind !== undefined) return kind;
  throw new InvalidArgumentError(`Expected ${PROPOSAL_KINDS.join(' or ')}.`);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function wholeNumber(value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Expected a whole number.');
}

// A reader that has seen enough (head) closes the pipe: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.OK : EXIT.FAILED),
);

try {
  await createProgram(interruption()).parseAsync();
} catch (error) {
  // Commander has told what is wrong with the arguments; help and version end with 0.
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? EXIT.OK : EXIT.USAGE) : tellFault(error);
}
