import type { Article } from '../model/article.ts';
import { edtfInterval, edtfPrecision } from '../model/edtf.ts';
import type { JudgedExtraction, JudgedReport } from '../model/extraction.ts';
import { contentHash, dateId, passageId } from '../model/ids.ts';
import type { ReportRecord } from '../resolution/report-record.ts';
import { distinctSorted } from '../resolution/total-order.ts';
import type { Row } from '../store/store.ts';

export interface ReportRows {
  readonly reports: readonly Row[];
  readonly names: readonly Row[];
  readonly abouts: readonly Row[];
  readonly dates: readonly Row[];
  readonly dated: readonly Row[];
  readonly quantities: readonly Row[];
}

export function reportRows({ article, reports }: JudgedExtraction): ReportRows {
  const days = distinctSorted(reports.flatMap((report) => report.date?.edtf ?? []));
  return {
    reports: reports.map((report) => reportRow(article, report)),
    names: reports.flatMap(nameRows),
    abouts: reports.flatMap(({ id, object }) =>
      object === null ? [] : [{ from: id, to: object.entityId, ...place(object.at) }],
    ),
    dates: days.map(dateRow),
    dated: reports.flatMap(({ id, date }) => {
      return date === null || date.edtf === null
        ? []
        : [{ from: id, to: dateId(date.edtf), ...place(date), anchor: date.anchor }];
    }),
    quantities: reports.flatMap(quantityRows),
  };
}

/** The reports as derivation sees them; the same as what is read back from the graph, but for the groups of copies. */
export function reportRecords({ article, reports }: JudgedExtraction, publisher: string | null): ReportRecord[] {
  return reports.map((report) => ({
    id: report.id,
    articleId: article.id,
    publisher,
    passageId: passageOf(article, report),
    textGroup: null,
    articleDate: article.date,
    language: article.language,
    type: report.type,
    subtype: report.subtype,
    modality: report.modality,
    salience: report.salience,
    method: report.method,
    name: report.name,
    series: report.series,
    date: report.date?.edtf ?? null,
    objectId: report.object?.entityId ?? null,
    participants: nameRows(report).map(({ to, role }) => ({ entityId: to, role })),
    counts: report.quantities.map(({ role, unit, value, qualifier, min, max }, ordinal) => {
      return { id: quantityId(report, ordinal), role, unit, value, qualifier, min, max };
    }),
    judgements: report.judgements,
    rejected: report.rejected,
  }));
}

/** The news item that a report stands in. */
function passageOf(article: Article, report: JudgedReport): string {
  const section = article.sections.findIndex(({ start, end }) => start <= report.start && report.start < end);
  return passageId(article.id, Math.max(0, section));
}

function reportRow(article: Article, report: JudgedReport): Row {
  const edtf = report.date?.edtf ?? null;
  const interval = edtf === null ? null : edtfInterval(edtf);
  return {
    article: article.id,
    id: report.id,
    type: report.type,
    subtype: report.subtype,
    modality: report.modality,
    salience: report.salience,
    method: report.method,
    name: report.name,
    series: report.series,
    quote: report.text,
    start: report.start,
    end: report.end,
    triggerText: report.trigger.text,
    triggerStart: report.trigger.start,
    triggerEnd: report.trigger.end,
    rule: report.rule,
    date: edtf,
    dateStart: interval?.start ?? null,
    dateEnd: interval?.end ?? null,
    objectId: report.object?.entityId ?? null,
    passageId: passageOf(article, report),
    judgements: report.judgements.length === 0 ? null : report.judgements,
    rejected: report.rejected ? true : null,
  };
}

/** One row for an entity in a role, where the text says so first. */
function nameRows(report: JudgedReport) {
  const seen = new Set<string>();
  return report.participants.flatMap(({ entityId, role, at }) => {
    const key = `${role}|${entityId}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ from: report.id, to: entityId, role, ...place(at) }];
  });
}

function dateRow(edtf: string): Row {
  const interval = edtfInterval(edtf);
  return {
    id: dateId(edtf),
    edtf,
    start: interval?.start ?? null,
    end: interval?.end ?? null,
    precision: edtfPrecision(edtf),
  };
}

function quantityRows(report: JudgedReport): Row[] {
  return report.quantities.map(({ text, start, end, value, min, max, qualifier, unit, role }, ordinal) => ({
    id: quantityId(report, ordinal),
    reportId: report.id,
    text,
    start,
    end,
    value,
    min,
    max,
    qualifier,
    unit,
    role,
  }));
}

function place(at: { readonly text: string; readonly start: number; readonly end: number } | null) {
  return { text: at?.text ?? null, start: at?.start ?? null, end: at?.end ?? null };
}

function quantityId(report: JudgedReport, ordinal: number): string {
  const quantity = report.quantities[ordinal];
  return `quantity:${contentHash(report.id, quantity?.role ?? '', quantity?.text ?? '', ordinal)}`;
}
