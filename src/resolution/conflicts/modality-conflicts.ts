import { countSources } from '../../model/independent-sources.ts';
import type { Role } from '../../model/vocabulary.ts';
import type { Family, LinkedGroup } from '../linking/link-reports.ts';
import type { ReportRecord } from '../report-record.ts';
import { distinctSorted } from '../total-order.ts';
import { type Conflict, conflictOf } from './conflict.ts';

/** Somebody did, by some reports, and did not, by others: by what it is about and who acts. A plan contradicts nothing. */
export function modalityConflicts({ groupOf, pairs }: Family): Conflict[] {
  const opposed = new Map<string, readonly [LinkedGroup, LinkedGroup]>();
  for (const { a, b } of pairs) {
    const [done, denied] = a.report.modality === 'NEGATED' ? [b, a] : [a, b];
    if (done.report.modality !== 'ACTUAL' || denied.report.modality !== 'NEGATED') continue;
    const [actual, negated] = [groupOf.get(done), groupOf.get(denied)];
    if (actual && negated) opposed.set(`${actual.eventId}|${negated.eventId}`, [actual, negated]);
  }
  return [...opposed.values()].flatMap(([actual, negated]) => contradictions(actual, negated));
}

function contradictions(actual: LinkedGroup, negated: LinkedGroup): Conflict[] {
  const events = [actual.eventId, negated.eventId].sort();
  const actors = distinctSorted(negated.reports.flatMap((report) => report.participants.map(keyOf)));
  return actors.flatMap((actor) => {
    const [did, didNot] = [naming(actual, actor), naming(negated, actor)];
    if (did.length === 0) return [];
    const entityId = actor.slice(actor.indexOf('|') + 1);
    const positions = [position('ACTUAL', did), position('NEGATED', didNot)];
    return [conflictOf({ kind: 'MODALITY', events, role: null, entityId, positions })];
  });
}

function keyOf({ entityId, role }: { readonly entityId: string; readonly role: Role }): string {
  return `${role}|${entityId}`;
}

function naming({ reports }: LinkedGroup, actor: string): ReportRecord[] {
  return reports.filter((report) => report.participants.some((participant) => keyOf(participant) === actor));
}

function position(value: string, reports: readonly ReportRecord[]) {
  return { value, evidence: reports.map(({ id }) => id).sort(), sources: countSources(reports) };
}
