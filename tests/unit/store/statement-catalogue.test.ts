import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findStatement, loadCatalogue } from '../../../src/store/statement-catalogue.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const header = (parameters: string, returns: string) =>
  `// Why.\n// parameters: ${parameters}\n// returns: ${returns}\n`;
const write = (path: string, text: string, below = folder) => {
  mkdirSync(dirname(join(below, path)), { recursive: true });
  writeFileSync(join(below, path), text);
};
const textOf = (engine: 'embedded' | 'neo4j', folders = [folder]) =>
  findStatement(loadCatalogue(engine, folders), 'read', 'read/names').text;

describe('a statement', () => {
  test('has the path of its file as its name, and a header', () => {
    write(
      'read/names.cypher',
      `${header('ids, limit', 'id')}MATCH (a:Article) // kept\n  // left out\nRETURN a.id AS id\n`,
    );
    expect(findStatement(loadCatalogue('embedded', [folder]), 'read', 'read/names')).toEqual({
      name: 'read/names',
      text: 'MATCH (a:Article) // kept\nRETURN a.id AS id',
      parameters: ['ids', 'limit'],
      returns: ['id'],
    });
  });

  test('can have no parameters and no columns', () => {
    write('write/nothing.cypher', `${header('none', 'nothing')}CREATE (:Article)`);
    expect(findStatement(loadCatalogue('neo4j', [folder]), 'write', 'write/nothing')).toMatchObject({
      parameters: [],
      returns: [],
    });
  });

  test.each([
    ['no header', 'RETURN 1 AS one'],
    ['no parameters', '// returns: one\nRETURN 1 AS one'],
    ['an empty list', '// parameters:\n// returns: one\nRETURN 1 AS one'],
    ['no columns', '// parameters: none\nRETURN 1 AS one'],
  ])('with %s is refused, by its file', (_, source) => {
    write('read/names.cypher', source);
    expect(() => loadCatalogue('embedded', [folder])).toThrow('cypher/read/names.cypher');
  });

  test.each(['read/other', 'names', 'read/names.cypher', 'write/names', '__proto__'])('%s is not found', (name) => {
    write('read/names.cypher', `${header('none', 'one')}RETURN 1 AS one`);
    const catalogue = loadCatalogue('embedded', [folder]);
    expect(() => findStatement(catalogue, 'read', name)).toThrow(
      expect.objectContaining({ code: 'STATEMENT_UNKNOWN' }),
    );
  });
});

describe('the same path', () => {
  test('below the folder of an engine wins for that engine', () => {
    write('read/names.cypher', `${header('none', 'one')}RETURN 1 AS one`);
    write('neo4j/read/names.cypher', `${header('none', 'one')}RETURN 2 AS one`);
    expect(textOf('embedded')).toBe('RETURN 1 AS one');
    expect(textOf('neo4j')).toBe('RETURN 2 AS one');
  });

  test('in a later folder wins', () => {
    const later = join(folder, 'later');
    write('read/names.cypher', `${header('none', 'one')}RETURN 1 AS one`);
    write('read/names.cypher', `${header('none', 'one')}RETURN 3 AS one`, later);
    expect(textOf('neo4j', [folder, later])).toBe('RETURN 3 AS one');
  });
});

test('the schema is in the order of its files and of the statements in them', () => {
  write('schema/b.cypher', '// Why.\nCREATE 3;\n');
  write('schema/a.cypher', 'CREATE 1;\n// Why;\nCREATE 2;\n');
  write('embedded/schema/c.cypher', 'CREATE 4');
  expect(loadCatalogue('embedded', [folder]).schema).toEqual(['CREATE 1', 'CREATE 2', 'CREATE 3', 'CREATE 4']);
  expect(loadCatalogue('neo4j', [folder]).schema).toEqual(['CREATE 1', 'CREATE 2', 'CREATE 3']);
});
