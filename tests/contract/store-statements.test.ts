import grafeo from '@grafeo-db/js';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Statement } from '../../src/store/parse-statement.ts';
import { type Catalogue, loadCatalogue } from '../../src/store/statement-catalogue.ts';
import type { Engine } from '../../src/store/store.ts';
import { forEachEngine } from '../support/engines.ts';
import { neo4jForTests } from '../support/neo4j-database.ts';

/** Columns that an engine gives for a statement. Parameters are null, but where that is no value: a limit. */
type Columns = (statement: Statement) => Promise<readonly string[]>;

const parametersOf = (statement: Statement, limit: unknown): Record<string, unknown> => {
  const limits = new Set([...statement.text.matchAll(/LIMIT \$(\w+)/g)].map(([, name]) => name));
  return Object.fromEntries(statement.parameters.map((name) => [name, limits.has(name) ? limit : null]));
};

forEachEngine((engine) => {
  const catalogue = loadCatalogue(engine.name);
  let columns: Columns;
  let close: () => Promise<void>;
  beforeAll(async () => {
    [columns, close] = await OPEN[engine.name](catalogue);
  });
  afterAll(() => close());

  test.each([...catalogue.statements])(
    '%s is understood and answers with the columns it declares',
    async (_, statement) => {
      expect(await columns(statement)).toEqual(statement.returns);
    },
  );
});

const OPEN: Readonly<Record<Engine, (catalogue: Catalogue) => Promise<[Columns, () => Promise<void>]>>> = {
  embedded: async (catalogue) => {
    const database = grafeo.GrafeoDB.create();
    for (const text of catalogue.schema) await database.executeCypher(text);
    const columns: Columns = async (statement) => {
      const result = await database.executeCypher(statement.text, parametersOf(statement, 1));
      return statement.returns.length === 0 ? [] : result.columns;
    };
    return [columns, async () => database.close()];
  },
  neo4j: async () => {
    const settings = neo4jForTests();
    const driver: Driver = neo4j.driver(
      settings?.neo4jUri ?? '',
      neo4j.auth.basic(settings?.neo4jUser ?? '', settings?.neo4jPassword ?? ''),
    );
    const columns: Columns = async (statement) => {
      const session = driver.session();
      try {
        // Planned by the server, and not run.
        const keys = await session.run(`EXPLAIN ${statement.text}`, parametersOf(statement, neo4j.int(1))).keys();
        return keys as readonly string[];
      } finally {
        await session.close();
      }
    };
    return [columns, () => driver.close()];
  },
};
