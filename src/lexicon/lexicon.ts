import type { Entity } from '../model/entity.ts';
import type { RelationType } from '../model/vocabulary.ts';

/** One way to write an entry, as it stands in a text. */
export interface LexiconName {
  readonly text: string;
  /** `zh` (either script), `en`, or `any` for acronyms and symbols. */
  readonly lang: 'zh' | 'en' | 'any';
  /** Latin names match whole words; true asks for the same case too (WHO, ITU, AU). */
  readonly caseSensitive: boolean;
}

export interface LexiconEntry {
  readonly entity: Entity;
  readonly names: readonly LexiconName[];
  readonly relations: readonly LexiconRelation[];
  readonly positions: readonly Position[];
}

/** What the lexicon knows beyond the articles; never evidence. */
export interface LexiconRelation {
  readonly type: Extract<RelationType, 'PART_OF' | 'MEMBER_OF' | 'REPRESENTS'>;
  readonly to: string;
}

/** A post a person holds or held; years as written in the entry, `null` where open or unknown. */
export interface Position {
  readonly label: { readonly en: string | null; readonly zh: string | null };
  readonly organization: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A recurring meeting (AI Safety Summit, WAIC): a property of events, not an entity. */
export interface MeetingSeries {
  readonly id: string;
  readonly names: readonly LexiconName[];
  readonly labels: { readonly en: string | null; readonly zh: string | null };
}

/** Words that contain a name without naming it: 发展中国家 holds no 中国. */
export interface Blocker {
  readonly text: string;
}

/** The checked lexicon. Entities by id; old ids (renamed entries) lead to the entry too. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  readonly series: ReadonlyMap<string, MeetingSeries>;
  readonly blockers: readonly Blocker[];
  /** Word lists for the rules by name: `lexicon.words('zh-surnames')`; an unknown name is a programming error. */
  words(list: string): readonly string[];
  /** Hash over every file: part of the pipeline fingerprint. */
  readonly fingerprint: string;
}
