import { compareText } from '../../model/compare-text.ts';
import { DisjointSets } from '../../model/disjoint-sets.ts';
import { groupBy } from '../../model/group-by.ts';
import { inReportOrder, type ReportRecord } from '../report-record.ts';
import type { Principals } from './actors.ts';
import { clusterSignatures } from './cluster-signatures.ts';
import { connectedPairs, type Pair } from './pairs.ts';
import { type Signature, signaturesOf } from './signature.ts';

/** Reports of one event, in the total order that names it. */
type ReportGroup = readonly [ReportRecord, ...ReportRecord[]];

/** Events that hang together: nothing in one family depends on reports of another. */
export interface Family {
  /** The id of its least report. */
  readonly id: string;
  readonly groups: readonly LinkedGroup[];
  /** The group that each signature is in. */
  readonly groupOf: ReadonlyMap<Signature, LinkedGroup>;
  readonly pairs: readonly Pair[];
}

export interface LinkedGroup {
  /** An event bears the name of its least report: `event:<hash>` for `report:<hash>`. */
  readonly eventId: string;
  readonly reports: ReportGroup;
  readonly signatures: readonly Signature[];
}

/**
 * Which reports are of one event. Pure, and independent of order: the same set of reports gives the same families and groups, and what comes
 * out for a family does not depend on reports outside it. Rejected reports are of no event.
 */
export function linkReports(reports: readonly ReportRecord[], principals: Principals): Family[] {
  const signatures = signaturesOf(
    reports.filter(({ rejected }) => !rejected),
    principals,
  );
  const pairs = connectedPairs(signatures, principals);
  const sets = new DisjointSets<Signature>();
  for (const { a, b } of pairs) sets.join(a, b);
  const pairsOf = groupBy(pairs, ({ a }) => sets.find(a));
  return [...groupBy(signatures, (signature) => sets.find(signature))]
    .map(([root, members]) => familyOf(members, pairsOf.get(root) ?? [], principals))
    .sort((a, b) => compareText(a.id, b.id));
}

function familyOf(signatures: readonly Signature[], pairs: readonly Pair[], principals: Principals): Family {
  const groups = [...groupBy(signatures, ({ report }) => report.modality)]
    .flatMap(([, alike]) => clusterSignatures(alike, pairs, principals))
    .flatMap((members): LinkedGroup[] => {
      const [first, ...rest] = members.flatMap((signature) => signature.reports).sort(inReportOrder);
      if (first === undefined) return [];
      const eventId = first.id.replace(/^report:/, 'event:');
      return [{ eventId, reports: [first, ...rest], signatures: members }];
    })
    .sort((a, b) => inReportOrder(a.reports[0], b.reports[0]));
  const [least] = groups;
  const groupOf = new Map(groups.flatMap((group) => group.signatures.map((signature) => [signature, group] as const)));
  return { id: least?.reports[0].id ?? '', groups, groupOf, pairs };
}
