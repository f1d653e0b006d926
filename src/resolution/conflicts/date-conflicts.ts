import { groupBy } from '../../model/group-by.ts';
import { countSources } from '../../model/independent-sources.ts';
import { daysOf, gap } from '../linking/date-window.ts';
import type { ReportRecord } from '../report-record.ts';
import { type Conflict, conflictOf } from './conflict.ts';

/** Dates of one event that do not overlap. "July 2026" and "Summer 2026" do, and so are none. */
export function dateConflicts(eventId: string, reports: readonly ReportRecord[]): Conflict[] {
  const dated = reports.flatMap((report) => {
    const days = daysOf(report.date);
    return days === null || report.date === null ? [] : [{ report, days, date: report.date }];
  });
  const inConflict = dated.filter(({ days }) => dated.some((other) => gap(days, other.days) > 0));
  if (inConflict.length === 0) return [];
  const positions = [...groupBy(inConflict, ({ date }) => date)].map(([value, alike]) => ({
    value,
    evidence: alike.map(({ report }) => report.id).sort(),
    sources: countSources(alike.map(({ report }) => report)),
  }));
  return [conflictOf({ kind: 'DATE', events: [eventId], role: null, entityId: null, positions })];
}
