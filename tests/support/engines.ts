import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts';
import { CYPHER_FOLDER, loadCatalogue } from '../../src/store/statement-catalogue.ts';
import type { Engine, Store } from '../../src/store/store.ts';
import { claimDatabase, emptyDatabase, type Neo4jForTests, neo4jForTests } from './neo4j-database.ts';

/** One engine as the contract suites see it. What it opened is closed after the suite. */
export interface TestEngine {
  readonly name: Engine;
  /** A migrated store without a node but GraphMeta. @param cypherFolders more statements, beside those of the program */
  openEmpty(cypherFolders?: readonly string[]): Promise<Store>;
  /** A store over what the last one left, which must be closed before. */
  openAgain(cypherFolders?: readonly string[]): Promise<Store>;
}

/** Waiting for another run that uses the same Neo4j is no failure. */
const CLAIM_TIMEOUT = 15 * 60_000;

/**
 * Runs a suite on the embedded engine and, where TEST_NEO4J_URI is set, on Neo4j (`npm run -s neo4j -- start` prints what to set).
 * With CI=true a missing Neo4j is a failure.
 */
export function forEachEngine(
  suite: (engine: TestEngine) => void,
  engines: readonly Engine[] = ['embedded', 'neo4j'],
): void {
  if (engines.includes('embedded')) describe('embedded', () => suite(embeddedEngine()));
  if (!engines.includes('neo4j')) return;
  const settings = neo4jForTests();
  if (settings !== null) describe('neo4j', () => suite(neo4jEngine(settings)));
  else if (process.env.CI === 'true') test('neo4j', failWithoutNeo4j);
  else test.skip('neo4j: set TEST_NEO4J_URI (npm run -s neo4j -- start)', () => undefined);
}

/** A store in a folder of its own, for suites that need one engine only. */
export function embeddedEngine(): TestEngine {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const stores = closingStores();
  const open = async (folder: string, cypherFolders: readonly string[]): Promise<Store> => {
    const catalogue = loadCatalogue('embedded', [CYPHER_FOLDER, ...cypherFolders]);
    return stores.migrated(openEmbeddedStore(folder, { catalogue, shuffleUnordered: true }));
  };
  return {
    name: 'embedded',
    openEmpty: (cypherFolders = []) => {
      const folder = mkdtempSync(join(tmpdir(), 'graph-'));
      folders.push(folder);
      return open(folder, cypherFolders);
    },
    openAgain: (cypherFolders = []) => open(folders.at(-1) ?? '', cypherFolders),
  };
}

function neo4jEngine(settings: Neo4jForTests): TestEngine {
  let release: () => Promise<void> = async () => undefined;
  beforeAll(async () => {
    release = await claimDatabase(settings);
  }, CLAIM_TIMEOUT);
  afterAll(() => release());
  const stores = closingStores();
  const openAgain = (cypherFolders: readonly string[] = []): Promise<Store> =>
    stores.migrated(openNeo4jStore(settings, loadCatalogue('neo4j', [CYPHER_FOLDER, ...cypherFolders])));
  return {
    name: 'neo4j',
    openEmpty: async (cypherFolders) => {
      await emptyDatabase(settings);
      return openAgain(cypherFolders);
    },
    openAgain,
  };
}

/** To be called after the hooks that take the folder or the claim away: hooks that were registered last run first. */
function closingStores(): { migrated(store: Store): Promise<Store> } {
  const stores: Store[] = [];
  afterAll(async () => {
    for (const store of stores) await store.close();
  });
  return {
    migrated: async (store) => {
      stores.push(store);
      await store.migrate();
      return store;
    },
  };
}

function failWithoutNeo4j(): void {
  throw new Error('CI must run the Neo4j half: eval "$(npm run -s neo4j -- start)" before the tests.');
}
