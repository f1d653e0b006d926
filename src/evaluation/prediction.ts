import type { Quote } from '../model/span.ts';

/** What the extractor prints about one article: the part of its output that is scored. Spans index the raw file. */
export interface Prediction {
  readonly status: string;
  readonly entities: readonly PredictedEntity[];
  readonly dates: readonly PredictedDate[];
  readonly events: readonly PredictedEvent[];
  readonly relations: readonly { readonly from: string; readonly type: string; readonly to: string }[];
  readonly quantities: readonly PredictedQuantity[];
}

export interface PredictedEntity {
  readonly id: string;
  readonly type: string;
  readonly names: { readonly en?: string; readonly zh?: string };
  /** Scheme to value. */
  readonly externalIds: Readonly<Record<string, string>>;
  readonly mentions: readonly Quote[];
}

export interface PredictedDate extends Quote {
  readonly edtf: string | null;
}

export interface PredictedEvent {
  readonly id: string;
  readonly type: string;
  readonly modality: string;
  readonly date: string | null;
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  readonly object: string | null;
  readonly evidence: Quote;
}

export interface PredictedQuantity extends Quote {
  readonly value: number;
  readonly qualifier: string;
  readonly role: string;
}
