import { fileURLToPath } from 'node:url';
import type { Row } from '../../src/store/store.ts';

/** Statements of the store's own tests, on nodes that only they have. */
export const SAMPLE_STATEMENTS = fileURLToPath(new URL('cypher/', import.meta.url));

/** A row of `write/merge-samples`: what is not given is absent. */
export function sample(id: string, values: Row = {}): Row {
  return { id, name: null, count: null, ratio: null, flag: null, words: null, ...values };
}
