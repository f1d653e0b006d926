import { expect, it } from 'vitest';
import { typedEdgeStatement } from '../../../src/ingestion/write-derived.ts';
import { RELATION_TYPES } from '../../../src/model/vocabulary.ts';
import { loadCatalogue } from '../../../src/store/statement-catalogue.ts';

it.each(RELATION_TYPES)('edges of type %s can be written to entities and to events', (type) => {
  const { statements } = loadCatalogue('embedded');
  for (const target of ['entities', 'events'] as const) {
    expect(statements.get(typedEdgeStatement(type, target))?.text).toContain(`[edge:${type} {key: row.key}]`);
  }
});
