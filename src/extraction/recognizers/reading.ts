import type { Lexicon, LexiconEntry, MeetingEdition, MeetingSeries } from '../../lexicon/lexicon.ts';
import type { Entity } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Document, MeetingSpan, NameSpan, QuantitySpan } from '../document.ts';
import type { DateCandidate } from './dates/date-expression.ts';

/** What a name of the lexicon may stand for. A blocker stands for nothing and takes its characters away from other names. */
export type Term =
  | { readonly kind: 'entity'; readonly entry: LexiconEntry; readonly ambiguous: boolean }
  | { readonly kind: 'meeting'; readonly series: MeetingSeries; readonly edition: MeetingEdition | null }
  /** French, Chinese: names a state only before a noun. */
  | { readonly kind: 'demonym'; readonly entry: LexiconEntry }
  | { readonly kind: 'blocker' };

export interface TermSpan extends Span {
  readonly terms: readonly Term[];
}

/** One document while it is read: what every rule may look at. */
export interface Reading {
  readonly document: Document;
  readonly view: string;
  /** The view in lower case without accents, of the same length. */
  readonly folded: string;
  /** Lexicon names, the longest from the left, sorted and without overlaps. */
  readonly terms: readonly TermSpan[];
  readonly lexicon: KnownNames;
}

/** The lexicon as the rules ask it. */
export interface KnownNames {
  readonly lexicon: Lexicon;
  /** Entries that bear a name; case and script do not count. */
  bearers(name: string): readonly LexiconEntry[];
  /** The entity an identifier names, such as UN_SYMBOL A/RES/78/311. */
  withIdentifier(scheme: string, value: string): Entity | null;
  /** The state a body belongs to, through what it is PART_OF or REPRESENTS; a state is its own. */
  stateOf(entityId: string): LexiconEntry | null;
  /** States by the character that stands for them in compounds: 中, 美. */
  readonly shortStates: ReadonlyMap<string, LexiconEntry>;
}

/** A rule for names sees the names that earlier rules found, and answers with more; overlaps are decided by a refiner. */
export type NameRecognizer = (reading: Reading, found: readonly NameSpan[]) => readonly NameSpan[];
export type MeetingRecognizer = (reading: Reading, names: readonly NameSpan[]) => readonly MeetingSpan[];
/** Finds what may be dates; what they mean is decided in the order of the text. */
export type DateRecognizer = (reading: Reading) => readonly DateCandidate[];
export type QuantityRecognizer = (reading: Reading) => readonly QuantitySpan[];
