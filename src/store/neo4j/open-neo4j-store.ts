import neo4j from 'neo4j-driver';
import { type Catalogue, loadCatalogue } from '../statement-catalogue.ts';
import type { Store } from '../store.ts';
import { toUnavailable } from './neo4j-errors.ts';
import { createNeo4jStore } from './neo4j-store.ts';

export interface Neo4jSettings {
  readonly neo4jUri: string;
  readonly neo4jUser: string;
  readonly neo4jPassword: string;
  /** null takes the user's home database. */
  readonly neo4jDatabase: string | null;
}

/** A server that is gone or does not speak is reported within five seconds. In milliseconds. */
const PATIENCE = { connectionTimeout: 2_000, connectionAcquisitionTimeout: 2_500, maxTransactionRetryTime: 2_000 };

/**
 * Makes the store without asking the server anything: `check` does.
 * @throws AppError STORE_UNAVAILABLE for an address that is none
 */
export function openNeo4jStore(settings: Neo4jSettings, catalogue: Catalogue = loadCatalogue('neo4j')): Store {
  try {
    const driver = neo4j.driver(settings.neo4jUri, neo4j.auth.basic(settings.neo4jUser, settings.neo4jPassword), {
      disableLosslessIntegers: true,
      ...PATIENCE,
      userAgent: 'ai-governance-graph',
    });
    return createNeo4jStore(driver, settings, catalogue);
  } catch (error) {
    throw toUnavailable(error, settings.neo4jUri);
  }
}
