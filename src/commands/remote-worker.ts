import { createConnection, type Socket } from 'node:net';
import { AppError, EXIT } from '../errors.ts';
import type { ArticleVersion } from '../ingestion/article-version.ts';
import type { StoredArticle } from '../ingestion/find-missing-judgements.ts';
import type { Outcome } from '../ingestion/outcome.ts';
import type { GraphWorker } from './graph-worker.ts';
import { type Answer, type Request, toMessage } from './hand-off-messages.ts';
import { readJsonLines, writeJson } from './json-lines.ts';
import type { ProposalView } from './proposal-view.ts';
import { socketPath } from './socket-path.ts';

/** Hands the work to the server that holds the graph of the folder; null where there is none. */
export async function findRemoteWorker(dataFolder: string): Promise<GraphWorker | null> {
  const path = socketPath(dataFolder);
  const first = await connect(path);
  if (first === null) return null;
  const ask = async function* <T>(
    request: Request,
    more: AsyncIterable<unknown> | null,
    signal?: AbortSignal,
  ): AsyncGenerator<T> {
    const socket = await connect(path);
    if (socket === null) throw serverGone();
    yield* converse<T>(socket, request, more, signal);
  };
  first.destroy();
  return {
    ingest: (files, { dryRun = false, refresh = false, signal }) =>
      ask<Outcome>({ do: 'ingest', dryRun, refresh }, messagesOf(files), signal),
    refresh: ({ dryRun = false, signal }) => ask<Outcome>({ do: 'refresh', dryRun }, null, signal),
    remove: async (idOrUrl, { dryRun = false }) => {
      for await (const version of ask<ArticleVersion>({ do: 'remove', idOrUrl, dryRun }, null)) return version;
      throw serverGone();
    },
    exportLines: () => ask<string>({ do: 'export' }, null),
    proposals: (query) => ask<ProposalView>({ do: 'proposals', query }, null),
    articles: (ids) => ask<StoredArticle>({ do: 'articles', ids }, null),
    close: async () => undefined,
  };
}

async function* messagesOf(files: Parameters<GraphWorker['ingest']>[0]): AsyncGenerator<unknown> {
  for await (const file of files) yield toMessage(file);
  yield { end: true };
}

/** Sends the request and what follows it while answers come in. An aborted command hangs up: the server ends its batch. */
async function* converse<T>(
  socket: Socket,
  request: Request,
  more: AsyncIterable<unknown> | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  const hangUp = (): void => void socket.destroy();
  signal?.addEventListener('abort', hangUp, { once: true });
  let failure: unknown = null;
  const sending = send(socket, request, more, signal).catch((error: unknown) => {
    failure = error;
    // A file that cannot be read ends the command; a server that hangs up is told of by its answer.
    if (error instanceof AppError) socket.destroy();
  });
  try {
    for await (const message of answers(socket)) {
      if ('done' in message) return;
      if ('error' in message)
        throw new AppError(message.error.code, message.error.message, { exitCode: message.error.exitCode });
      yield message.item as T;
    }
    if (signal?.aborted) return;
    throw failure instanceof AppError ? failure : serverGone();
  } finally {
    signal?.removeEventListener('abort', hangUp);
    socket.destroy();
    await sending;
  }
}

async function send(
  socket: Socket,
  request: Request,
  more: AsyncIterable<unknown> | null,
  signal: AbortSignal | undefined,
): Promise<void> {
  await writeJson(socket, request);
  if (more === null) return;
  for await (const message of more) {
    if (signal?.aborted || socket.destroyed) return;
    await writeJson(socket, message);
  }
}

/** What the server says until it hangs up, whichever way it does. */
async function* answers(socket: Socket): AsyncGenerator<Answer> {
  try {
    yield* readJsonLines(socket) as AsyncGenerator<Answer>;
  } catch (error) {
    if (error instanceof AppError || error instanceof SyntaxError) throw error;
  }
}

function connect(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      socket.on('error', () => undefined);
      resolve(socket);
    });
    // No socket, or one that a crash has left: nobody holds the store, or opening it will say who.
    socket.once('error', () => resolve(null));
  });
}

function serverGone(): AppError {
  return new AppError(
    'STORE_UNAVAILABLE',
    'The server that holds the graph went away: what was reported is stored; run the command again.',
    {
      exitCode: EXIT.STORE,
    },
  );
}
