import type { Modality, RelationType } from '../model/vocabulary.ts';
import type { ClaimRecord } from '../resolution/claim-record.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row } from '../store/store.ts';
import { textOf, textOrNull } from './read-row.ts';

/** Claims of entities about what reports tell. */
export async function readClaimsToReports(reader: Reader, ids: readonly string[]): Promise<ClaimRecord[]> {
  return (await readInChunks(reader, 'read/claim-records-by-report', 'ids', ids)).map(claimRecord);
}

/** Claims of one entity about another that make the edges with the keys. */
export async function readClaimsByKey(reader: Reader, keys: readonly string[]): Promise<ClaimRecord[]> {
  return (await readInChunks(reader, 'read/claim-records-by-key', 'keys', keys)).map(claimRecord);
}

/** Claims of entities about the entities. */
export async function readClaimsTo(reader: Reader, ids: readonly string[]): Promise<ClaimRecord[]> {
  return (await readInChunks(reader, 'read/claim-records-by-target', 'ids', ids)).map(claimRecord);
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
