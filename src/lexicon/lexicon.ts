import type { Entity } from '../model/entity.ts';
import type { RelationType } from '../model/vocabulary.ts';
import type { CueFile } from './event-cue.ts';
import type { SourceNames } from './source-names.ts';

/**
 * One way to write an entry. `text` stands as people write it: whoever matches folds it the way the text was folded
 * (Traditional to Simplified, full-width to half-width, blanks beside Chinese characters).
 */
export interface LexiconName {
  readonly text: string;
  /** `zh` (either script), `en`, or `any` for acronyms and symbols. All of them may occur in a text of any language. */
  readonly lang: 'zh' | 'en' | 'any';
  /** Latin names match whole words; true asks for the same case too (WHO, ITU, AU, Meta). */
  readonly caseSensitive: boolean;
  /** Others bear this name too (外交部, Ministry of Foreign Affairs, AISI): it stands for this entry only where the context agrees. */
  readonly ambiguous: boolean;
}

export interface LexiconEntry {
  readonly entity: Entity;
  /** The canonical names first; spelling variants (人工智能 and AI) included; no text twice. */
  readonly names: readonly LexiconName[];
  readonly relations: readonly LexiconRelation[];
  readonly positions: readonly Position[];
  /** The character that stands for a state in compounds (中 in 中美, 中法), never a name by itself; X方 is among `names`. */
  readonly short: string | null;
  /** English adjectives of a state (Chinese, British): they name it only before a noun. Case-sensitive. */
  readonly demonyms: readonly string[];
}

/** What the lexicon knows beyond the articles; never evidence. A body's state is what it is PART_OF, a mission's state what it REPRESENTS. */
export interface LexiconRelation {
  readonly type: Extract<RelationType, 'PART_OF' | 'MEMBER_OF' | 'REPRESENTS'>;
  readonly to: string;
}

/** A post a person holds or held; EDTF years, months or days, `null` where open or unknown. */
interface Position {
  readonly label: { readonly en: string | null; readonly zh: string | null };
  readonly organization: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A recurring meeting (AI Safety Summit, WAIC): a property of events, not an entity. */
export interface MeetingSeries {
  readonly id: string;
  /** Names that any edition may bear, and those of each edition. */
  readonly names: readonly LexiconName[];
  readonly labels: { readonly en: string | null; readonly zh: string | null };
  readonly editions: readonly MeetingEdition[];
}

/** One meeting of a series under its own name (AI Seoul Summit). */
export interface MeetingEdition {
  readonly names: readonly LexiconName[];
  readonly labels: { readonly en: string | null; readonly zh: string | null };
  /** EDTF, where certain. */
  readonly date: string | null;
}

/** Words that contain a name without naming it: 发展中国家 holds no 中国. Longest match wins, as among names. */
export interface Blocker {
  readonly text: string;
}

/** The checked lexicon. */
export interface Lexicon {
  /** By current id. */
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** Old id to current id of renamed entries. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly series: ReadonlyMap<string, MeetingSeries>;
  readonly blockers: readonly Blocker[];
  /** Publishers: whose report an article is. */
  readonly sources: SourceNames;
  /** Word lists for the rules by name: `lexicon.words('zh-surnames')`; an unknown name is a programming error. */
  words(list: string): readonly string[];
  /** How events are put into words: the files below `cues/`, sorted by path. */
  readonly cueFiles: readonly CueFile[];
  /** Hash over every file: part of the pipeline fingerprint. */
  readonly fingerprint: string;
}
