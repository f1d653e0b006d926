import { compareText } from '../model/compare-text.ts';
import type { DateMention, JudgedReport, Report } from '../model/extraction.ts';
import type { Placed, PlacedReport } from './place-judgements.ts';

/** The reports with what was decided about them. */
export function judgeReports(reports: readonly Report[], placed: Pick<Placed, 'reports'>): readonly JudgedReport[] {
  return reports.map((report) => {
    const here = placed.reports.filter((place) => place.report.id === report.id);
    const shared = here.filter(({ judgement: { kind } }) => kind === 'same' || kind === 'different');
    return {
      ...report,
      date: here.reduce(judgedDate, report.date),
      judgements: [...new Set(shared.map(({ judgement }) => judgement.id))].sort(compareText),
      rejected: here.some(({ judgement }) => judgement.kind === 'reject'),
    };
  });
}

/** The day that was decided, at the words that were read as one, else at those that were quoted. */
function judgedDate(date: DateMention | null, { report, span, judgement }: PlacedReport): DateMention | null {
  if (judgement.kind !== 'date') return date;
  const { edtf } = judgement;
  if (date !== null) return { ...date, edtf, rule: 'judgement' };
  const start = Math.max(span.start, report.start);
  const end = Math.min(span.end, report.end);
  const text = report.text.slice(start - report.start, end - report.start);
  return { start, end, text, edtf, anchor: 'absolute', rule: 'judgement' };
}
