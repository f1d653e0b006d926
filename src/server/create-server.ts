import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError, EXIT } from '../errors.ts';
import { LIMITS } from '../graphql/limits.ts';
import { type ApiOptions, createApi } from './create-api.ts';
import { refuseBody } from './limit-body.ts';
import { GRAPHQL_PATH } from './paths.ts';

export interface ServerOptions extends ApiOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
}

export interface GraphServer {
  /** @returns the address of the API. @throws AppError PORT_TAKEN, PORT_REFUSED, HOST_INVALID */
  start(): Promise<string>;
  /** Answers what is being asked, for `STOP_TIMEOUT` at most, and closes; the store stays open. */
  stop(): Promise<void>;
}

const STOP_TIMEOUT = 10_000;
/** A client that is slower than this in sending its request is let go. */
const REQUEST_TIMEOUT = 30_000;

export function createServer(options: ServerOptions): GraphServer {
  const api = createApi(options);
  const bodyBytes = (options.limits ?? LIMITS).bodyBytes;
  const answering = new Set<ServerResponse>();
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    if (!server.listening) response.setHeader('connection', 'close');
    answering.add(response);
    response.once('close', () => answering.delete(response));
    if (!refuseBody(request, response, bodyBytes)) void api(request, response);
  };
  const server = createHttpServer({ requestTimeout: REQUEST_TIMEOUT }, listener);
  return {
    start: () => listen(server, options.port, options.host),
    stop: () => close(server, answering),
  };
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, () => resolve(addressOf(server, host)));
  });
}

function close(server: Server, answering: ReadonlySet<ServerResponse>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    for (const response of answering) if (!response.headersSent) response.setHeader('connection', 'close');
    server.closeIdleConnections();
  });
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host)
    ? 'localhost'
    : host.includes(':')
      ? `[${host}]`
      : host;
  return `http://${name}:${port}${GRAPHQL_PATH}`;
}

const LISTEN_ERRORS: Readonly<
  Record<string, { readonly code: string; readonly say: (port: number, host: string) => string }>
> = {
  EADDRINUSE: {
    code: 'PORT_TAKEN',
    say: (port, host) =>
      `Port ${port} of ${host} is taken: stop what uses it, or set PORT to another one (0 takes a free one).`,
  },
  EACCES: {
    code: 'PORT_REFUSED',
    say: (port, host) => `Port ${port} of ${host} may not be used: set PORT to one above 1023.`,
  },
  EADDRNOTAVAIL: {
    code: 'HOST_INVALID',
    say: (_port, host) =>
      `This machine has no address ${host}: set HOST to 127.0.0.1, to 0.0.0.0 or to an address of its own.`,
  },
  ENOTFOUND: {
    code: 'HOST_INVALID',
    say: (_port, host) =>
      `No address is known for "${host}": set HOST to 127.0.0.1, to 0.0.0.0 or to an address of this machine.`,
  },
};

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const known = LISTEN_ERRORS[error.code ?? ''];
  return known ? new AppError(known.code, known.say(port, host), { exitCode: EXIT.USAGE, cause: error }) : error;
}
