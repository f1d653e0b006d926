import type { EventType, Modality, Role } from '../model/vocabulary.ts';
import { type ClaimRecord, claimAssertions, claimKey } from '../resolution/claim-record.ts';
import { isEntityId } from '../resolution/entity-type.ts';
import type { ReportRecord } from '../resolution/report-record.ts';
import { type Assertion, OBJECT_RELATIONS, roleAssertions } from '../resolution/role-relations.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import { edgeKey, typedEdges } from '../resolution/typed-edges.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row } from '../store/store.ts';
import { type Difference, edgeDifference } from './derived-rows.ts';
import { readClaimsByKey, readClaimsTo } from './read-claims.ts';
import { textOf, textOrNull } from './read-row.ts';

/** What relations between entities may change by. */
export interface EdgeChange {
  /** Articles whose stored reports and claims go. */
  readonly withdrawn: readonly string[];
  /** Of those articles, what is stored. */
  readonly withdrawnReports: readonly ReportRecord[];
  readonly reports: readonly ReportRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** What a change does to relations between entities: of the edges that reports or claims of it bear on, all that is said is counted again. */
export async function planEntityEdges(reader: Reader, change: EdgeChange): Promise<Difference> {
  const keys = await touchedKeys(reader, change);
  const objects = distinctSorted(keys.filter(({ type }) => OBJECT_RELATIONS.includes(type)).map(({ to }) => to));
  const actors = distinctSorted(keys.filter(({ type }) => OBJECT_RELATIONS.includes(type)).map(({ from }) => from));
  const touched = new Set(keys.map(edgeKey));
  const stored = [
    ...(await readRoles(reader, objects, actors)),
    ...(await readClaimsByKey(reader, [...touched])).flatMap((claim) => claimAssertions(claim, NO_EVENTS)),
  ];
  const stays = ({ articleId }: Assertion): boolean => !change.withdrawn.includes(articleId);
  const added = [
    ...change.reports.flatMap((report) => roleAssertions(report, '')),
    ...change.claims.flatMap((claim) => claimAssertions(claim, NO_EVENTS)),
  ];
  const edges = (assertions: readonly Assertion[]) =>
    typedEdges(assertions.filter((assertion) => isEntityId(assertion.to) && touched.has(edgeKey(assertion))));
  return edgeDifference(edges(stored), edges([...stored.filter(stays), ...added]));
}

/** The edges to the entities, where none is stored. */
export async function planEntityEdgesAnew(reader: Reader, objects: readonly string[]): Promise<Difference> {
  const assertions = [
    ...(await readRoles(reader, objects, null)),
    ...(await readClaimsTo(reader, objects)).flatMap((claim) => claimAssertions(claim, NO_EVENTS)),
  ];
  return edgeDifference([], typedEdges(assertions));
}

const NO_EVENTS: ReadonlyMap<string, string> = new Map();

type EdgeEnds = Pick<Assertion, 'from' | 'type' | 'to' | 'modality'>;

async function touchedKeys(reader: Reader, change: EdgeChange): Promise<EdgeEnds[]> {
  const claims = await readInChunks(reader, 'read/claim-keys', 'ids', change.withdrawn);
  const stored = claims.map((row) => endsOfKey(textOf(row, 'key')));
  const added = change.claims.filter((claim) => claimKey(claim) !== null);
  const roles = [...change.withdrawnReports, ...change.reports].flatMap((report) => roleAssertions(report, ''));
  const ends = [...stored, ...added, ...roles.filter(({ to }) => isEntityId(to))];
  return [...new Map(ends.map((end) => [edgeKey(end), end])).values()];
}

/** A key says its ends: `from|type|to|modality|basis`. */
function endsOfKey(key: string): EdgeEnds {
  const [from = '', type = '', to = '', modality = ''] = key.split('|');
  return { from, type: type as EdgeEnds['type'], to, modality: modality as Modality };
}

async function readRoles(
  reader: Reader,
  objects: readonly string[],
  actors: readonly string[] | null,
): Promise<Assertion[]> {
  if (objects.length === 0) return [];
  const rows = await readInChunks(reader, 'read/role-records', 'objects', objects, { actors });
  return rows.flatMap((row) => roleAssertions(roleRecord(row), '')).filter(({ to }) => isEntityId(to));
}

function roleRecord(row: Row): Parameters<typeof roleAssertions>[0] {
  return {
    articleId: textOf(row, 'articleId'),
    publisher: textOrNull(row, 'publisher'),
    articleDate: textOrNull(row, 'articleDate'),
    type: textOf(row, 'type') as EventType,
    modality: textOf(row, 'modality') as Modality,
    objectId: textOf(row, 'object'),
    participants: [{ entityId: textOf(row, 'actor'), role: textOf(row, 'role') as Role }],
    rejected: false,
  };
}
