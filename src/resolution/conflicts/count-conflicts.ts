import { groupBy } from '../../model/group-by.ts';
import { countSources } from '../../model/independent-sources.ts';
import type { QuantityRole } from '../../model/vocabulary.ts';
import type { CountRecord, ReportRecord } from '../report-record.ts';
import { canBothHold } from './bounds.ts';
import { type Conflict, conflictOf, type Position } from './conflict.ts';

/** What is counted there is not the event's own. */
const UNCOMPARED: ReadonlySet<QuantityRole> = new Set(['OTHER']);

/** Units that count more kinds of things than others do: "64 countries and organisations" are more than countries. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  'state or organization': ['state', 'organization', 'company'],
  party: ['state', 'organization', 'company', 'state or organization'],
  signatory: ['state', 'organization', 'company', 'state or organization'],
};

interface Counted {
  readonly count: CountRecord;
  readonly report: ReportRecord;
}

/** Numbers about one event that cannot both hold, by what they count: the same things (COUNT), or things of more or fewer kinds (SCOPE). */
export function countConflicts(eventId: string, reports: readonly ReportRecord[]): Conflict[] {
  const counted = reports.flatMap((report) => report.counts.map((count) => ({ count, report })));
  const comparable = counted.filter(({ count }) => !UNCOMPARED.has(count.role));
  return [...groupBy(comparable, ({ count }) => count.role)].flatMap(([role, of]) => {
    const byUnit = [...groupBy(of, ({ count }) => count.unit ?? '')];
    const same = byUnit.filter(([, alike]) => differ(alike, alike)).flatMap(([, alike]) => alike);
    const across = byUnit.flatMap(([unit, wide]) =>
      byUnit
        .filter(([narrow]) => WIDER[unit]?.includes(narrow) === true)
        .flatMap(([, narrow]) => (differ(wide, narrow) ? [...wide, ...narrow] : [])),
    );
    return [
      ...(same.length > 0 ? [toConflict('COUNT', eventId, role, same)] : []),
      ...(across.length > 0 ? [toConflict('SCOPE', eventId, role, [...new Set(across)])] : []),
    ];
  });
}

/** Whether two articles give numbers that cannot both hold; one article's own numbers are of different things. */
function differ(some: readonly Counted[], others: readonly Counted[]): boolean {
  return some.some((a) =>
    others.some((b) => a.report.articleId !== b.report.articleId && !canBothHold(a.count, b.count)),
  );
}

function toConflict(
  kind: 'COUNT' | 'SCOPE',
  eventId: string,
  role: QuantityRole,
  counted: readonly Counted[],
): Conflict {
  const positions = [...groupBy(counted, ({ count }) => valueSaid(count))].map(
    ([value, alike]): Position => ({
      value,
      evidence: [...new Set(alike.map(({ count }) => count.id))].sort(),
      sources: countSources(alike.map(({ report }) => report)),
    }),
  );
  return conflictOf({ kind, events: [eventId], role, entityId: null, positions });
}

function valueSaid({ value, qualifier, unit }: CountRecord): string {
  return [...(qualifier === 'exact' ? [] : [qualifier]), String(value), unit ?? ''].join(' ').trim();
}
