import { groupBy } from '../../model/group-by.ts';
import type { ReportRecord } from '../report-record.ts';
import type { Principals } from './actors.ts';
import { blockingKeys } from './blocking-keys.ts';
import { compareReports } from './compare-reports.ts';
import { isConnected } from './pairs.ts';
import { type Signature, signaturesOf } from './signature.ts';

/** Those of the candidates that some of the reports share a key and anything else with; see `isConnected`. */
export function connectedTo(
  reports: readonly ReportRecord[],
  candidates: readonly ReportRecord[],
  principals: Principals,
): ReportRecord[] {
  if (reports.length === 0 || candidates.length === 0) return [];
  const asked = signaturesOf(reports.filter(isHeard), principals);
  const keyed = asked.flatMap((signature) =>
    blockingKeys(signature.report, principals).map((key) => ({ key, signature })),
  );
  const byKey = groupBy(keyed, ({ key }) => key);
  return signaturesOf(candidates.filter(isHeard), principals)
    .filter((candidate) => blockingKeys(candidate.report, principals).some((key) => meets(candidate, key)))
    .flatMap(({ reports: alike }) => alike);

  function meets(candidate: Signature, key: string): boolean {
    return (byKey.get(key) ?? []).some(({ signature }) => {
      const comparison = compareReports(signature.report, candidate.report, principals);
      return comparison !== null && isConnected(comparison);
    });
  }
}

function isHeard({ rejected }: ReportRecord): boolean {
  return !rejected;
}
