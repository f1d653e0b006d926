import type { Basis, EntityKind } from '../model/vocabulary.ts';
import { type NamedEntity, nameKeys } from '../resolution/entities/name-forms.ts';
import { entityTypeOf } from '../resolution/entity-type.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row } from '../store/store.ts';
import { textOf, textOrNull, textsOf } from './read-row.ts';

/** Of a name that more bear, a person is asked about the first so many by id: when those are decided, the next come up. */
const MOST_BEARERS = 20;

/** Entities under each of the keys by which they are found by their likes; every key is asked for once. */
export class Neighbourhood {
  readonly bearers = new Map<string, readonly NamedEntity[]>();
  readonly #entities = new Map<string, NamedEntity>();
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** @returns those who are found under the keys, and so many more under each, who may have been among the first before */
  async look(keys: readonly string[], more = 0): Promise<NamedEntity[]> {
    const unknown = distinctSorted(keys).filter((key) => !this.bearers.has(key));
    const parameters = { limit: MOST_BEARERS + more };
    const rows = await readInChunks(this.#reader, 'read/entities-by-block', 'keys', unknown, parameters);
    const found = new Map<string, NamedEntity[]>(unknown.map((key) => [key, []]));
    for (const row of rows) found.get(textOf(row, 'key'))?.push(this.#entity(row));
    for (const [key, members] of found) this.bearers.set(key, members.slice(0, MOST_BEARERS));
    return [...found.values()].flat();
  }

  /** Those who share a key with one of the entities, and the entities that do so themselves. */
  async around(entities: readonly NamedEntity[]): Promise<NamedEntity[]> {
    const keys = distinctSorted(entities.flatMap(nameKeys));
    await this.look(keys);
    const shared = keys.map((key) => this.bearers.get(key) ?? []).filter((members) => members.length > 1);
    return [...new Set(shared.flat())];
  }

  #entity(row: Row): NamedEntity {
    const id = textOf(row, 'id');
    const known = this.#entities.get(id) ?? namedEntity(id, row);
    this.#entities.set(id, known);
    return known;
  }
}

function namedEntity(id: string, row: Row): NamedEntity {
  return {
    id,
    type: entityTypeOf(id),
    kind: textOf(row, 'kind') as EntityKind,
    nameEn: textOrNull(row, 'nameEn'),
    nameZh: textOrNull(row, 'nameZh'),
    names: textsOf(row, 'names'),
    externalIds: textsOf(row, 'externalIds'),
    basis: textOf(row, 'basis') as Basis,
  };
}
