import { compareText } from '../model/compare-text.ts';
import { edtfInterval } from '../model/edtf.ts';
import { groupBy } from '../model/group-by.ts';
import type { EventType, Role } from '../model/vocabulary.ts';
import { entityTypeOf } from './entity-type.ts';
import type { ReportRecord } from './report-record.ts';
import { distinctSorted } from './total-order.ts';

/** Reports of one event, in the total order that names it. */
export type ReportGroup = readonly [ReportRecord, ...ReportRecord[]];

/** Happenings of these types recur about one object: who acts tells them apart, and only a date tells that two reports mean the same. */
const RECURRING: Readonly<Partial<Record<EventType, readonly Role[]>>> = {
  STATEMENT: ['speaker'],
  CALL: ['speaker', 'publisher'],
  MEETING: [],
  OTHER: [],
};

/**
 * Joins the reports of one block into events: same type and modality, same object, dates that overlap. An undated report joins only where
 * there is one event to join. Pure: any order of the reports gives the same groups.
 */
export function joinReports(reports: readonly ReportRecord[]): ReportGroup[] {
  return [...groupBy(reports, signatureOf)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, alike]) => joinByDate(alike).map((group) => group.sort(inReportOrder)))
    .flatMap(([first, ...rest]): ReportGroup[] => (first ? [[first, ...rest]] : []));
}

function signatureOf(report: ReportRecord): string {
  const actors = RECURRING[report.type];
  if (actors === undefined) return [report.objectId ?? report.id, report.type, report.modality].join('|');
  if (report.date === null) return report.id;
  const subtype = report.type === 'OTHER' ? (report.subtype ?? '') : '';
  return [
    report.objectId ?? report.id,
    report.type,
    report.modality,
    subtype,
    ...identifyingActors(report, actors),
  ].join('|');
}

/** The persons who act, or the bodies where no person is named: 傅聪 speaks for China, whether or not the article says so. */
function identifyingActors(report: ReportRecord, roles: readonly Role[]): string[] {
  const acting = report.participants.filter(({ role }) => roles.includes(role)).map(({ entityId }) => entityId);
  const people = acting.filter((id) => entityTypeOf(id) === 'Person');
  return distinctSorted(people.length > 0 ? people : acting);
}

/** An event is named by its least report: publication date (undated last), article, report. */
function inReportOrder(a: ReportRecord, b: ReportRecord): number {
  return (
    compareText(a.articleDate ?? '~', b.articleDate ?? '~') ||
    compareText(a.articleId, b.articleId) ||
    compareText(a.id, b.id)
  );
}

/** The most precise dates found the groups; a wider date joins the one group it overlaps, or stands alone. */
function joinByDate(reports: readonly ReportRecord[]): ReportRecord[][] {
  const dated = reports.flatMap((report) => {
    const interval = report.date === null ? null : edtfInterval(report.date);
    return interval ? [{ report, start: interval.start, end: interval.end }] : [];
  });
  dated.sort((a, b) => days(a) - days(b) || compareText(a.start, b.start) || compareText(a.report.id, b.report.id));
  const groups: { start: string; end: string; reports: ReportRecord[] }[] = [];
  for (const { report, start, end } of dated) {
    const overlapping = groups.filter((group) => group.start <= end && start <= group.end);
    const [only] = overlapping;
    if (only && overlapping.length === 1) only.reports.push(report);
    else groups.push({ start, end, reports: [report] });
  }
  const placed = new Set(dated.map(({ report }) => report));
  const undated = reports.filter((report) => !placed.has(report));
  const [only] = groups;
  if (undated.length === 0) return groups.map((group) => group.reports);
  if (only && groups.length === 1) return [[...only.reports, ...undated]];
  return [...groups.map((group) => group.reports), undated];
}

function days(interval: { readonly start: string; readonly end: string }): number {
  return (Date.parse(interval.end) - Date.parse(interval.start)) / 86_400_000;
}
