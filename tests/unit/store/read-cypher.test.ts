import { describe, expect, test } from 'vitest';
import { readCypher } from '../../support/read-cypher.ts';

describe('labels that are missing', () => {
  test.each<[string, readonly string[]]>([
    ['MATCH (a:Article) RETURN a.id', []],
    ['MATCH (a) RETURN a.id', ['(a)']],
    ['MATCH (a:Article)-->(x) RETURN x.id AS id UNION MATCH (b:Event)-->(x) RETURN x.id AS id', []],
    ['MATCH (a:Article)-->() RETURN a.id', []],
    ['MATCH (a:Article)-->(end) RETURN end.id', []],
    ['MATCH (start)-->(a:Article) RETURN start.id', []],
    ['MATCH (a:Article)-->(hub)<--(b:Article) RETURN a.id', ['(hub)']],
    ['MATCH (a:Article)-->(hub), (b:Article)-->(hub) RETURN a.id', ['(hub)', '(hub)']],
    ['MATCH (a:Article) CALL (a) { MATCH (a)-->(r:Report) RETURN count(r) AS n } RETURN n', []],
    ['MATCH (a:Article) WHERE EXISTS { (a)-->()-->(b:Article) } RETURN a.id', ['()']],
  ])('%s', (text, expected) => {
    expect(readCypher(text, []).unlabelled).toEqual(expected);
  });
});

describe('columns', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['MATCH (a:Article) RETURN a.id AS id, count(a) AS n', [['id', 'n']]],
    ['MATCH (a:Article) CALL (a) { MATCH (a)-->(r:Report) RETURN count(r) AS inner } RETURN inner', [['inner']]],
    ['MATCH (a:Article) RETURN a.id AS id UNION MATCH (e:Event) RETURN e.id AS id', [['id'], ['id']]],
    ['MATCH (a:Article) SET a.file = 1', []],
  ])('%s', (text, expected) => {
    expect(readCypher(text, []).returns).toEqual(expected);
  });
});

test.each([
  'CREATE (a:Article)',
  'MERGE (a:Article {id: 1})',
  'MATCH (a:Article) SET a.file = 1',
  'MATCH (a:Article) REMOVE a.file',
  'MATCH (a:Article) DETACH DELETE a',
  'MATCH (a:Article) FOREACH (x IN [1] | SET a.file = x)',
  'CREATE INDEX x IF NOT EXISTS FOR (a:Article) ON (a.id)',
])('%s writes', (text) => {
  expect(readCypher(text, []).writes).not.toEqual([]);
});

test.each(['MATCH (a:Article) RETURN b', 'MATCH (a:Article) RETURN $other AS x', 'MATCH (a:Article RETURN a.id AS x'])(
  '%s is a mistake',
  (text) => {
    expect(readCypher(text, []).errors).not.toEqual([]);
  },
);
