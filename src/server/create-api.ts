import { _createLRUCache, createYoga, useReadinessCheck } from 'graphql-yoga';
import { createContext, type GraphContext, type GraphDescription } from '../graphql/context.ts';
import { LIMITS, type Limits } from '../graphql/limits.ts';
import { buildSchema } from '../graphql/schema.ts';
import type { Store } from '../store/store.ts';
import { readExampleQueries } from './example-queries.ts';
import { createErrorMask } from './mask-error.ts';
import { GRAPHQL_PATH, HEALTH_PATH, READY_PATH } from './paths.ts';
import { useCompression } from './use-compression.ts';
import { useDocumentLimits } from './use-document-limits.ts';
import { useGraphiqlPage } from './use-graphiql-page.ts';
import { useJsonOnly } from './use-json-only.ts';
import { useSecurityHeaders } from './use-security-headers.ts';

export interface ApiOptions {
  readonly store: Store;
  /** Of this software. */
  readonly version: string;
  /** The id of the article at an address; null for what is no web address. */
  readonly articleIdOfUrl: GraphDescription['articleIdOfUrl'];
  /** How right the extraction was when it was last measured, or why that is not known. */
  readonly scorecard: GraphDescription['scorecard'];
  readonly limits?: Limits;
  /** Takes one line for each fault that a client is not told of. */
  readonly log?: (line: string) => void;
}

const TITLE = 'AI Governance Graph';
/** Documents that are kept parsed and validated; with the limit of characters this bounds their memory. */
const DOCUMENTS_KEPT = 200;

/** The API as a fetch handler and a request listener; it opens no port. */
export function createApi({
  store,
  version,
  articleIdOfUrl,
  scorecard,
  limits = LIMITS,
  log = console.error,
}: ApiOptions) {
  const graph: GraphDescription = { engine: store.engine, version, articleIdOfUrl, scorecard };
  return createYoga<object, GraphContext>({
    schema: buildSchema(),
    context: () => createContext(store, graph, limits),
    graphqlEndpoint: GRAPHQL_PATH,
    healthCheckEndpoint: HEALTH_PATH,
    cors: false,
    multipart: false,
    landingPage: false,
    graphiql: false,
    logging: false,
    // The limit of the body is kept by the HTTP server: here it would send every body through a stream.
    maxRequestBodySize: false,
    maskedErrors: { maskError: createErrorMask(log) },
    parserAndValidationCache: {
      documentCache: _createLRUCache({ max: DOCUMENTS_KEPT }),
      errorCache: _createLRUCache({ max: DOCUMENTS_KEPT }),
    },
    plugins: [
      useReadinessCheck({ endpoint: READY_PATH, check: () => isReady(store) }),
      useGraphiqlPage(readExampleQueries(), TITLE),
      useJsonOnly(),
      useDocumentLimits(limits),
      useCompression(),
      useSecurityHeaders(),
    ],
  });
}

export type Api = ReturnType<typeof createApi>;

async function isReady(store: Store): Promise<boolean> {
  try {
    await store.check();
    return true;
  } catch {
    // The answer says so: 503.
    return false;
  }
}
