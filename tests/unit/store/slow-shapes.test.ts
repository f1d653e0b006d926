import { expect, test } from 'vitest';
import { findSlowShapes } from '../../support/slow-shapes.ts';

test.each<[string, { lateStarts: number; joins: number }]>([
  ['MATCH (a:Article)-->(r:Report) WHERE r.block IN $blocks RETURN a.id', { lateStarts: 1, joins: 0 }],
  ['MATCH (a:Article)-->(r:Report) WHERE a.date = 1 AND r.id = $id RETURN a.id', { lateStarts: 1, joins: 0 }],
  ['MATCH (r:Report)<--(a:Article) WHERE r.block IN $blocks RETURN a.id', { lateStarts: 0, joins: 0 }],
  ['MATCH (a:Article)-->(r:Report) WHERE a.id IN $ids AND r.type = $type RETURN a.id', { lateStarts: 0, joins: 0 }],
  ['MATCH (a:Article)-->(r:Report) WHERE $type IS NULL OR r.type = $type RETURN a.id', { lateStarts: 0, joins: 0 }],
  [
    'MATCH (a:Article) WHERE a.id = $id MATCH (a)-->(r:Report) WHERE r.id IN $ids RETURN a.id',
    { lateStarts: 0, joins: 0 },
  ],
  ['MATCH (r:Report)<--(a:Article), (r)-->(e:Entity) WHERE r.id IN $ids RETURN a.id', { lateStarts: 0, joins: 1 }],
  ['MATCH (r:Report)<--(a:Article) WHERE r.id IN $ids MATCH (r)-->(e:Entity) RETURN a.id', { lateStarts: 0, joins: 0 }],
  ['UNWIND $rows AS row MATCH (a:Article {id: row.a}), (b:Event {id: row.b}) RETURN a.id', { lateStarts: 0, joins: 0 }],
  ['MATCH (a:Article) WHERE EXISTS { (a)-->(e:Entity) WHERE e.id = $id } RETURN a.id', { lateStarts: 0, joins: 0 }],
])('%s', (text, expected) => {
  const { lateStarts, joins } = findSlowShapes(text);
  expect({ lateStarts: lateStarts.length, joins: joins.length }).toEqual(expected);
});
