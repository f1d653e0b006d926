import type { Names } from '../model/entity.ts';
import { type ClaimRecord, claimKey } from '../resolution/claim-record.ts';
import { deriveLayer } from '../resolution/derive-layer.ts';
import { isEntityId } from '../resolution/entity-type.ts';
import { blockOf, type ReportRecord } from '../resolution/report-record.ts';
import { OBJECT_RELATIONS, roleAssertions } from '../resolution/role-relations.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import { edgeKey } from '../resolution/typed-edges.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row } from '../store/store.ts';
import type { ChangeSet } from './change-set.ts';
import { DERIVED_KINDS, type DerivedKind, type DerivedRows, derivedRows } from './derived-rows.ts';
import type { EntityPlan } from './plan-entities.ts';
import { readClaims, readColumn, readNames, readReports } from './read-records.ts';
import { textOf } from './read-row.ts';

/** Rows to write and rows to take away, of each kind. */
export type DerivedPlan = Readonly<
  Record<DerivedKind, { readonly upserts: readonly Row[]; readonly deletes: readonly Row[] }>
>;

/** The part of layer 1 that something derived hangs on: whole blocks of reports, and every claim that bears on their edges. */
interface Scope {
  readonly reports: readonly ReportRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly names: ReadonlyMap<string, Names>;
}

const NOTHING: ChangeSet = { withdrawn: [], removed: [], added: [] };
const NO_LAYER = derivedRows({ events: [], edges: [] });

/** What a change does to the derived layer: the difference between what followed before and what follows after. */
export async function planDerived(reader: Reader, change: ChangeSet, entities: EntityPlan): Promise<DerivedPlan> {
  const claims = await changedClaims(reader, change);
  const blocks = distinctSorted([
    ...(await readColumn(reader, 'read/blocks-by-article', 'ids', change.withdrawn, 'block')),
    ...change.added.flatMap((rows) => rows.reportRecords.map(blockOf)),
    ...(await readColumn(reader, 'read/blocks-by-entity', 'ids', entities.renamed, 'block')),
    ...claims.blocks,
  ]);
  const before = await readScope(reader, blocks, claims.keys, change);
  const withdrawn = new Set(
    before.reports.filter((report) => change.withdrawn.includes(report.articleId)).map((report) => report.id),
  );
  return difference(withoutLinks(layerOf(before), withdrawn), layerOf(applyChange(before, change, entities)));
}

/** What follows from the blocks and the claims with the keys, where nothing derived is stored. */
export async function planAnew(
  reader: Reader,
  blocks: readonly string[],
  keys: readonly string[],
): Promise<DerivedPlan> {
  return difference(NO_LAYER, layerOf(await readScope(reader, blocks, keys, NOTHING)));
}

/** Keys of claims that go or come; where roles say the same relation, the block of its object is concerned too. */
async function changedClaims(reader: Reader, change: ChangeSet): Promise<{ keys: string[]; blocks: string[] }> {
  const stored =
    change.withdrawn.length === 0 ? [] : await readInChunks(reader, 'read/claim-keys', 'ids', change.withdrawn);
  const claims = [
    ...stored.map((row) => ({ key: textOf(row, 'key'), type: textOf(row, 'type'), to: textOf(row, 'to') })),
    ...change.added
      .flatMap((rows) => rows.claimRecords)
      .flatMap((claim) => {
        const key = claimKey(claim);
        return key === null ? [] : [{ key, type: claim.type, to: claim.to }];
      }),
  ];
  return {
    keys: claims.map((claim) => claim.key),
    blocks: claims.filter((claim) => OBJECT_RELATIONS.some((type) => type === claim.type)).map((claim) => claim.to),
  };
}

async function readScope(
  reader: Reader,
  blocks: readonly string[],
  keys: readonly string[],
  change: ChangeSet,
): Promise<Scope> {
  const reports = await readReports(reader, blocks);
  const all = [...reports, ...change.added.flatMap((rows) => rows.reportRecords)];
  const claims = await readClaims(reader, blocks, distinctSorted([...keys, ...all.flatMap(roleKeys)]));
  return { reports, claims, names: await readNames(reader, distinctSorted(all.flatMap(entitiesOf))) };
}

/** Keys of the edges between entities that a report's roles make. */
function roleKeys(report: ReportRecord): string[] {
  return roleAssertions(report, '')
    .filter((assertion) => isEntityId(assertion.to))
    .map(edgeKey);
}

function entitiesOf(report: ReportRecord): string[] {
  return [...report.participants.map(({ entityId }) => entityId), report.objectId ?? []].flat();
}

function applyChange(before: Scope, change: ChangeSet, entities: EntityPlan): Scope {
  const stays = ({ articleId }: { readonly articleId: string }): boolean => !change.withdrawn.includes(articleId);
  return {
    reports: [...before.reports.filter(stays), ...change.added.flatMap((rows) => rows.reportRecords)],
    claims: [...before.claims.filter(stays), ...change.added.flatMap((rows) => rows.claimRecords)],
    names: new Map([
      ...before.names,
      ...entities.upserts.map(({ id, nameEn, nameZh }) => [id, { en: nameEn, zh: nameZh }] as const),
    ]),
  };
}

function layerOf({ reports, claims, names }: Scope): DerivedRows {
  return derivedRows(deriveLayer(reports, claims, names));
}

/** A report that goes takes its link to an event with it. */
function withoutLinks(layer: DerivedRows, reports: ReadonlySet<string>): DerivedRows {
  const links = [...layer.reportsToEvents].filter(([, row]) => !reports.has(textOf(row, 'from')));
  return { ...layer, reportsToEvents: new Map(links) };
}

function difference(before: DerivedRows, after: DerivedRows): DerivedPlan {
  const plan = (kind: DerivedKind): DerivedPlan[DerivedKind] => ({
    upserts: [...after[kind]]
      .filter(([key, row]) => JSON.stringify(before[kind].get(key)) !== JSON.stringify(row))
      .map(([, row]) => row),
    deletes: [...before[kind]].filter(([key]) => !after[kind].has(key)).map(([, row]) => row),
  });
  return Object.fromEntries(DERIVED_KINDS.map((kind) => [kind, plan(kind)])) as DerivedPlan;
}
