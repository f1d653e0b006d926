import type { Quote, Span } from '../model/span.ts';
import type { EntityType, EventType, Modality } from '../model/vocabulary.ts';

/** What readers found in one article. All spans index the raw file, and each list has one item an occurrence. */
export interface GoldArticle {
  /** The article's file name. */
  readonly article: string;
  readonly language: string;
  /** Whether its news is about AI governance. */
  readonly relevant: boolean;
  /** The news text: nothing outside is scored but events in the distractors. */
  readonly zones: readonly Span[];
  /** Other news items of a digest: an event found there is a false alarm. */
  readonly distractors: readonly Span[];
  readonly entities: readonly GoldEntity[];
  readonly dates: readonly GoldDate[];
  readonly events: readonly GoldEvent[];
  readonly relations: readonly GoldRelation[];
  readonly quantities: readonly GoldQuantity[];
  /** Spans on which readers may differ: neither right nor wrong. */
  readonly optional: readonly OptionalSpan[];
}

export interface GoldEntity {
  readonly id: string;
  readonly type: EntityType;
  /** Official names and the stable identifier, where one is known. */
  readonly names: readonly string[];
  readonly mentions: readonly Quote[];
  /** Noun phrases that point to it (该决议): no mentions, but they may fill arguments. */
  readonly nominals: readonly string[];
}

export interface GoldDate extends Quote {
  readonly edtf: string | null;
}

export interface GoldEvent {
  readonly id: string;
  readonly type: EventType;
  readonly modality: Modality;
  readonly date: string | null;
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  /** Id of an entity, or of an event. */
  readonly object: string | null;
  readonly evidence: Span;
  /** Other sentences that state it as well. */
  readonly alternatives: readonly Span[];
  /** False where both readings of the guideline are allowed: neither right nor wrong. */
  readonly required: boolean;
}

export interface GoldRelation {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

export interface GoldQuantity extends Quote {
  readonly value: number | null;
  readonly qualifier: string | null;
  readonly role: string | null;
}

export type OptionalLayer = 'mention' | 'date' | 'quantity';

export interface OptionalSpan extends Span {
  readonly layer: string;
  /** Of the mention; null stands for every type. */
  readonly type: string | null;
}
