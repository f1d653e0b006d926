import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillGraph } from './commands/fill-graph.ts';
import { localWorker } from './commands/graph-worker.ts';
import { interruption } from './commands/interruption.ts';
import { type CommandListener, listenForCommands } from './commands/listen-for-commands.ts';
import { loadEnvironment } from './commands/load-environment.ts';
import { packageVersion } from './commands/package-version.ts';
import { readScorecard } from './commands/read-scorecard.ts';
import { tellFault } from './commands/tell-fault.ts';
import { BUNDLED_SEED, readSettings, type Settings } from './config.ts';
import { AppError } from './errors.ts';
import { articleIdOfUrl } from './ingestion/article-id-of-url.ts';
import { createPipeline } from './ingestion/pipeline.ts';
import { createServer, type ServerOptions } from './server/create-server.ts';
import { openStore } from './store/open-store.ts';

const BUNDLED_ARTICLES = fileURLToPath(new URL('../seed/articles', import.meta.url));

/** Starts the server and answers until a signal comes. What can be wrong with the surroundings is found before the long work. */
async function main(settings: Settings, signal: AbortSignal): Promise<void> {
  const seed = seedFolder(settings);
  const pipeline = createPipeline(settings.lexiconFolder, settings.judgements);
  const store = await openStore(settings);
  let commands: CommandListener | null = null;
  try {
    const scorecard = readScorecard((line) => process.stderr.write(`${line}\n`));
    const options = { ...settings, store, version: packageVersion(), articleIdOfUrl, scorecard };
    await tryPort(options);
    const filled = deferred();
    if (settings.store === 'embedded') {
      commands = await listenForCommands(
        settings.dataFolder,
        localWorker(store, () => pipeline),
        filled.promise,
      );
    }
    await fillGraph(store, pipeline, seed, signal).finally(filled.settle);
    if (!signal.aborted) await serve(options, signal);
  } finally {
    await commands?.close();
    await store.close();
  }
}

function seedFolder({ seed }: Settings): string | null {
  if (seed === null) return null;
  const folder = seed === BUNDLED_SEED ? BUNDLED_ARTICLES : seed;
  if (existsSync(folder)) return folder;
  throw new AppError(
    'SETTING_INVALID',
    `Setting GRAPH_SEED: expected a folder of articles, "bundled" or "none", but there is no "${seed}".`,
  );
}

/** Finds out before the long work whether the port can be had. @throws AppError PORT_TAKEN, PORT_REFUSED, HOST_INVALID */
async function tryPort(options: ServerOptions): Promise<void> {
  const server = createServer(options);
  await server.start();
  await server.stop();
}

async function serve(options: ServerOptions, signal: AbortSignal): Promise<void> {
  const server = createServer(options);
  const address = await server.start();
  process.stderr.write(`Ask the graph at ${address} (Ctrl-C ends).\n`);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  await server.stop();
}

function deferred(): { readonly promise: Promise<void>; readonly settle: () => void } {
  let settle = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, settle: () => settle() };
}

try {
  await main(readSettings(loadEnvironment()), interruption());
} catch (error) {
  process.exitCode = tellFault(error);
}
