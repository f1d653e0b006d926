import { compareText } from '../../model/compare-text.ts';
import { groupBy } from '../../model/group-by.ts';
import { inReportOrder, type ReportRecord } from '../report-record.ts';
import { ACTING, type Principals } from './actors.ts';
import { nameKey } from './blocking-keys.ts';
import { compareReports } from './compare-reports.ts';
import { LINKED } from './feature.ts';

/** Reports that compare alike with any other: a thousand of them are compared once. */
export interface Signature {
  readonly key: string;
  /** Stands for all of them. */
  readonly report: ReportRecord;
  readonly reports: readonly ReportRecord[];
  readonly articles: ReadonlySet<string>;
}

/**
 * Collapses reports that agree in everything that is compared. An article that says the same twice has two signatures, and so have reports
 * whose agreement is too little to be of one event.
 */
export function signaturesOf(reports: readonly ReportRecord[], principals: Principals): Signature[] {
  const ordered = [...reports].sort(inReportOrder);
  const seen = new Map<string, number>();
  const keyed = ordered.map((report) => {
    const key = comparedFields(report);
    const ordinal = seen.get(`${report.articleId}|${key}`) ?? 0;
    seen.set(`${report.articleId}|${key}`, ordinal + 1);
    return { report, key: `${key}|${ordinal}` };
  });
  return [...groupBy(keyed, ({ key }) => key)]
    .flatMap(([key, group]) => {
      const alike = group.map(({ report }) => report);
      return joinThemselves(alike, principals)
        ? [signature(key, alike)]
        : alike.map((report) => signature(`${key}|${report.id}`, [report]));
    })
    .sort((a, b) => compareText(a.key, b.key));
}

function joinThemselves([first, second]: readonly ReportRecord[], principals: Principals): boolean {
  if (first === undefined || second === undefined) return true;
  const comparison = compareReports(first, second, principals);
  return comparison !== null && comparison.score >= LINKED && !comparison.excluded;
}

function signature(key: string, reports: readonly ReportRecord[]): Signature {
  const [report] = reports;
  if (report === undefined) throw new Error(`Signature "${key}": expected at least one report.`);
  return { key, report, reports, articles: new Set(reports.map(({ articleId }) => articleId)) };
}

/** Everything that a comparison looks at; of the article's date only where the report has none of its own. */
function comparedFields(report: ReportRecord): string {
  const roles = ACTING[report.type];
  const actors = report.participants
    .filter(({ role }) => roles.includes(role) || role === 'attendee')
    .map(({ entityId, role }) => `${role}:${entityId}`);
  const counts = report.counts.map(({ role, unit, value, min, max }) => [role, unit, value, min, max].join(':'));
  return JSON.stringify([
    ...[report.type, report.subtype, report.modality, report.objectId],
    ...[report.date, report.date === null ? report.articleDate : null],
    ...[report.name === null ? null : nameKey(report.name), report.series],
    [...new Set(actors)].sort(),
    [...new Set(counts)].sort(),
    report.judgements,
  ]);
}
