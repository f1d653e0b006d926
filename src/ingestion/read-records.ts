import type { Names } from '../model/entity.ts';
import type {
  ArticleStatus,
  Basis,
  EntityKind,
  EventType,
  Modality,
  RelationType,
  Role,
  Salience,
} from '../model/vocabulary.ts';
import type { ClaimRecord } from '../resolution/claim-record.ts';
import type { EntityRecord } from '../resolution/derive-entity.ts';
import { entityTypeOf } from '../resolution/entity-type.ts';
import type { ReportRecord } from '../resolution/report-record.ts';
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

/** Every report of the blocks. */
export async function readReports(reader: Reader, blocks: readonly string[]): Promise<ReportRecord[]> {
  const participants = new Map<string, { entityId: string; role: Role }[]>();
  for (const row of await readInChunks(reader, 'read/participants-by-block', 'blocks', blocks)) {
    const participant = { entityId: textOf(row, 'entityId'), role: textOf(row, 'role') as Role };
    const group = participants.get(textOf(row, 'reportId'));
    if (group) group.push(participant);
    else participants.set(textOf(row, 'reportId'), [participant]);
  }
  const rows = await readInChunks(reader, 'read/report-records-by-block', 'blocks', blocks);
  return rows.map((row) => reportRecord(row, participants.get(textOf(row, 'id')) ?? []));
}

/** The claims of entities about what the blocks' reports tell, and those with the keys. */
export async function readClaims(
  reader: Reader,
  blocks: readonly string[],
  keys: readonly string[],
): Promise<ClaimRecord[]> {
  return [
    ...(await readInChunks(reader, 'read/claim-records-by-block', 'blocks', blocks)),
    ...(await readInChunks(reader, 'read/claim-records-by-key', 'keys', keys)),
  ].map(claimRecord);
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
  };
}

function reportRecord(row: Row, participants: ReportRecord['participants']): ReportRecord {
  const id = textOf(row, 'id');
  const block = textOf(row, 'block');
  return {
    id,
    articleId: textOf(row, 'articleId'),
    publisher: textOrNull(row, 'publisher'),
    articleDate: textOrNull(row, 'articleDate'),
    type: textOf(row, 'type') as EventType,
    subtype: textOrNull(row, 'subtype'),
    modality: textOf(row, 'modality') as Modality,
    salience: textOf(row, 'salience') as Salience,
    method: textOrNull(row, 'method'),
    name: textOrNull(row, 'name'),
    series: textOrNull(row, 'series'),
    date: textOrNull(row, 'date'),
    objectId: block === id ? null : block,
    participants,
  };
}

function claimRecord(row: Row): ClaimRecord {
  return {
    id: textOf(row, 'id'),
    articleId: textOf(row, 'articleId'),
    publisher: textOrNull(row, 'publisher'),
    articleDate: textOrNull(row, 'articleDate'),
    type: textOf(row, 'type') as RelationType,
    modality: textOf(row, 'modality') as Modality,
    label: textOrNull(row, 'label'),
    from: textOf(row, 'from'),
    to: textOf(row, 'to'),
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
    searchText: textOf(row, 'searchText'),
    externalIds: textsOf(row, 'externalIds'),
    externalIdBases: textsOf(row, 'externalIdBases') as readonly Basis[],
    basis: textOf(row, 'basis') as Basis,
    lexiconFile: textOrNull(row, 'lexiconFile'),
    lexiconEntry: textOrNull(row, 'lexiconEntry'),
  };
}
