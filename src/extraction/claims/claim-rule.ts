import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../../model/span.ts';
import type { Modality, RelationType } from '../../model/vocabulary.ts';
import type { NameSpan } from '../document.ts';
import type { Draft } from '../events/draft.ts';
import type { Frame } from '../events/frame.ts';

/** A name, a text that the lexicon knows is meant, or an event. */
export type ClaimEnd = Pick<NameSpan, 'entity'> | Draft;

/** A relation as one sentence states it; ends are an entity or an event of the same article. */
export interface ClaimDraft {
  readonly frame: Frame;
  /** The words that say it. */
  readonly trigger: Span;
  readonly type: RelationType;
  readonly modality: Modality;
  readonly from: ClaimEnd;
  readonly to: ClaimEnd;
  /** For a position: the post as written. */
  readonly label: string | null;
  readonly rule: string;
}

export interface ClaimContext {
  readonly frames: readonly Frame[];
  /** The events that are reported. */
  readonly drafts: readonly Draft[];
  readonly states: StateNames;
  readonly lexicon: Lexicon;
}

/** States by the names the lexicon gives them, in the form of the view. */
export type StateNames = ReadonlyMap<string, string>;

export type ClaimRule = (context: ClaimContext) => readonly ClaimDraft[];
