import { compareText } from '../model/compare-text.ts';
import type { Feature } from '../model/link-feature.ts';
import { eventIdOf } from './derive-event.ts';
import type { Principals } from './linking/actors.ts';
import { type Comparison, compareReports } from './linking/compare-reports.ts';
import { LINKED } from './linking/feature.ts';
import type { Family, LinkedGroup } from './linking/link-reports.ts';

/** A planned event and the actual one it became, with what speaks for that and against it. */
export interface Became {
  readonly from: string;
  readonly to: string;
  readonly score: number;
  readonly reasons: readonly Feature[];
  readonly against: readonly Feature[];
}

/** Each planned event of a family with the actual one that agrees with it best: two events, linked, never "it happened". */
export function becameIn({ groups, pairs }: Family, principals: Principals): Became[] {
  const groupOf = new Map(groups.flatMap((group) => group.signatures.map((signature) => [signature, group] as const)));
  const best = new Map<LinkedGroup, { to: LinkedGroup; comparison: Comparison }>();
  for (const { a, b, comparison } of pairs) {
    if (comparison.score < LINKED) continue;
    const [planned, actual] = a.report.modality === 'PLANNED' ? [a, b] : [b, a];
    if (planned.report.modality !== 'PLANNED' || actual.report.modality !== 'ACTUAL') continue;
    const [from, to] = [groupOf.get(planned), groupOf.get(actual)];
    if (from === undefined || to === undefined) continue;
    const earlier = best.get(from);
    const better =
      earlier === undefined ||
      comparison.score > earlier.comparison.score ||
      (comparison.score === earlier.comparison.score && compareText(idOf(to), idOf(earlier.to)) < 0);
    if (better) best.set(from, { to, comparison });
  }
  return [...best]
    .filter(([from, { to }]) => !excludeEachOther(from, to, principals))
    .map(
      ([
        from,
        {
          to,
          comparison: { score, reasons, against },
        },
      ]) => {
        return { from: idOf(from), to: idOf(to), score, reasons, against };
      },
    )
    .sort((x, y) => compareText(x.from, y.from));
}

function idOf(group: LinkedGroup): string {
  return eventIdOf(group.reports[0].id);
}

/** Whether any report of the plan is known to be of something else than any report of the outcome; one article may tell both. */
function excludeEachOther(planned: LinkedGroup, actual: LinkedGroup, principals: Principals): boolean {
  return planned.signatures.some((one) =>
    actual.signatures.some((other) => compareReports(one.report, other.report, principals)?.excluded !== false),
  );
}
