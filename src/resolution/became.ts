import { compareText } from '../model/compare-text.ts';
import type { Feature } from '../model/link-feature.ts';
import type { Weighed } from '../model/weighed.ts';
import type { Principals } from './linking/actors.ts';
import { type Comparison, compareReports } from './linking/compare-reports.ts';
import { LINKED } from './linking/feature.ts';
import type { Family, LinkedGroup } from './linking/link-reports.ts';

/** A planned event and the actual one it became, with what speaks for that and against it. */
export interface Became extends Weighed<Feature> {
  readonly from: string;
  readonly to: string;
}

/** Each planned event of a family with the actual one that agrees with it best: two events, linked, never "it happened". */
export function becameIn({ groupOf, pairs }: Family, principals: Principals): Became[] {
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
      (comparison.score === earlier.comparison.score && compareText(to.eventId, earlier.to.eventId) < 0);
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
        return { from: from.eventId, to: to.eventId, score, reasons, against };
      },
    )
    .sort((x, y) => compareText(x.from, y.from));
}

/** Whether any report of the plan is known to be of something else than any report of the outcome; one article may tell both. */
function excludeEachOther(planned: LinkedGroup, actual: LinkedGroup, principals: Principals): boolean {
  return planned.signatures.some((one) =>
    actual.signatures.some((other) => compareReports(one.report, other.report, principals)?.excluded !== false),
  );
}
