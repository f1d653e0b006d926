import { compareText } from '../model/compare-text.ts';
import { edtfInterval, edtfOverlaps } from '../model/edtf.ts';
import type { EventType, Modality, Role, Salience } from '../model/vocabulary.ts';
import type { ReportGroup } from './join-reports.ts';
import { type ReportRecord, sourceOf } from './report-record.ts';
import { distinctSorted, mostFrequent } from './total-order.ts';

interface EventLink {
  readonly reportId: string;
  /** Sum of the listed reasons. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
}

/** What happened, as all its reports together say it. */
export interface DerivedEvent {
  readonly id: string;
  readonly type: EventType;
  readonly subtype: string | null;
  readonly modality: Modality;
  readonly salience: Salience;
  readonly method: string | null;
  readonly name: string | null;
  readonly series: string | null;
  readonly date: string | null;
  readonly participants: readonly { readonly entityId: string; readonly role: Role; readonly reports: number }[];
  readonly object: string | null;
  readonly links: readonly EventLink[];
  readonly reportCount: number;
  readonly articleCount: number;
  readonly sourceCount: number;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

/** What speaks for a report being of its event, and how much; a lone report names its event itself. */
const WEIGHTS = { ONLY_REPORT: 1, SAME_TYPE: 0.2, SAME_OBJECT: 0.5, DATES_OVERLAP: 0.3 } as const;

export function deriveEvent(reports: ReportGroup): DerivedEvent {
  const [least] = reports;
  const articleDates = reports.flatMap((report) => report.articleDate ?? []).sort(compareText);
  const date = displayDate(reports);
  return {
    id: `event:${least.id.slice('report:'.length)}`,
    type: least.type,
    subtype: mostFrequent(reports.map((report) => report.subtype)),
    modality: least.modality,
    salience: reports.some((report) => report.salience === 'MAIN') ? 'MAIN' : 'BACKGROUND',
    method: mostFrequent(reports.map((report) => report.method)),
    name: mostFrequent(reports.map((report) => report.name)),
    series: mostFrequent(reports.map((report) => report.series)),
    date,
    participants: participants(reports),
    object: least.objectId,
    links: reports.map((report) => link(report, reports.length, date)),
    reportCount: reports.length,
    articleCount: new Set(reports.map((report) => report.articleId)).size,
    sourceCount: new Set(reports.map(sourceOf)).size,
    firstReported: articleDates[0] ?? null,
    lastReported: articleDates.at(-1) ?? null,
  };
}

/** The most precise date that most independent sources support: theirs overlaps it. */
function displayDate(reports: ReportGroup): string | null {
  const dates = distinctSorted(reports.flatMap((report) => report.date ?? []));
  const ranked = dates.map((date) => {
    const stating = reports.filter((report) => report.date === date);
    const supporting = reports.filter((report) => report.date !== null && edtfOverlaps(report.date, date));
    return {
      date,
      support: new Set(supporting.map(sourceOf)).size,
      length: length(date),
      stated: new Set(stating.map(sourceOf)).size,
    };
  });
  ranked.sort(
    (a, b) => b.support - a.support || a.length - b.length || b.stated - a.stated || compareText(a.date, b.date),
  );
  return ranked[0]?.date ?? null;
}

function length(date: string): number {
  const interval = edtfInterval(date);
  return interval ? Date.parse(interval.end) - Date.parse(interval.start) : Number.POSITIVE_INFINITY;
}

function participants(reports: readonly ReportRecord[]): DerivedEvent['participants'] {
  const counts = new Map<string, { entityId: string; role: Role; reports: number }>();
  for (const report of reports) {
    const seen = new Set<string>();
    for (const { entityId, role } of report.participants) {
      const key = `${role}|${entityId}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const entry = counts.get(key) ?? { entityId, role, reports: 0 };
      entry.reports += 1;
      counts.set(key, entry);
    }
  }
  return [...counts].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}

function link(report: ReportRecord, reports: number, date: string | null): EventLink {
  const dated = report.date !== null && date !== null && edtfOverlaps(report.date, date);
  const reasons: (keyof typeof WEIGHTS)[] =
    reports === 1 ? ['ONLY_REPORT'] : ['SAME_TYPE', 'SAME_OBJECT', ...(dated ? (['DATES_OVERLAP'] as const) : [])];
  const score = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  return {
    reportId: report.id,
    score: Math.round(score * 100) / 100,
    reasons,
    against: dated || reports === 1 ? [] : ['UNDATED'],
  };
}
