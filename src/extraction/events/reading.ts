import type { Span } from '../../model/span.ts';
import type { EntityKind, EventType } from '../../model/vocabulary.ts';
import type { MeetingSpan, NameSpan } from '../document.ts';
import type { CueUse } from './cue-book.ts';
import type { Frame, WordSpan } from './frame.ts';

/** Who and what stands where around a trigger, before roles are given. */
export interface ClauseReading {
  readonly subjects: readonly NameSpan[];
  readonly by: readonly NameSpan[];
  readonly with: readonly NameSpan[];
  readonly to: readonly NameSpan[];
  readonly from: readonly NameSpan[];
  /** Right behind the verb: 会见X. */
  readonly patients: readonly NameSpan[];
  /** The subject is a pronoun (他, "we"), or null. */
  readonly pronoun: Pronoun | null;
  /** A meeting stands where the subject does: 大会发表《宣言》. */
  readonly byMeeting: boolean;
  /** The clause names its subject; without one it goes on from the clause before. */
  readonly ownSubject: boolean;
  /** From where words may change the verb: behind the subject. */
  readonly modalFrom: number;
  readonly object: NameSpan | null;
  readonly meeting: MeetingSpan | null;
  /** An object without a name is there: "a bill". */
  readonly unnamed: boolean;
  /** The clause only describes a noun: 11月1日签署的《宣言》, "the statement issued on Monday". */
  readonly attributive: boolean;
  /** The clause: what is looked through for modality, date and counts. */
  readonly clause: Span;
  /** Where the clause goes on behind one that is put in, or a clause that tells the day: "released it, which …, on Monday". */
  readonly resumed?: Span | null;
}

export interface Pronoun extends Span {
  readonly text: string;
  /** `same`: nobody is named, and who acted in the sentence before goes on. */
  readonly person: 'we' | 'one' | 'many' | 'it' | 'pair' | 'same';
  /** "the governor", "the president and vice president": who bears them is meant. */
  readonly titles?: readonly string[];
}

/** How one language puts words together. */
export interface Grammar {
  /** Null where the phrase is there but not in this use. */
  read(frame: Frame, trigger: WordSpan, use: CueUse): ClauseReading | null;
}

/** The clause that holds a place. */
export function clauseOf(frame: Frame, place: Span): Span {
  return clauseAt(frame, place.start) ?? frame.sentence;
}

/** The clause before a clause of the same sentence. */
export function clauseBefore(frame: Frame, clause: Span): Span | null {
  return clause.start > frame.sentence.start ? clauseAt(frame, clause.start - 1) : null;
}

/** The clause behind a clause of the same sentence. */
export function clauseAfter(frame: Frame, clause: Span): Span | null {
  const after = clauseAt(frame, Math.min(clause.end + 1, frame.sentence.end));
  return after && after.start >= clause.end ? after : null;
}

/** The last clause that starts at or before a place. */
function clauseAt(frame: Frame, place: number): Span | null {
  let low = 0;
  let high = frame.clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frame.clauses[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return frame.clauses[low - 1] ?? null;
}

/** The items that lie within a span; both in order. Logarithmic in the number of items. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && (items[end]?.end ?? 0) <= span.end && (items[end]?.start ?? 0) < span.end) end += 1;
  return items.slice(low, end);
}

/** Kinds that cannot be the object of an event: nobody sets up a state or a law, and to back a bill is no pledge. */
const NO_OBJECT: readonly (readonly [type: EventType, subtype: string | null, kinds: readonly EntityKind[]])[] = [
  [
    'ESTABLISHMENT',
    null,
    [
      'STATE',
      'LAW',
      'TREATY',
      'DECLARATION',
      'STATEMENT_DOC',
      'REPORT',
      'CODE',
      'PLAN',
      'COMMITMENT',
      'EXECUTIVE_ORDER',
      'POLICY_DOC',
    ],
  ],
  ['SIGNING', 'PLEDGE', ['LAW', 'EXECUTIVE_ORDER', 'REPORT']],
  // "joined Acme", "joined the Institute": a post that somebody takes.
  ['SIGNING', null, ['STATE', 'COMPANY', 'GOVERNMENT_BODY', 'IGO_ORGAN', 'RESEARCH', 'COURT']],
];

export function mayBeObject({ entity }: NameSpan, { cue }: CueUse): boolean {
  return !NO_OBJECT.some(
    ([type, subtype, kinds]) => type === cue.type && subtype === cue.subtype && kinds.includes(entity.kind),
  );
}
