import type { EventCue } from '../../lexicon/event-cue.ts';
import type { Entity } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { EventType, Modality, QuantityRole, Role, Salience } from '../../model/vocabulary.ts';
import type { DateSpan, MeetingSpan, NameSpan, QuantitySpan } from '../document.ts';
import type { Frame } from './frame.ts';

/** An event as one phrase tells it, before the refiners see the whole article. Spans index the view. */
export interface Draft {
  readonly frame: Frame;
  readonly trigger: Span;
  readonly cue: EventCue;
  readonly type: EventType;
  readonly subtype: string | null;
  readonly modality: Modality;
  readonly salience: Salience;
  readonly method: string | null;
  readonly participants: readonly DraftParticipant[];
  readonly object: NameSpan | null;
  /** A text without a name of which the lexicon knows which one it is. */
  readonly implied: Entity | null;
  /** An object without a name is there: "a bill". */
  readonly unnamed: boolean;
  readonly meeting: MeetingSpan | null;
  /** A meeting did it: 大会发表《宣言》. */
  readonly byMeeting: boolean;
  readonly date: DateSpan | null;
  /** The date stands in the clause or right before. */
  readonly dated: boolean;
  readonly quantities: readonly DraftQuantity[];
  /** Indexes of the sentences that tell it. */
  readonly told: readonly number[];
  /** The clause: what the facts were read from. */
  readonly clause: Span;
  /** The clause only describes a noun: 11月1日签署的《宣言》. */
  readonly attributive: boolean;
  /** Not all facts are there that make it an event (see `needs`): others may lend them. */
  readonly weak: boolean;
  /** The sentence gives a day, if not the event's own: the day of the announcement. */
  readonly timed: boolean;
  /** It stands in somebody's words. */
  readonly inSpeech: boolean;
}

export interface DraftParticipant {
  readonly name: NameSpan;
  readonly role: Role;
}

export interface DraftQuantity {
  readonly quantity: QuantitySpan;
  readonly role: QuantityRole;
}

/** What meetings of one name or series have in common. */
export function meetingKey({ series, names, text }: MeetingSpan): string {
  return series ?? names.zh ?? names.en ?? text;
}
