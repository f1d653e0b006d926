import { compareText } from '../../model/compare-text.ts';
import { type Feature, feature, WEIGHTS } from '../../model/link-feature.ts';
import type { Weighed } from '../../model/weighed.ts';
import type { ReportRecord } from '../report-record.ts';
import type { Principals } from './actors.ts';
import { type Comparison, compareReports } from './compare-reports.ts';
import type { LinkedGroup } from './link-reports.ts';
import type { Signature } from './signature.ts';

/** Why a report is of its event. */
export interface EventLink extends Weighed<Feature> {
  readonly reportId: string;
  /** The other report of the event that it agrees with best; null for the only one. */
  readonly comparedWith: string | null;
}

/** Every report is held against the one other report of its event that it agrees with best; a lone report names its event itself. */
export function linksOf({ reports, signatures }: LinkedGroup, principals: Principals): EventLink[] {
  const ofReport = new Map<ReportRecord, EventLink>();
  for (const signature of signatures) {
    for (const report of signature.reports) {
      const best = bestPartner(report, signature, signatures, principals);
      ofReport.set(report, best ?? loneLink(report));
    }
  }
  return reports.flatMap((report) => ofReport.get(report) ?? []);
}

function loneLink({ id }: ReportRecord): EventLink {
  return {
    reportId: id,
    score: WEIGHTS.ONLY_REPORT,
    reasons: [feature('ONLY_REPORT')],
    against: [],
    comparedWith: null,
  };
}

function bestPartner(
  report: ReportRecord,
  own: Signature,
  signatures: readonly Signature[],
  principals: Principals,
): EventLink | null {
  let best: { partner: ReportRecord; comparison: Comparison } | null = null;
  for (const signature of signatures) {
    // Reports of one signature compare alike: the first other one stands for all, one of another article before one of the same.
    const others = signature === own ? signature.reports.filter((other) => other !== report) : signature.reports;
    const partner = others.find(({ articleId }) => articleId !== report.articleId) ?? others[0];
    if (partner === undefined) continue;
    const comparison = compareReports(report, partner, principals);
    if (comparison === null) continue;
    const better =
      best === null ||
      comparison.score > best.comparison.score ||
      (comparison.score === best.comparison.score && compareText(partner.id, best.partner.id) < 0);
    if (better) best = { partner, comparison };
  }
  if (best === null) return null;
  const { score, reasons, against } = best.comparison;
  return { reportId: report.id, score, reasons, against, comparedWith: best.partner.id };
}
