import { groupBy } from '../model/group-by.ts';
import { mostFrequent } from '../resolution/total-order.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row } from '../store/store.ts';
import type { ChangeSet } from './change-set.ts';
import { textOf, textOrNull, textsOf } from './read-row.ts';

/**
 * The ids of entities that go, for the ledger, each with the id that most of its mentions have now: where the same words at the same place
 * of an article that is read again mean another entity. Null where nothing took their place.
 */
export async function planRetiredEntities(
  reader: Reader,
  { withdrawn, added }: ChangeSet,
  deletes: readonly string[],
): Promise<Row[]> {
  if (deletes.length === 0) return [];
  const now = new Map(
    added.flatMap(({ version, sightings }) =>
      sightings.flatMap(({ entityId, mentions }) =>
        mentions.map(({ start, end, text }) => [placeOf(version.id, start, end, text), entityId] as const),
      ),
    ),
  );
  const rows = await readInChunks(reader, 'read/mentions-by-article', 'ids', withdrawn, { entities: deletes });
  const mentions = groupBy(rows, (row) => textOf(row, 'entityId'));
  const earlier = await readInChunks(reader, 'read/issued-ids', 'ids', deletes);
  const known = new Map(earlier.map((row) => [textOf(row, 'id'), textOrNull(row, 'becameId')]));
  return deletes.map((id) => {
    const places = (mentions.get(id) ?? []).flatMap(placesOf);
    const becameId = mostFrequent(places.map((place) => now.get(place) ?? null));
    return { id, reports: [], becameId: becameId ?? known.get(id) ?? null };
  });
}

function placesOf(row: Row): string[] {
  const [article, ends] = [textOf(row, 'articleId'), listOf(row, 'ends')];
  const surfaces = textsOf(row, 'surfaces');
  return listOf(row, 'starts').map((start, index) => placeOf(article, start, ends[index], surfaces[index] ?? ''));
}

function placeOf(article: string, start: number, end: number | undefined, text: string): string {
  return [article, start, end, text].join('|');
}

function listOf(row: Row, column: string): readonly number[] {
  const value = row[column];
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : [];
}
