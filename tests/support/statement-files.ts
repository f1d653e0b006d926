import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CYPHER_FOLDER } from '../../src/store/statement-catalogue.ts';
import { SAMPLE_STATEMENTS } from './samples.ts';

export interface StatementFile {
  /** `read/reports-by-article`, `embedded/read/...` for an engine's own. */
  readonly path: string;
  readonly source: string;
}

/** Every file below `cypher/`, and those of the tests, whose names begin with `tests:`. */
export function readStatementFiles(): readonly StatementFile[] {
  return [...filesBelow(CYPHER_FOLDER, ''), ...filesBelow(SAMPLE_STATEMENTS, 'tests:')];
}

function filesBelow(folder: string, prefix: string): readonly StatementFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: prefix + path.slice(folder.length), source: readFileSync(path, 'utf8') }));
}
