import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Quote, Span } from '../model/span.ts';
import type { DateAnchor, EntityType, Language, Qualifier } from '../model/vocabulary.ts';

/**
 * An article as the rules see it. `view` is the text with Traditional characters as Simplified, full-width letters and digits as
 * half-width, every run of white space as one blank, no blank beside a CJK character, and no gloss (AI) behind 人工智能; paragraphs end in one "\n". All spans of this
 * folder's types index `view`; `toText` leads back to `article.text`.
 */
export interface Document {
  readonly article: Article;
  readonly view: string;
  readonly language: Language;
  /** In order, none overlapping; white space between them belongs to none. */
  readonly sentences: readonly Sentence[];
  /** ISO day that relative dates count from, or null. */
  readonly anchor: string | null;
  toText(span: Span): Span;
}

export interface Sentence extends Quote {
  /** Index of the sentence in its document. */
  readonly index: number;
  /** Index of its paragraph (line) in the document. */
  readonly paragraph: number;
  /** Index of the article's section it stands in. */
  readonly section: number;
}

/** A name found in the view and what it stands for; several candidates are decided by a refiner. */
export interface NameSpan extends Quote {
  readonly entity: Entity;
  readonly type: EntityType;
  readonly rule: string;
  /** Ordinal of a session (第78届联合国大会), where the name carries one. */
  readonly session?: number;
  /** A noun phrase that points back (该决议, this Executive Order): fills arguments, is no mention. */
  readonly nominal?: boolean;
}

/** A named meeting (巴黎人工智能行动峰会): an event's name, not an entity. */
export interface MeetingSpan extends Quote {
  /** Lexicon id of the series, or null for a meeting only the text names. */
  readonly series: string | null;
  readonly names: { readonly en: string | null; readonly zh: string | null };
  readonly rule: string;
}

export interface DateSpan extends Quote {
  readonly edtf: string | null;
  readonly anchor: DateAnchor;
  readonly rule: string;
}

export interface QuantitySpan extends Quote {
  readonly value: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  /** Singular English noun of what is counted (`state`, `company`, `person`, `USD`), or null. */
  readonly unit: string | null;
  /** Which side voted so, where the order of the numbers tells: 33-3. */
  readonly tally?: 'for' | 'against' | 'abstain';
  /** It counts what the count before does: 这一数字, "the number". */
  readonly again?: boolean;
  readonly rule: string;
}

/** What the recognizers found, each list sorted by start and free of overlaps within itself. */
export interface Findings {
  readonly names: readonly NameSpan[];
  readonly meetings: readonly MeetingSpan[];
  readonly dates: readonly DateSpan[];
  readonly quantities: readonly QuantitySpan[];
}
