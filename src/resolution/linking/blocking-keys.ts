import type { ReportRecord } from '../report-record.ts';
import { ACTING, actorsOf, type Principals, SPEECH } from './actors.ts';
import { type Days, dayNumber, daysOf, lengthInDays, monthsOf, toldWindow, yearsOf } from './date-window.ts';

/** A longer period says too little to look for reports by actor and month. */
const LONGEST_PERIOD = 100;
/** The first actors of a long list are enough to find its likes by. */
const MOST_ACTORS = 6;
/** A meeting told without a year may be of the year of the article or of the one before. */
const A_YEAR = 366;

/**
 * Reports are compared only where they share one of these keys: type and object; type and name or series with the year; type, actor and
 * month. Modality is no part of them: a plan meets what became of it. Reports that a judgement names together share its key.
 */
export function blockingKeys(report: ReportRecord, principals: Principals): string[] {
  if (report.rejected) return [];
  const { type } = report;
  const period = daysOf(report.date);
  const keys = [
    ...(report.objectId === null ? [] : [`${type}|object|${report.objectId}`]),
    ...(report.name === null ? [] : [`${type}|name|${nameKey(report.name)}`]),
    ...seriesYears(report, period).map((year) => `${type}|series|${report.series}|${year}`),
    ...months(report, period).flatMap((month) =>
      actorKeys(report, principals).map((actor) => `${type}|actor|${actor}|${month}`),
    ),
    ...report.judgements.map((judgement) => `judged|${judgement}`),
  ];
  return [...new Set(keys)].sort();
}

/** Names as they are compared: letters and digits, without case. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function seriesYears(report: ReportRecord, period: Days | null): string[] {
  if (report.series === null) return [];
  if (period !== null) return lengthInDays(period) > A_YEAR ? [] : yearsOf(period);
  if (report.articleDate === null) return [];
  const day = dayNumber(report.articleDate);
  return yearsOf({ first: day - A_YEAR, last: day });
}

function months(report: ReportRecord, period: Days | null): string[] {
  if (period !== null) return lengthInDays(period) > LONGEST_PERIOD ? [] : monthsOf(period);
  return report.articleDate === null ? [] : monthsOf(toldWindow(report.articleDate));
}

/** Those who act, and whom they stand for: Trump signed, and so the United States did. Statements are their speaker's own. */
function actorKeys(report: ReportRecord, principals: Principals): string[] {
  const actors = actorsOf(report, ACTING[report.type]).slice(0, MOST_ACTORS);
  return SPEECH.has(report.type) ? actors : [...new Set([...actors, ...actors.flatMap(principals)])];
}
