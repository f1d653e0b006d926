import type { Extraction, Mention } from '../model/extraction.ts';
import { type Judgement, type JudgementOf, ofKind, type Place, placeOf, type ReportAnchor } from './judgement.ts';
import { type FoundReport, openPage, type Page } from './page.ts';

/** A judgement that did not find its place in its article, and what to do about it. */
export interface MissingJudgement extends Place {
  readonly id: string;
  readonly reason: string;
}

/** A judgement about a report, at that report. */
export interface PlacedReport extends FoundReport {
  readonly judgement: JudgementOf<'same' | 'different' | 'reject' | 'date'>;
  /** Where the anchor stands. */
  readonly anchor: Place;
}

interface PlacedMention {
  readonly mention: Mention;
  readonly judgement: JudgementOf<'relink'>;
  readonly anchor: Place;
}

type OnReports = PlacedReport['judgement'];

/** The judgements of an article at what they are about. */
export interface Placed {
  readonly reports: readonly PlacedReport[];
  readonly relinks: readonly PlacedMention[];
  /** Those of which something is among the above. */
  readonly applied: readonly Judgement[];
  readonly missing: readonly MissingJudgement[];
}

/** Finds what the judgements point at in this article; of those that then contradict each other none counts, and all are missing. */
export function placeJudgements(extraction: Extraction, judgements: readonly Judgement[]): Placed {
  if (judgements.length === 0) return { reports: [], relinks: [], applied: [], missing: [] };
  const page = openPage(extraction);
  const missing: MissingJudgement[] = [];
  const miss = (id: string, { file, line }: Place, reason: string): void => {
    missing.push({ id, file, line, reason });
  };
  const reports = judgements
    .filter(isOnReports)
    .flatMap((judgement) =>
      ('anchors' in judgement ? judgement.anchors : [judgement.anchor])
        .filter(({ articleId }) => articleId === extraction.article.id)
        .flatMap((anchor) => placeReport(page, judgement, anchor, miss)),
    );
  const relinks = ofKind(judgements, 'relink').flatMap((judgement): PlacedMention[] => {
    const place = page.mention(judgement);
    if ('found' in place) return [{ mention: place.found, judgement, anchor: judgement.anchor }];
    miss(judgement.id, judgement.anchor, place.reason);
    return [];
  });
  const kept = {
    reports: keepUndisputed(reports, contradictionsAmong(reports), miss),
    relinks: keepUndisputed(relinks, otherMeaning, miss),
  };
  const applied = [...kept.reports, ...kept.relinks].map(({ judgement }) => judgement);
  return { ...kept, applied, missing };
}

type Miss = (id: string, place: Place, reason: string) => void;

function isOnReports(judgement: Judgement): judgement is OnReports {
  return ['same', 'different', 'reject', 'date'].includes(judgement.kind);
}

function placeReport(page: Page, judgement: OnReports, anchor: ReportAnchor, miss: Miss): readonly PlacedReport[] {
  const place = page.report(anchor);
  if ('found' in place) return [{ ...place.found, judgement, anchor }];
  miss(judgement.id, anchor, place.reason);
  return [];
}

interface AtPlace {
  readonly judgement: Judgement;
  readonly anchor: Place;
}

/** Without those that another contradicts: the files cannot tell, as their quotes differ, and neither is better than the other. */
function keepUndisputed<T extends AtPlace>(
  placed: readonly T[],
  contradict: (a: T, b: T) => boolean,
  miss: Miss,
): readonly T[] {
  return placed.filter((one) => {
    const other = placed.find((candidate) => candidate !== one && contradict(one, candidate));
    if (other === undefined) return true;
    const told = placeOf(other.anchor);
    miss(
      one.judgement.id,
      one.anchor,
      `${told} is about the same and says otherwise: take one away, or make the quotes tell more`,
    );
    return false;
  });
}

function otherMeaning(a: PlacedMention, b: PlacedMention): boolean {
  return a.mention === b.mention && a.judgement.entityId !== b.judgement.entityId;
}

function contradictionsAmong(placed: readonly PlacedReport[]): (a: PlacedReport, b: PlacedReport) => boolean {
  const reportsOf = ({ judgement }: PlacedReport): ReadonlySet<string> =>
    new Set(placed.filter((other) => other.judgement === judgement).map(({ report }) => report.id));
  const joinsWhatIsKeptApart = (same: PlacedReport, different: PlacedReport): boolean => {
    const apart = reportsOf(different);
    return [...reportsOf(same)].filter((id) => apart.has(id)).length > 1;
  };
  return (a, b) => {
    if (a.report.id !== b.report.id) return false;
    const [first, second] = [a.judgement, b.judgement];
    if (first.kind === 'date' && second.kind === 'date') return first.edtf !== second.edtf;
    if (first.kind === 'different' && second.kind === 'different') return first === second;
    const kinds = [first.kind, second.kind].sort().join();
    if (kinds === 'reject,same') return true;
    if (kinds !== 'different,same') return false;
    return first.kind === 'same' ? joinsWhatIsKeptApart(a, b) : joinsWhatIsKeptApart(b, a);
  };
}
