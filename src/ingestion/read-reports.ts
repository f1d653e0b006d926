import { groupBy } from '../model/group-by.ts';
import type { EventType, Language, Modality, Qualifier, QuantityRole, Role, Salience } from '../model/vocabulary.ts';
import type { CountRecord, ReportRecord } from '../resolution/report-record.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row } from '../store/store.ts';
import { numberOf, numberOrNull, textOf, textOrNull, textsOf } from './read-row.ts';

/** The stored reports with the ids, as derivation sees them. */
export async function readReports(reader: Reader, ids: readonly string[]): Promise<ReportRecord[]> {
  if (ids.length === 0) return [];
  const rows = await readInChunks(reader, 'read/report-records', 'ids', ids);
  const byReport = (some: readonly Row[]) => groupBy(some, (row) => textOf(row, 'reportId'));
  const participants = byReport(await readInChunks(reader, 'read/report-participants', 'ids', ids));
  const counts = byReport(await readInChunks(reader, 'read/report-counts', 'ids', ids));
  const passages = distinctSorted(rows.flatMap((row) => textOrNull(row, 'passageId') ?? []));
  const groups = await readTextGroups(reader, passages);
  return rows.map((row) => {
    const id = textOf(row, 'id');
    return reportRecord(row, participants.get(id) ?? [], counts.get(id) ?? [], groups);
  });
}

/** Reports under other groups of copies than those they were read with: by passage, null for none any more. */
export function regroup(
  reports: readonly ReportRecord[],
  groups: ReadonlyMap<string, string | null>,
): readonly ReportRecord[] {
  if (groups.size === 0) return reports;
  return reports.map((report) => {
    const group = report.passageId === null ? undefined : groups.get(report.passageId);
    return group === undefined ? report : { ...report, textGroup: group };
  });
}

async function readTextGroups(reader: Reader, passages: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await readInChunks(reader, 'read/text-groups-by-passage', 'ids', passages);
  return new Map(rows.map((row) => [textOf(row, 'passageId'), textOf(row, 'groupId')]));
}

function reportRecord(
  row: Row,
  participants: readonly Row[],
  counts: readonly Row[],
  groups: ReadonlyMap<string, string>,
): ReportRecord {
  const passage = textOrNull(row, 'passageId');
  return {
    id: textOf(row, 'id'),
    articleId: textOf(row, 'articleId'),
    publisher: textOrNull(row, 'publisher'),
    passageId: passage,
    textGroup: passage === null ? null : (groups.get(passage) ?? null),
    articleDate: textOrNull(row, 'articleDate'),
    language: textOf(row, 'language') as Language,
    type: textOf(row, 'type') as EventType,
    subtype: textOrNull(row, 'subtype'),
    modality: textOf(row, 'modality') as Modality,
    salience: textOf(row, 'salience') as Salience,
    method: textOrNull(row, 'method'),
    name: textOrNull(row, 'name'),
    series: textOrNull(row, 'series'),
    date: textOrNull(row, 'date'),
    objectId: textOrNull(row, 'objectId'),
    participants: participants.map((one) => ({ entityId: textOf(one, 'entityId'), role: textOf(one, 'role') as Role })),
    counts: counts.map(countRecord),
    judgements: textsOf(row, 'judgements'),
    rejected: row.rejected === true,
  };
}

function countRecord(row: Row): CountRecord {
  return {
    id: textOf(row, 'id'),
    role: textOf(row, 'role') as QuantityRole,
    unit: textOrNull(row, 'unit'),
    value: numberOf(row, 'value'),
    qualifier: textOf(row, 'qualifier') as Qualifier,
    min: numberOrNull(row, 'min'),
    max: numberOrNull(row, 'max'),
  };
}
