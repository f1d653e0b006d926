import { compareText } from '../model/compare-text.ts';
import type { EventType } from '../model/vocabulary.ts';

/** Where in the files something stands; lines from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Points at words of an article. Nothing about how it was read, so that it outlives new rules and changed ids. */
export interface QuoteAnchor extends Place {
  readonly articleId: string;
  /** As compared: see `foldQuote`. */
  readonly quote: string;
}

/** Points at a report by words of its sentence, and the event's type where the sentence tells several. */
export interface ReportAnchor extends QuoteAnchor {
  readonly type: EventType | null;
}

/** These reports are of one event. */
interface SameReports {
  readonly kind: 'same';
  readonly anchors: readonly ReportAnchor[];
}

/** No two of these reports are of one event. */
interface DifferentReports {
  readonly kind: 'different';
  readonly anchors: readonly ReportAnchor[];
}

/** What was read as a report is none. */
interface RejectedReport {
  readonly kind: 'reject';
  readonly anchor: ReportAnchor;
}

/** When it happened, whatever was read. */
interface ReportDate {
  readonly kind: 'date';
  readonly anchor: ReportAnchor;
  readonly edtf: string;
}

/** Whom a name in the sentence means. */
interface RelinkedMention {
  readonly kind: 'relink';
  readonly anchor: QuoteAnchor;
  /** Folded. */
  readonly text: string;
  readonly entityId: string;
}

/** All of these ids mean the first. */
interface SameEntity {
  readonly kind: 'same_entity';
  readonly entityIds: readonly string[];
}

/** No two of these ids mean one entity: nobody is asked again. */
interface DifferentEntities {
  readonly kind: 'different_entities';
  readonly entityIds: readonly string[];
}

export type Verdict =
  | SameReports
  | DifferentReports
  | RejectedReport
  | ReportDate
  | RelinkedMention
  | SameEntity
  | DifferentEntities;

/** What a person decided: who, when and why are for people, and no part of the id. */
export type Judgement = Place &
  Verdict & {
    /** `<kind>:<hash of what it says>`, whatever the order of the files. */
    readonly id: string;
    readonly who: string;
    /** ISO day. */
    readonly when: string;
    readonly why: string;
  };

/** Judgements of one kind. */
export type JudgementOf<K extends Verdict['kind']> = Extract<Judgement, { readonly kind: K }>;

/** Every decision once, by id; none contradicts another. */
export interface Judgements {
  readonly list: readonly Judgement[];
  /** Changes with what is decided, and with nothing else. */
  readonly fingerprint: string;
}

export function ofKind<K extends Verdict['kind']>(list: readonly Judgement[], kind: K): readonly JudgementOf<K>[] {
  return list.filter((judgement): judgement is JudgementOf<K> => judgement.kind === kind);
}

/** The words of articles that a judgement points at. */
export function anchorsOf(judgement: Verdict): readonly QuoteAnchor[] {
  if ('anchors' in judgement) return judgement.anchors;
  return 'anchor' in judgement ? [judgement.anchor] : [];
}

/** Articles that the judgements point at, sorted. */
export function articleIdsOf(list: readonly Judgement[]): readonly string[] {
  const ids = list.flatMap((judgement) => anchorsOf(judgement).map(({ articleId }) => articleId));
  return [...new Set(ids)].sort(compareText);
}

export function placeOf({ file, line }: Place): string {
  return `${file}:${line}`;
}
