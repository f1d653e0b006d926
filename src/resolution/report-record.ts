import { compareText } from '../model/compare-text.ts';
import type { EventType, Language, Modality, Qualifier, QuantityRole, Role, Salience } from '../model/vocabulary.ts';

/** A count in a report, as derivation sees it; the bounds the words allow, null where open. */
export interface CountRecord {
  readonly id: string;
  readonly role: QuantityRole;
  readonly unit: string | null;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly min: number | null;
  readonly max: number | null;
}

/** A stored report as derivation sees it: what decides which event it is a report of, and what that event then says. */
export interface ReportRecord {
  readonly id: string;
  readonly articleId: string;
  /** Whose report it is, for counting independent sources. */
  readonly publisher: string | null;
  /** The news item that it stands in. */
  readonly passageId: string | null;
  /** The group of copies that this news item belongs to; null where nobody else has that text. */
  readonly textGroup: string | null;
  /** ISO day of the article. */
  readonly articleDate: string | null;
  readonly language: Language;
  readonly type: EventType;
  readonly subtype: string | null;
  readonly modality: Modality;
  readonly salience: Salience;
  readonly method: string | null;
  readonly name: string | null;
  readonly series: string | null;
  /** EDTF, as the article puts it. */
  readonly date: string | null;
  readonly objectId: string | null;
  readonly participants: readonly { readonly entityId: string; readonly role: Role }[];
  readonly counts: readonly CountRecord[];
  /** Judgements that it falls under: `same:<hash>` and `different:<hash>`, shared by the reports that are judged together. */
  readonly judgements: readonly string[];
  /** Judged to be no report of an event: kept, and part of none. */
  readonly rejected: boolean;
}

/** An event is named by its least report: publication date (undated last), article, report. */
export function inReportOrder(a: ReportRecord, b: ReportRecord): number {
  return (
    compareText(a.articleDate ?? '~', b.articleDate ?? '~') ||
    compareText(a.articleId, b.articleId) ||
    compareText(a.id, b.id)
  );
}
