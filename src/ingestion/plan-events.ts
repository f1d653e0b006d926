import type { Names } from '../model/entity.ts';
import { type ClaimRecord, claimAssertions } from '../resolution/claim-record.ts';
import { deriveEvents } from '../resolution/derive-family.ts';
import { isEntityId } from '../resolution/entity-type.ts';
import type { Knowledge } from '../resolution/knowledge.ts';
import type { Principals } from '../resolution/linking/actors.ts';
import { blockingKeys } from '../resolution/linking/blocking-keys.ts';
import { connectedTo } from '../resolution/linking/connected-to.ts';
import type { ReportRecord } from '../resolution/report-record.ts';
import { roleAssertions } from '../resolution/role-relations.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import { typedEdges } from '../resolution/typed-edges.ts';
import { readInChunks } from '../store/read-in-chunks.ts';
import type { Reader, Row, Value } from '../store/store.ts';
import { type DerivedPlan, type EventRows, eventRows, mapKinds, planDifference } from './derived-rows.ts';
import { readClaimsToReports } from './read-claims.ts';
import { readColumn, readNames } from './read-records.ts';
import { readReports, regroup } from './read-reports.ts';
import { textOf } from './read-row.ts';

/** What events may change by. */
export interface EventChange {
  /** Articles whose stored reports go. */
  readonly withdrawn: readonly string[];
  readonly reports: readonly ReportRecord[];
  readonly claims: readonly ClaimRecord[];
  /** Names of entities that are new, or called something else now. */
  readonly names: ReadonlyMap<string, Names>;
  /** Entities that are called something else now. */
  readonly renamed: readonly string[];
  /** Passages of stored articles whose group of copies changes; null for none any more. */
  readonly regrouped: ReadonlyMap<string, string | null>;
  /** The articles of those passages. */
  readonly regroupedArticles: readonly string[];
}

export interface EventPlan {
  readonly derived: DerivedPlan;
  /** Ids of events that no longer name one, and the reports they stood for. */
  readonly retired: readonly Row[];
}

/**
 * What a change does to events and what hangs on them: the difference between what followed before and what follows after, for the families
 * that the change touches. Nothing else is read.
 */
export async function planEvents(reader: Reader, change: EventChange, knowledge: Knowledge): Promise<EventPlan> {
  const candidates = await readCandidates(reader, change, knowledge.principals);
  const families = await touchedFamilies(reader, change, candidates, knowledge.principals);
  const ids = (await readInChunks(reader, 'read/report-ids-by-family', 'families', families)).map((row) =>
    textOf(row, 'id'),
  );
  const stored = await readOthers(reader, ids, candidates);
  const claims = await readClaimsToReports(reader, ids);
  const names = await readNames(reader, entitiesOf([...stored, ...change.reports]));
  const before = layerOf(stored, claims, names, knowledge);
  const stays = ({ articleId }: { readonly articleId: string }): boolean => !change.withdrawn.includes(articleId);
  const after = layerOf(
    [...regroup(stored.filter(stays), change.regrouped), ...change.reports],
    [...claims.filter(stays), ...change.claims],
    new Map([...names, ...change.names]),
    knowledge,
  );
  const gone = new Set(stored.filter((report) => !stays(report)).flatMap(nodesOf));
  return { derived: planDifference(withoutLinks(before, gone), after), retired: retired(before, after) };
}

/** Stored reports that stay and share a key with those that come. */
async function readCandidates(reader: Reader, change: EventChange, principals: Principals): Promise<ReportRecord[]> {
  const keys = distinctSorted(change.reports.flatMap((report) => blockingKeys(report, principals)));
  const sharing = (await readInChunks(reader, 'read/report-ids-by-block', 'keys', keys)).filter(
    (row) => !change.withdrawn.includes(textOf(row, 'articleId')),
  );
  return readReports(reader, distinctSorted(sharing.map((row) => textOf(row, 'id'))));
}

/** The reports with the ids, of which some have been read already. */
async function readOthers(
  reader: Reader,
  ids: readonly string[],
  read: readonly ReportRecord[],
): Promise<ReportRecord[]> {
  const known = new Map(read.map((report) => [report.id, report]));
  const others = await readReports(
    reader,
    ids.filter((id) => !known.has(id)),
  );
  return [...ids.flatMap((id) => known.get(id) ?? []), ...others];
}

async function touchedFamilies(
  reader: Reader,
  change: EventChange,
  candidates: readonly ReportRecord[],
  principals: Principals,
): Promise<string[]> {
  const connected = connectedTo(change.reports, candidates, principals).map(({ id }) => id);
  return distinctSorted([
    ...(await readColumn(reader, 'read/families-by-report', 'ids', connected, 'family')),
    ...(await readColumn(reader, 'read/families-by-article', 'ids', articlesOf(change), 'family')),
    ...(await readColumn(reader, 'read/families-by-entity', 'ids', change.renamed, 'family')),
  ]);
}

function articlesOf({ withdrawn, regroupedArticles }: EventChange): string[] {
  return distinctSorted([...withdrawn, ...regroupedArticles]);
}

function layerOf(
  reports: readonly ReportRecord[],
  claims: readonly ClaimRecord[],
  names: ReadonlyMap<string, Names>,
  knowledge: Knowledge,
): EventRows {
  const derived = deriveEvents(reports, names, knowledge);
  const eventOf = new Map(
    derived.events.flatMap((event) => event.links.map(({ reportId }) => [reportId, event.id] as const)),
  );
  const assertions = [
    ...reports.flatMap((report) => {
      const event = eventOf.get(report.id);
      return event === undefined ? [] : roleAssertions(report, event);
    }),
    ...claims.flatMap((claim) => claimAssertions(claim, eventOf)),
  ].filter(({ to }) => !isEntityId(to));
  return eventRows(derived, typedEdges(assertions));
}

/** What goes takes every link with it: the store has none of these any more when the new ones are written. */
function withoutLinks(layer: EventRows, gone: ReadonlySet<Value | undefined>): EventRows {
  const stays = (row: Row): boolean => !gone.has(row.from) && !gone.has(row.to);
  return mapKinds((kind) => new Map([...layer[kind]].filter(([, row]) => stays(row))));
}

/** A report, and the counts that belong to it. */
function nodesOf({ id, counts }: ReportRecord): string[] {
  return [id, ...counts.map((count) => count.id)];
}

function retired(before: EventRows, after: EventRows): Row[] {
  const ids = [...before.events.keys()].filter((id) => !after.events.has(id));
  const reportsOf = (id: string): string[] =>
    [...before.reportsToEvents.values()].filter((row) => row.to === id).map((row) => textOf(row, 'from'));
  return ids.map((id) => ({ id, reports: reportsOf(id).sort(), becameId: null }));
}

function entitiesOf(reports: readonly ReportRecord[]): string[] {
  return distinctSorted(
    reports.flatMap((report) => [
      ...report.participants.map(({ entityId }) => entityId),
      ...(report.objectId === null ? [] : [report.objectId]),
    ]),
  );
}
