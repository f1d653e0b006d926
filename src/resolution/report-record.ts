import type { EventType, Modality, Role, Salience } from '../model/vocabulary.ts';

/** A stored report as derivation sees it: what decides which event it is a report of, and what that event then says. */
export interface ReportRecord {
  readonly id: string;
  readonly articleId: string;
  /** Whose report it is, for counting independent sources. */
  readonly publisher: string | null;
  /** ISO day of the article. */
  readonly articleDate: string | null;
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
}

/** Reports can only be joined within a block, and typed edges to an object come from one block. */
export function blockOf(report: { readonly id: string; readonly objectId: string | null }): string {
  return report.objectId ?? report.id;
}

/** Who is heard for a report: publishers apart, and unknown publishers by article. */
export function sourceOf(report: { readonly publisher: string | null; readonly articleId: string }): string {
  return report.publisher ?? report.articleId;
}
