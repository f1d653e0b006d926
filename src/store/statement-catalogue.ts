import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.ts';
import { parseStatement, type Statement, withoutComments } from './parse-statement.ts';
import type { Engine } from './store.ts';

export type StatementKind = 'read' | 'write';

/** The statement files of one engine, read once. */
export interface Catalogue {
  readonly statements: ReadonlyMap<string, Statement>;
  /** Constraints and indexes in the order in which they are made; every one can be run again. */
  readonly schema: readonly string[];
}

export const CYPHER_FOLDER = fileURLToPath(new URL('../../cypher/', import.meta.url));

const KINDS: readonly StatementKind[] = ['read', 'write'];
const ENDING = '.cypher';

/**
 * Reads `read/`, `write/` and `schema/` of every folder; the same path below the engine's own folder replaces a file.
 * @param folders later folders win; tests add one of their own
 * @throws AppError STATEMENT_INVALID
 */
export function loadCatalogue(engine: Engine, folders: readonly string[] = [CYPHER_FOLDER]): Catalogue {
  const roots = folders.flatMap((folder) => [folder, join(folder, engine)]);
  const statements = KINDS.flatMap((kind) =>
    [...readSources(roots, kind)].map(([name, text]) => parseStatement(name, text)),
  );
  const schema = [...readSources(roots, 'schema')].sort(byName).flatMap(([, source]) => splitStatements(source));
  return { statements: new Map(statements.map((statement) => [statement.name, statement])), schema };
}

/** @throws AppError STATEMENT_UNKNOWN where no file of that kind has the name */
export function findStatement(catalogue: Catalogue, kind: StatementKind, name: string): Statement {
  const statement = catalogue.statements.get(name);
  if (statement === undefined || !name.startsWith(`${kind}/`)) {
    throw new AppError(
      'STATEMENT_UNKNOWN',
      `No statement "${name}": expected the path of a file in cypher/${kind}/, such as "${kind}/...".`,
    );
  }
  return statement;
}

function readSources(roots: readonly string[], kind: string): Map<string, string> {
  return new Map(
    roots.flatMap((root) =>
      statementPaths(root, kind).map((path) => [path, readFileSync(join(root, `${path}${ENDING}`), 'utf8')] as const),
    ),
  );
}

function statementPaths(root: string, kind: string): readonly string[] {
  const folder = join(root, kind);
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return files
    .filter((file) => file.endsWith(ENDING))
    .map((file) => `${kind}/${file.slice(0, -ENDING.length).replaceAll('\\', '/')}`)
    .sort();
}

function splitStatements(source: string): readonly string[] {
  return withoutComments(source)
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function byName(a: readonly [string, string], b: readonly [string, string]): number {
  return a[0] < b[0] ? -1 : 1;
}
