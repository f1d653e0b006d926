import { LIMITS, type Limits } from '../../src/graphql/limits.ts';
import { contentHash } from '../../src/model/ids.ts';
import { type Api, type ApiOptions, createApi } from '../../src/server/create-api.ts';
import type { Store } from '../../src/store/store.ts';

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly body: string;
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

export interface TestApi {
  readonly api: Api;
  readonly ask: Ask;
  /** What the server would have logged. */
  readonly logged: readonly string[];
}

export const NO_SCORECARD = { figures: null, problem: 'No figures were given.' } as const;

/** The API over a store, asked through `fetch` without a port. */
export function apiOver(
  store: Store,
  limits: Limits = LIMITS,
  scorecard: ApiOptions['scorecard'] = NO_SCORECARD,
): TestApi {
  const logged: string[] = [];
  const api = createApi({
    store,
    version: '0.0.0',
    limits,
    scorecard,
    log: (line) => logged.push(line),
    articleIdOfUrl: (url) => (url.startsWith('https://') ? `article:${contentHash(url.split('?')[0] ?? url)}` : null),
  });
  return { api, logged, ask: (query, variables) => post(api, { query, variables }) };
}

async function post(api: Api, body: object): Promise<Answer> {
  const response = await api.fetch('http://test.example/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text);
  return { status: response.status, data, errors, body: text };
}
