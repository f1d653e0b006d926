import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RELATION_TYPES } from '../../../src/model/vocabulary.ts';
import { parseStatement, withoutComments } from '../../../src/store/parse-statement.ts';
import { readCypher } from '../../support/read-cypher.ts';
import { findSlowShapes } from '../../support/slow-shapes.ts';
import { readStatementFiles } from '../../support/statement-files.ts';

const FILES = readStatementFiles();
const MODEL = readFileSync(new URL('../../../docs/model.md', import.meta.url), 'utf8');

/** Labels and relationship types of docs/model.md: "`Article`", "(Event)", "GraphMeta {id", "[:NAMES]". */
const LABELS = new Set([
  'Sample',
  ...[...MODEL.matchAll(/[`(]([A-Z][a-z]+(?:[A-Z][a-z]+)*)\b/g)].map((match) => match[1]),
]);
const TYPES = new Set<string | undefined>([
  ...RELATION_TYPES,
  ...[...MODEL.matchAll(/\[:([A-Z_]+)/g)].map((match) => match[1]),
]);

const named = FILES.filter(({ path }) => /(?:^|\/|:)(?:read|write)\//.test(path));
const cases = (files: typeof FILES) => files.map(({ path, source }): [string, string] => [path, source]);

test('there are statements, and nothing else lies among them', () => {
  expect(named.length).toBeGreaterThan(0);
  expect(FILES.map(({ path }) => path).filter((path) => !PATH.test(path))).toEqual([]);
});

/** `read/articles-by-id.cypher`, `neo4j/write/lock-graph.cypher` */
const PATH = /^(?:tests:)?(?:(?:neo4j|embedded)\/)?(?:read|write|schema)\/(?:[a-z0-9-]+\/)?[a-z0-9-]+\.cypher$/;

describe.each(cases(FILES.filter(({ path }) => !path.startsWith('embedded/'))))('%s', (path, source) => {
  const texts = withoutComments(source)
    .split(';')
    .filter((text) => text.trim() !== '');

  test('is Cypher without a mistake', () => {
    const parameters = path.includes('schema/') ? [] : parseStatement(path, source).parameters;
    for (const text of texts) expect(readCypher(text, parameters).errors).toEqual([]);
  });

  test('knows no label and no relationship that docs/model.md does not', () => {
    const readings = texts.map((text) => readCypher(text, []));
    expect(readings.flatMap(({ labels }) => labels).filter((label) => !LABELS.has(label))).toEqual([]);
    expect(readings.flatMap(({ relationshipTypes }) => relationshipTypes).filter((type) => !TYPES.has(type))).toEqual(
      [],
    );
  });
});

describe.each(cases(named))('%s', (path, source) => {
  const statement = parseStatement(path, source);
  const reading = readCypher(statement.text, statement.parameters);

  test('says what it answers above its parameters', () => {
    expect(source).toMatch(/^\/\/ (?!parameters:|returns:)\S/);
  });

  test('uses the parameters it declares', () => {
    expect(reading.parameters).toEqual([...statement.parameters].sort());
  });

  test('returns the columns it declares', () => {
    const expected = statement.returns.length === 0 ? [] : reading.returns.map(() => statement.returns);
    expect(reading.returns).toEqual(expected);
    if (statement.returns.length > 0) expect(reading.returns.length).toBeGreaterThan(0);
  });

  test('labels every node', () => {
    expect(reading.unlabelled).toEqual([]);
  });

  test('has no shape that is slow on the embedded engine', () => {
    expect(findSlowShapes(statement.text)).toEqual({ lateStarts: [], joins: [] });
  });

  test('changes the graph if it is below write/, and only then', () => {
    expect(reading.writes.length > 0).toBe(path.includes('write/'));
  });
});

test('an override replaces a statement, and declares the same', () => {
  const shared = new Map(FILES.map(({ path, source }) => [path, source]));
  for (const { path, source } of named.filter((file) => /^(?:neo4j|embedded)\/read\//.test(file.path))) {
    const original = shared.get(path.slice(path.indexOf('/') + 1));
    if (original === undefined) continue;
    expect(header(source), path).toEqual(header(original));
  }
});

function header(source: string): readonly string[] {
  return source.split('\n').filter((line) => /^\/\/ (?:parameters|returns):/.test(line));
}
