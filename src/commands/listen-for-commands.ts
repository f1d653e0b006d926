import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { AppError, EXIT } from '../errors.ts';
import type { SourceFile } from '../ingestion/ingest.ts';
import { problemOf } from '../ingestion/outcome.ts';
import type { GraphWorker } from './graph-worker.ts';
import { type Answer, type FileMessage, fromMessage, type Request } from './hand-off-messages.ts';
import { readJsonLines, writeJson } from './json-lines.ts';
import { socketPath } from './socket-path.ts';

export interface CommandListener {
  /** Ends the batches that are being written, tells the commands, and takes the socket away. */
  close(): Promise<void>;
}

/**
 * Takes work from commands while this process holds the embedded store. Only the user who runs it can reach the socket.
 * @param ready work that comes earlier waits for it
 * @throws AppError STORE_UNWRITABLE where the socket cannot be made
 */
export async function listenForCommands(
  dataFolder: string,
  worker: GraphWorker,
  ready: Promise<void>,
): Promise<CommandListener> {
  const path = socketPath(dataFolder);
  const jobs = new Map<Socket, Promise<void>>();
  const stopping = new AbortController();
  const server = createServer((socket) => {
    const job = ready.then(() => answer(socket, worker, stopping.signal)).catch(() => void socket.destroy());
    jobs.set(socket, job);
    void job.then(() => jobs.delete(socket));
  });
  await listen(server, path);
  return {
    close: async () => {
      stopping.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all(jobs.values());
      await closed;
    },
  };
}

/** Whoever holds the store may take the place of a socket that a crash has left. */
async function listen(server: ReturnType<typeof createServer>, path: string): Promise<void> {
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const mask = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(path, resolve);
    });
    if (process.platform !== 'win32') chmodSync(path, 0o600);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError(
      'STORE_UNWRITABLE',
      `The socket for commands cannot be made (${reason}): set GRAPH_DATA to another folder.`,
      {
        exitCode: EXIT.STORE,
        cause,
      },
    );
  } finally {
    process.umask(mask);
  }
}

async function answer(socket: Socket, worker: GraphWorker, stopping: AbortSignal): Promise<void> {
  const gone = new AbortController();
  socket.on('error', () => gone.abort());
  socket.on('close', () => gone.abort());
  const signal = AbortSignal.any([stopping, gone.signal]);
  const tell = (message: Answer): Promise<void> => writeJson(socket, message);
  const messages = until(signal, readJsonLines(socket));
  try {
    const first = await messages.next();
    if (first.done) return;
    for await (const item of work(first.value as Request, messages, worker, signal)) {
      if (gone.signal.aborted) return;
      await tell({ item });
    }
    if (stopping.aborted)
      throw new AppError('SERVER_STOPPED', 'The server was stopped: run the command again.', { exitCode: EXIT.STORE });
    await tell({ done: true });
  } catch (error) {
    if (gone.signal.aborted) return;
    const exitCode = error instanceof AppError ? error.exitCode : EXIT.FAILED;
    await tell({ error: { ...problemOf(error), exitCode } });
  } finally {
    socket.end();
  }
}

async function* work(
  request: Request,
  messages: AsyncIterable<unknown>,
  worker: GraphWorker,
  signal: AbortSignal,
): AsyncGenerator<unknown> {
  switch (request.do) {
    case 'ingest':
      yield* worker.ingest(receiveFiles(messages), { dryRun: request.dryRun, refresh: request.refresh, signal });
      return;
    case 'refresh':
      yield* worker.refresh({ dryRun: request.dryRun, signal });
      return;
    case 'remove':
      yield await worker.remove(request.idOrUrl, { dryRun: request.dryRun });
      return;
    case 'export':
      yield* worker.exportLines();
      return;
    case 'proposals':
      yield* worker.proposals(request.query);
      return;
    case 'articles':
      yield* worker.articles(request.ids);
  }
}

/** The same items, until the signal: a command that is slow to send does not hold up the end. */
async function* until<T>(signal: AbortSignal, items: AsyncGenerator<T>): AsyncGenerator<T> {
  const aborted = new Promise<{ readonly done: true }>((resolve) => {
    signal.addEventListener('abort', () => resolve({ done: true }), { once: true });
  });
  while (!signal.aborted) {
    const next = await Promise.race([items.next(), aborted]);
    if (next.done) return;
    yield next.value;
  }
}

/** The files of the command. Where it goes away before it has sent them all, those that came are read. */
async function* receiveFiles(messages: AsyncIterable<unknown>): AsyncGenerator<SourceFile> {
  for await (const message of messages) {
    const file = message as FileMessage;
    if ('end' in file) return;
    yield fromMessage(file);
  }
}
