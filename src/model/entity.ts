import type { Basis, EntityKind, EntityType } from './vocabulary.ts';

export interface Names {
  readonly en: string | null;
  /** Simplified Chinese. */
  readonly zh: string | null;
}

/** Where the lexicon says so: file below the lexicon folder, and the entry's id. */
export interface LexiconReference {
  readonly file: string;
  readonly entry: string;
}

/** An identifier in a named scheme, such as UN_SYMBOL A/RES/78/311, ISO_3166_1 CN, CELEX 32024R1689, EO 14110. */
export interface ExternalId {
  readonly scheme: string;
  readonly value: string;
  /** TEXT where an article gives it, LEXICON where only the lexicon knows it. */
  readonly basis: Basis;
}

/** An organization, person, resolution or initiative, as one article or the lexicon knows it. */
export interface Entity {
  /** Readable, typed, global: `organization:cn`, `resolution:a-res-78-311`, `person:fu-cong`. */
  readonly id: string;
  readonly type: EntityType;
  readonly kind: EntityKind;
  readonly names: Names;
  readonly externalIds: readonly ExternalId[];
  readonly basis: Basis;
  readonly lexicon: LexiconReference | null;
}
