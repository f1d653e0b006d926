import { compareText } from '../model/compare-text.ts';
import { edtfInterval, edtfOverlaps } from '../model/edtf.ts';
import { independentSources } from '../model/independent-sources.ts';
import type { EventType, Language, Modality, Role, Salience } from '../model/vocabulary.ts';
import type { Principals } from './linking/actors.ts';
import { type EventLink, linksOf } from './linking/event-links.ts';
import type { LinkedGroup } from './linking/link-reports.ts';
import type { ReportRecord } from './report-record.ts';
import { distinctSorted, mostFrequent } from './total-order.ts';

/** What happened, as all its reports together say it. */
export interface DerivedEvent {
  readonly id: string;
  /** Names the events that it hangs together with. */
  readonly family: string;
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
  /** Independent ones: copies of one text and reports of one publisher count once. */
  readonly sourceCount: number;
  readonly languages: readonly Language[];
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

export function deriveEvent(group: LinkedGroup, family: string, principals: Principals): DerivedEvent {
  const { reports } = group;
  const [least] = reports;
  const articleDates = reports.flatMap((report) => report.articleDate ?? []).sort(compareText);
  const sources = independentSources(reports);
  return {
    id: group.eventId,
    family,
    type: least.type,
    subtype: mostFrequent(reports.map((report) => report.subtype)),
    modality: least.modality,
    salience: reports.some((report) => report.salience === 'MAIN') ? 'MAIN' : 'BACKGROUND',
    method: mostFrequent(reports.map((report) => report.method)),
    name: mostFrequent(reports.map((report) => report.name)),
    series: mostFrequent(reports.map((report) => report.series)),
    date: displayDate(reports, sources),
    participants: participants(reports),
    object: mostFrequent(reports.map((report) => report.objectId)),
    links: linksOf(group, principals),
    reportCount: reports.length,
    articleCount: new Set(reports.map((report) => report.articleId)).size,
    sourceCount: new Set(sources.values()).size,
    languages: distinctSorted(reports.map((report) => report.language)) as Language[],
    firstReported: articleDates[0] ?? null,
    lastReported: articleDates.at(-1) ?? null,
  };
}

/** The most precise date that most independent sources support: theirs overlaps it. */
function displayDate(reports: readonly ReportRecord[], sources: ReadonlyMap<ReportRecord, string>): string | null {
  const dates = distinctSorted(reports.flatMap((report) => report.date ?? []));
  const sourcesOf = (some: readonly ReportRecord[]): number => new Set(some.map((report) => sources.get(report))).size;
  const ranked = dates.map((date) => ({
    date,
    support: sourcesOf(reports.filter((report) => report.date !== null && edtfOverlaps(report.date, date))),
    length: length(date),
    stated: sourcesOf(reports.filter((report) => report.date === date)),
  }));
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
