import type { Names } from '../model/entity.ts';
import type { ArticleStatus, Basis, EntityKind } from '../model/vocabulary.ts';
import type { EntityRecord } from '../resolution/derive-entity.ts';
import { entityTypeOf } from '../resolution/entity-type.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row } from '../store/store.ts';
import type { ArticleVersion } from './article-version.ts';
import { textOf, textOrNull, textsOf } from './read-row.ts';

/** The stored reading of each article, by id. */
export async function readVersions(reader: Reader, ids: readonly string[]): Promise<Map<string, ArticleVersion>> {
  const rows = await readInChunks(reader, 'read/article-versions-by-id', 'ids', ids);
  return new Map(rows.map((row) => [textOf(row, 'id'), versionRecord(row)]));
}

/** The stored readings of the same bytes, by the hash of those. */
export async function readVersionsByRawHash(
  reader: Reader,
  hashes: readonly string[],
): Promise<Map<string, ArticleVersion>> {
  const rows = await readInChunks(reader, 'read/article-versions-by-raw-hash', 'hashes', hashes);
  return new Map(rows.map((row) => [textOf(row, 'rawHash'), versionRecord(row)]));
}

export async function readNames(reader: Reader, ids: readonly string[]): Promise<Map<string, Names>> {
  const rows = await readInChunks(reader, 'read/entity-names', 'ids', ids);
  return new Map(
    rows.map((row) => [textOf(row, 'id'), { en: textOrNull(row, 'nameEn'), zh: textOrNull(row, 'nameZh') }]),
  );
}

export async function readEntities(reader: Reader, ids: readonly string[]): Promise<Map<string, EntityRecord>> {
  const rows = await readInChunks(reader, 'read/entity-records', 'ids', ids);
  return new Map(rows.map((row) => [textOf(row, 'id'), entityRecord(row)]));
}

/** One column of strings. */
export async function readColumn(
  reader: Reader,
  statement: string,
  key: string,
  ids: readonly string[],
  column: string,
  parameters: Parameters<typeof readInChunks>[4] = {},
): Promise<string[]> {
  return (await readInChunks(reader, statement, key, ids, parameters)).map((row) => textOf(row, column));
}

function versionRecord(row: Row): ArticleVersion {
  return {
    id: textOf(row, 'id'),
    file: textOf(row, 'file'),
    status: textOf(row, 'status') as ArticleStatus,
    fetchDate: textOrNull(row, 'fetchDate'),
    textHash: textOf(row, 'textHash'),
    rawHash: textOf(row, 'rawHash'),
    fingerprint: textOf(row, 'fingerprint'),
    judgements: textsOf(row, 'judgements'),
  };
}

function entityRecord(row: Row): EntityRecord {
  const id = textOf(row, 'id');
  return {
    id,
    type: entityTypeOf(id),
    kind: textOf(row, 'kind') as EntityKind,
    nameEn: textOrNull(row, 'nameEn'),
    nameZh: textOrNull(row, 'nameZh'),
    names: textsOf(row, 'names'),
    nameBases: textsOf(row, 'nameBases') as readonly Basis[],
    searchText: textOf(row, 'searchText'),
    externalIds: textsOf(row, 'externalIds'),
    externalIdBases: textsOf(row, 'externalIdBases') as readonly Basis[],
    basis: textOf(row, 'basis') as Basis,
    lexiconFile: textOrNull(row, 'lexiconFile'),
    lexiconEntry: textOrNull(row, 'lexiconEntry'),
  };
}
