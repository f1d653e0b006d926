import { DisjointSets } from './disjoint-sets.ts';

/** What two reports must share to be of one source. */
interface Sourced {
  /** Whose report it is; null where nobody says. */
  readonly publisher: string | null;
  readonly articleId: string;
  /** The group of copies that its part of the article belongs to; null where nobody else has that text. */
  readonly textGroup: string | null;
}

/** Who is heard for a report, copies aside: publishers apart, and unknown publishers by article. */
export function sourceOf(report: Pick<Sourced, 'publisher' | 'articleId'>): string {
  return report.publisher ?? report.articleId;
}

/** Each report's independent source: one publisher is one source, and so is a text, whoever copies it. Keyed like the reports given. */
export function independentSources<T extends Sourced>(reports: readonly T[]): Map<T, string> {
  const sets = new DisjointSets<string>();
  for (const report of reports) {
    if (report.textGroup !== null) sets.join(`source|${sourceOf(report)}`, `text|${report.textGroup}`);
  }
  return new Map(reports.map((report) => [report, sets.find(`source|${sourceOf(report)}`)]));
}

export function countSources(reports: readonly Sourced[]): number {
  return new Set(independentSources(reports).values()).size;
}
