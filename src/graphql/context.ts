import { createLoaders, type Loaders } from '../loaders/create-loaders.ts';
import type { Limits } from './limits.ts';
import type { ScorecardState } from './scorecard.ts';

/** What one request has at hand. */
export interface GraphContext {
  readonly loaders: Loaders;
  readonly graph: GraphDescription;
  readonly limits: Limits;
}

/** What stays the same while the server runs. */
export interface GraphDescription {
  /** `embedded` or `neo4j`. */
  readonly engine: string;
  /** Of this software. */
  readonly version: string;
  /** The id of the article at an address, however the address is spelled; null for what is no web address. */
  articleIdOfUrl(url: string): string | null;
  /** How right the extraction was when it was last measured. */
  readonly scorecard: ScorecardState;
}

/** @param reader the store; what one request has loaded is remembered for that request only */
export function createContext(
  reader: Parameters<typeof createLoaders>[0],
  graph: GraphDescription,
  limits: Limits,
): GraphContext {
  return { loaders: createLoaders(reader), graph, limits };
}
