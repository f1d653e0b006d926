import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../../src/store/neo4j/open-neo4j-store.ts';

/** The database of the tests: they empty it, so it must be theirs. */
export type Neo4jForTests = Neo4jSettings;

/** Labels of the nodes that the program and the tests make; nothing else is ever deleted. */
const OUR_LABELS = [
  ...['GraphMeta', 'Article', 'Passage', 'Entity', 'Report', 'Date', 'Quantity', 'Claim', 'Block'],
  ...['Event', 'Conflict', 'Proposal', 'TextGroup', 'IssuedId', 'Sample'],
];
/** A node of this label says that a database is for tests. */
const MARKER = 'TestDatabase';

export function neo4jForTests(environment: NodeJS.ProcessEnv = process.env): Neo4jForTests | null {
  const uri = environment.TEST_NEO4J_URI ?? '';
  if (uri === '') return null;
  return {
    neo4jUri: uri,
    neo4jUser: environment.TEST_NEO4J_USER ?? 'neo4j',
    neo4jPassword: environment.TEST_NEO4J_PASSWORD ?? '',
    neo4jDatabase: null,
  };
}

/**
 * Waits until no other suite or run on this machine uses the database, then marks it as one for tests.
 * @returns what gives it free again, emptied
 * @throws Error for a database that holds something and was not marked before
 */
export async function claimDatabase(settings: Neo4jForTests): Promise<() => Promise<void>> {
  const unlock = await lockOnThisMachine(settings.neo4jUri);
  try {
    await withDriver(settings, async (driver) => {
      const marked = (await count(driver, `MATCH (n:${MARKER}) RETURN count(n) AS n`)) > 0;
      const nodes = await count(driver, 'MATCH (n) RETURN count(n) AS n');
      if (!marked && nodes > 0) {
        throw new Error(
          `The database at ${settings.neo4jUri} holds ${nodes} nodes that the tests did not make: use an empty one.`,
        );
      }
      await driver.executeQuery(`MERGE (:${MARKER} {id: 'marker'})`);
    });
  } catch (error) {
    unlock();
    throw error;
  }
  return async () => {
    try {
      await emptyDatabase(settings);
    } finally {
      unlock();
    }
  };
}

/** Deletes the nodes that the program and the tests made; the marker stays. */
export async function emptyDatabase(settings: Neo4jForTests): Promise<void> {
  await withDriver(settings, async (driver) => {
    for (const label of OUR_LABELS) {
      while ((await count(driver, `MATCH (n:${label}) WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS n`)) > 0);
    }
  });
}

async function withDriver(settings: Neo4jForTests, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = neo4j.driver(settings.neo4jUri, neo4j.auth.basic(settings.neo4jUser, settings.neo4jPassword), {
    disableLosslessIntegers: true,
  });
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

async function count(driver: Driver, statement: string): Promise<number> {
  const { records } = await driver.executeQuery(statement);
  return Number(records[0]?.get('n') ?? 0);
}

/** A file that holds the number of the process that has the database. */
async function lockOnThisMachine(uri: string): Promise<() => void> {
  const key = createHash('sha256').update(uri).digest('hex').slice(0, 12);
  const file = join(tmpdir(), `graph-tests-neo4j-${key}.lock`);
  while (!takeFile(file)) {
    if (!holderLives(file)) rmSync(file, { force: true });
    else await delay(100);
  }
  return () => rmSync(file, { force: true });
}

function takeFile(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** A file that was just made may still be empty: its holder counts as alive. */
function holderLives(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
