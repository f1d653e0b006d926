import type { Lexicon } from '../lexicon/lexicon.ts';
import { compareText } from '../model/compare-text.ts';
import { groupBy } from '../model/group-by.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import {
  deriveEntity,
  type EntityRecord,
  type EntityStatements,
  type EntityView,
} from '../resolution/derive-entity.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader } from '../store/store.ts';
import type { ChangeSet } from './change-set.ts';
import { readColumn, readEntities } from './read-records.ts';
import { numberOf, textOf, textOrNull, textsOf } from './read-row.ts';

/** What becomes of the entities that a change touches. */
export interface EntityPlan {
  /** All that the change speaks of or no longer speaks of. */
  readonly touched: readonly string[];
  /** What is stored of them, by id. */
  readonly stored: ReadonlyMap<string, EntityRecord>;
  /** Those that are new or differ from what is stored, by id. */
  readonly upserts: readonly EntityRecord[];
  /** Of those, the new ones. */
  readonly created: readonly string[];
  /** Of those, the ones that are called something else now. */
  readonly renamed: readonly string[];
  /** Those that no article speaks of any more. */
  readonly deletes: readonly string[];
}

/** How one article sees one entity: what counts for names, kinds and identifiers. */
interface Sighting {
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  readonly surfaces: readonly string[];
  readonly externalIds: readonly string[];
}

/**
 * Every entity is a function of all articles that speak of it, and of the lexicon. What a change only adds to is extended from what is
 * stored; only where something may have lost its last witness, or a majority counts, are all articles asked again.
 */
export async function planEntities(reader: Reader, lexicon: Lexicon, change: ChangeSet): Promise<EntityPlan> {
  const before = groupBy(await readSightings(reader, change.withdrawn), (sighting) => sighting.entityId);
  const after = groupBy(change.added.flatMap(sightingsOf), (sighting) => sighting.entityId);
  const touched = distinctSorted([...before.keys(), ...after.keys()]);
  const gone = touched.filter((id) => !after.has(id));
  const elsewhere = new Set(
    await readColumn(reader, 'read/entities-used-elsewhere', 'ids', gone, 'id', { articles: change.withdrawn }),
  );
  const deletes = gone.filter((id) => !elsewhere.has(id));
  const stored = await readEntities(reader, touched);
  const remaining = touched.filter((id) => after.has(id) || elsewhere.has(id));

  const mustRecount = (id: string): boolean =>
    stored.has(id) && (!lexicon.entries.has(id) || loses(before.get(id) ?? [], after.get(id) ?? []));
  const recounted = await countStatements(reader, remaining.filter(mustRecount), change.withdrawn);
  const records = remaining.map((id) => {
    const base = recounted.get(id) ?? extended(stored.get(id));
    return deriveEntity(id, addSightings(base, after.get(id) ?? []), lexicon.entries.get(id) ?? null);
  });

  const upserts = records.filter((record) => JSON.stringify(record) !== JSON.stringify(stored.get(record.id)));
  return {
    touched,
    stored,
    upserts,
    created: upserts.filter(({ id }) => !stored.has(id)).map(({ id }) => id),
    renamed: upserts.filter((record) => isRenamed(stored.get(record.id), record)).map(({ id }) => id),
    deletes,
  };
}

/** What articles other than the given ones say of entities, added up by the store. */
export async function countStatements(
  reader: Reader,
  ids: readonly string[],
  articles: readonly string[],
): Promise<Map<string, EntityStatements>> {
  const ask = (statement: string) => readInChunks(reader, statement, 'ids', ids, { articles });
  const byEntity = (rows: Awaited<ReturnType<typeof ask>>) => groupBy(rows, (row) => textOf(row, 'entityId'));
  const views = byEntity(await ask('read/entity-views'));
  const surfaces = byEntity(await ask('read/entity-surfaces'));
  const externalIds = byEntity(await ask('read/entity-external-ids'));
  const statements = (id: string): EntityStatements => ({
    views: (views.get(id) ?? []).map((row) => ({
      kind: textOf(row, 'kind') as EntityKind,
      names: { en: textOrNull(row, 'nameEn'), zh: textOrNull(row, 'nameZh') },
      votes: numberOf(row, 'votes'),
    })),
    surfaces: (surfaces.get(id) ?? []).map((row) => textOf(row, 'surface')),
    externalIds: (externalIds.get(id) ?? []).map((row) => textOf(row, 'externalId')),
  });
  return new Map(ids.map((id) => [id, statements(id)]));
}

async function readSightings(reader: Reader, articles: readonly string[]): Promise<Sighting[]> {
  const rows = await readInChunks(reader, 'read/sightings-by-article', 'ids', articles);
  return rows.map((row) => ({
    entityId: textOf(row, 'entityId'),
    kind: textOf(row, 'kind') as EntityKind,
    nameEn: textOrNull(row, 'nameEn'),
    nameZh: textOrNull(row, 'nameZh'),
    surfaces: textsOf(row, 'surfaces'),
    externalIds: textsOf(row, 'externalIds'),
  }));
}

function sightingsOf(rows: ChangeSet['added'][number]): Sighting[] {
  return rows.sightings.map((sighting) => ({
    ...sighting,
    surfaces: sighting.mentions.map((mention) => mention.text),
  }));
}

/** Whether something was said that the new readings no longer say. */
function loses(before: readonly Sighting[], after: readonly Sighting[]): boolean {
  const said = new Set(after.flatMap((sighting) => [...sighting.surfaces, ...sighting.externalIds]));
  return before.some((sighting) => [...sighting.surfaces, ...sighting.externalIds].some((word) => !said.has(word)));
}

/** What all articles said of an entity of the lexicon, as the stored entity tells it. */
function extended(stored: EntityRecord | undefined): EntityStatements {
  if (stored === undefined) return { views: [], surfaces: [], externalIds: [] };
  return {
    views: [],
    surfaces: stored.names.filter((_, index) => stored.nameBases[index] === 'TEXT'),
    externalIds: stored.externalIds.filter((_, index) => stored.externalIdBases[index] === 'TEXT'),
  };
}

function addSightings(base: EntityStatements, sightings: readonly Sighting[]): EntityStatements {
  const views: EntityView[] = sightings.map(({ kind, nameEn, nameZh }) => ({
    kind,
    names: { en: nameEn, zh: nameZh },
    votes: 1,
  }));
  return {
    views: [...base.views, ...views],
    surfaces: [...base.surfaces, ...sightings.flatMap((sighting) => sighting.surfaces)],
    externalIds: [...base.externalIds, ...sightings.flatMap((sighting) => sighting.externalIds)],
  };
}

function isRenamed(stored: EntityRecord | undefined, record: EntityRecord): boolean {
  return (
    stored !== undefined && compareText(`${stored.nameEn}|${stored.nameZh}`, `${record.nameEn}|${record.nameZh}`) !== 0
  );
}
