import { Command, CommanderError } from 'commander';
import { loadEnvironment } from './commands/load-environment.ts';
import { packageVersion } from './commands/package-version.ts';
import { tellFault } from './commands/tell-fault.ts';
import { readSettings } from './config.ts';
import { EXIT } from './errors.ts';

/** The first Ctrl-C ends the work after the batch that is being written, the second at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.INTERRUPTED);
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return controller.signal;
}

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
  return program;
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
