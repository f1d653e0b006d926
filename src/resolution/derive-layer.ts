import type { Names } from '../model/entity.ts';
import { type ClaimRecord, claimAssertions } from './claim-record.ts';
import { type DerivedEvent, deriveEvent } from './derive-event.ts';
import { eventTitle } from './event-title.ts';
import { joinReports } from './join-reports.ts';
import type { ReportRecord } from './report-record.ts';
import { roleAssertions } from './role-relations.ts';
import { type TypedEdge, typedEdges } from './typed-edges.ts';

export interface TitledEvent extends DerivedEvent {
  readonly titleEn: string;
  readonly titleZh: string;
}

/** What follows from some blocks of reports and the claims that concern them. */
export interface DerivedLayer {
  readonly events: readonly TitledEvent[];
  readonly edges: readonly TypedEdge[];
}

/**
 * Derives events and typed edges. Pure, and independent of order. Complete for whole blocks: `reports` holds every report of each block,
 * `claims` every claim to a report of them and every claim whose key is among those of the edges.
 */
export function deriveLayer(
  reports: readonly ReportRecord[],
  claims: readonly ClaimRecord[],
  names: ReadonlyMap<string, Names>,
): DerivedLayer {
  const groups = joinReports(reports).map((group) => ({ group, event: deriveEvent(group) }));
  const eventOf = new Map(groups.flatMap(({ group, event }) => group.map((report) => [report.id, event.id] as const)));
  const assertions = [
    ...groups.flatMap(({ group, event }) => group.flatMap((report) => roleAssertions(report, event.id))),
    ...claims.flatMap((claim) => claimAssertions(claim, eventOf)),
  ];
  return {
    events: groups.map(({ event }) => ({
      ...event,
      titleEn: eventTitle(event, names, 'en'),
      titleZh: eventTitle(event, names, 'zh'),
    })),
    edges: typedEdges(assertions),
  };
}
